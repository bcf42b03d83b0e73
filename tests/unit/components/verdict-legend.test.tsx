import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { VerdictLegend } from "#app/components/verdict-legend.tsx";
import { MarkPicture } from "#app/components/verdict-mark.tsx";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";

const SHOWN = { shape: "higher", strong: true, refusal: null, certainty: "tested" } as const;

describe("the key of the marks", () => {
  it("tells in each language what the mark of a small difference is", () => {
    const keys = LOCALES.map((locale) =>
      renderToStaticMarkup(
        <ServerMessagesProvider locale={locale} messages={messagesFor(locale)}>
          <VerdictLegend tests={null} />
        </ServerMessagesProvider>,
      ),
    );
    expect(keys[0]).toContain("vain hieman (viiva)");
    expect(keys[1]).toContain("bara något (streck)");
    expect(keys[2]).toContain("only slightly (line)");
  });
});

describe("the picture of a mark", () => {
  it("tells a small difference from one without judgement by its shape, for those who see no colours", () => {
    const small = renderToStaticMarkup(
      <MarkPicture mark={{ ...SHOWN, small: true, judgement: "similar" }} />,
    );
    const unjudged = renderToStaticMarkup(
      <MarkPicture mark={{ ...SHOWN, small: false, judgement: "no-judgement" }} />,
    );
    expect(small).not.toBe(unjudged);
  });
});
