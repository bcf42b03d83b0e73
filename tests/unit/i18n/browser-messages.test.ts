import { describe, expect, expectTypeOf, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { browserMessages as en } from "#app/i18n/messages/en/browser.ts";
import { browserMessages as fi } from "#app/i18n/messages/fi/browser.ts";
import { browserMessages as sv } from "#app/i18n/messages/sv/browser.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import type { useMessages } from "#app/i18n/messages-context.tsx";

describe("what a browser is sent", () => {
  it.each(LOCALES)("is a part of all the texts (%s)", (locale) => {
    expect(messagesFor(locale)).toMatchObject({ fi, sv, en }[locale]);
    expect(Object.keys({ fi, sv, en }[locale]).length).toBeLessThan(Object.keys(messagesFor(locale)).length);
  });

  it("is all that a component may ask for without saying that the server alone draws it", () => {
    expectTypeOf<ReturnType<typeof useMessages>>().toEqualTypeOf<typeof fi>();
    expectTypeOf<"verdicts" & keyof ReturnType<typeof useMessages>>().toBeNever();
    expectTypeOf<Messages>().toHaveProperty("verdicts");
  });
});
