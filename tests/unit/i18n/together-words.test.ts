import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** Everything that is said of figures put together, with a municipality's name in it. */
function said(locale: (typeof LOCALES)[number]): string[] {
  const { together, methods } = messagesFor(locale);
  const { pooled, merged } = methods.list;
  return [together, pooled, merged].flatMap((words) =>
    Object.values<string | ((...names: [string, string]) => string)>(words).map((one) =>
      typeof one === "string" ? one : one("Pyhtää", ""),
    ),
  );
}

describe.each(LOCALES)("figures put together (%s)", (locale) => {
  it("are of five measurements, which are years only where every year is measured", () => {
    expect(said(locale).join("\n")).not.toMatch(/viisi vuotta|fem år\b|five years/i);
    expect(messagesFor(locale).together.title("Pyhtää")).toMatch(
      /viisi mittausta|fem mätningar|five measure/,
    );
  });

  it("are of small municipalities, which need not be neighbours", () => {
    expect(said(locale).join("\n")).not.toMatch(/naapuri|grann|neighbour/i);
    expect(messagesFor(locale).together.title("Pyhtää")).toMatch(/pienet kunnat|små kommuner|small municip/);
  });
});
