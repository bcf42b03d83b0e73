import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { LocalText } from "#app/domain/text.ts";
import { DEFAULT_WEIGHTS, type TraitWeights } from "#app/domain/trait.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { ServerMessagesProvider } from "#app/i18n/server-messages.tsx";
import { SimilarAreas } from "#app/pages/municipality/similar-areas.tsx";

const named = (code: string, name: string) => ({ code, name: { fi: name, sv: name, en: name } });

function shown(weights: TraitWeights, beside: LocalText | null = null): string {
  const markup = renderToStaticMarkup(
    <ServerMessagesProvider locale="fi" messages={messagesFor("fi")}>
      <SimilarAreas
        found={[named("609", "Pori")]}
        picked={[named("698", "Rovaniemi")]}
        beside={beside}
        weights={weights}
      />
    </ServerMessagesProvider>,
  );
  return markup.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

describe("similar municipalities on a municipality's page", () => {
  it("say after what they were looked for, and the weights where the region has set others", () => {
    expect(shown({ ...DEFAULT_WEIGHTS, size: 2.5, swedish: 0 })).toContain(
      "koulutuksen ja kielen mukaan. Oletuspainosta 1 poikkeavat painot: koko 2,5, ruotsinkieliset 0 (ei mukana). Menetelmä",
    );
  });

  it("say nothing of weights where all are alike", () => {
    const text = shown(DEFAULT_WEIGHTS);
    expect(text).toContain("Pori. Kunnat, jotka muistuttavat tätä eniten");
    expect(text).toContain("Rovaniemi");
    expect(text).not.toContain("paino");
  });

  it("say how the municipality stands beside them, where it could be compared", () => {
    expect(shown(DEFAULT_WEIGHTS, { fi: "Tilanne on parempi.", sv: null, en: null })).toContain(
      "Tilanne on parempi. Kunnan itse valitsemat",
    );
    expect(shown(DEFAULT_WEIGHTS)).not.toContain("Tilanne");
  });
});
