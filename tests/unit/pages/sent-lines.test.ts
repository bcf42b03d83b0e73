import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/domain/text.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { MOST_SIGNS, tooLongLine } from "#app/pages/sent-lines.ts";

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const told = (name: string, text: string) => tooLongLine(formOf({ [name]: text }), messagesFor("fi"));

describe("a line of a form", () => {
  it.each([
    ["title-sv", MOST_SIGNS.title, "Otsikko ruotsiksi"],
    ["body-fi", MOST_SIGNS.body, "Päättänyt toimielin (suomeksi)"],
    ["reason-en", MOST_SIGNS.reason, "Miksi versio korjattiin (englanniksi)"],
    ["all.fi", MOST_SIGNS.leftOut, "Syy suomeksi"],
    ["group:paihteettomyys.sv", MOST_SIGNS.leftOut, "Syy ruotsiksi"],
    ["sotkanet-181.fi", MOST_SIGNS.leftOut, "Syy suomeksi"],
    ["tea-kuntajohto.johtaminen.fi", MOST_SIGNS.leftOut, "Syy suomeksi"],
    ["name", MOST_SIGNS.person, "Nimi"],
  ])("called %s takes what it says, and is named by its label where it has more", (name, most, field) => {
    expect(told(name, "ä".repeat(most))).toBeNull();
    // What is not kept is not counted.
    expect(told(name, `  ${"ä".repeat(most)}\n\u0000 `)).toBeNull();
    expect(told(name, "ä".repeat(most + 1))).toEqual({ field, signs: most + 1, most });
  });

  it("of another kind has limits of its own elsewhere", () => {
    const long = "a".repeat(10_000);
    expect(
      tooLongLine(formOf({ "text-fi": long, "wanted-fi": long, intent: long }), messagesFor("fi")),
    ).toBeNull();
  });

  it("is named in each language", () => {
    const long = formOf({ name: "a".repeat(101) });
    const fields = LOCALES.map((locale) => tooLongLine(long, messagesFor(locale))?.field);
    expect(fields).toEqual(LOCALES.map((locale) => messagesFor(locale).people.name));
  });
});
