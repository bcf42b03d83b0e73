import { describe, expect, it } from "vitest";
import { FLIP_KINDS } from "#app/domain/flip.ts";
import { LOCALES } from "#app/domain/text.ts";
import { REFUSALS, refused } from "#app/domain/verdict.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { refusalSentence } from "#app/i18n/verdict-sentences/refusal-sentence.ts";

const words = (locale: (typeof LOCALES)[number]) => messagesFor(locale).changes;

describe("the words of changed verdicts", () => {
  it("say plainly that a new way of working figures out is no news about people", () => {
    expect(LOCALES.map((locale) => words(locale).reason.methods)).toEqual([
      "Syynä on uudistettu laskutapa. Luvut ovat ennallaan, joten muutokset eivät kerro mitään uutta asukkaiden hyvinvoinnista.",
      "Orsaken är ett förnyat beräkningssätt. Talen är oförändrade, så ändringarna säger ingenting nytt om invånarnas välfärd.",
      "The reason is a renewed way of working them out. The figures are as before, so the changes say nothing new about people’s wellbeing.",
    ]);
  });

  it("say that figures were the reason", () => {
    expect(LOCALES.map((locale) => words(locale).reason.figures)).toEqual([
      "Syynä ovat uudet tai korjatut luvut. Laskutapa on ennallaan.",
      "Orsaken är nya eller rättade tal. Beräkningssättet är oförändrat.",
      "The reason is new or corrected figures. They are worked out as before.",
    ]);
  });

  it("name no computation by its number, and no version", () => {
    for (const locale of LOCALES) {
      const { reason, computation } = words(locale);
      const told = [...Object.values(reason), computation("24.11.2026")].join(" ");
      expect(told).not.toMatch(/laskenta|laskennassa|versio|nro|beräkningen|\bnr\b|computation|no\. /i);
    }
  });

  it("count in good Finnish, Swedish and English, and tell apart what kept its direction", () => {
    const counted = [
      [1, 0],
      [1, 1],
      [5, 0],
      [5, 1],
      [5, 2],
      [5, 5],
    ] as const;
    expect(counted.map(([count, weighed]) => words("fi").changed(count, weighed))).toEqual([
      "Yksi arvio vaihtui.",
      "Yksi arvio vaihtui: suunta on sama, mutta varmuus tai koko on toinen.",
      "5 arviota vaihtui.",
      "5 arviota vaihtui. Niistä yhdessä suunta on sama, mutta varmuus tai koko on toinen.",
      "5 arviota vaihtui. Niistä 2 arviossa suunta on sama, mutta varmuus tai koko on toinen.",
      "5 arviota vaihtui. Niissä kaikissa suunta on sama, mutta varmuus tai koko on toinen.",
    ]);
    expect(words("sv").changed(5, 2)).toBe(
      "5 bedömningar ändrades. För 2 av dem gäller att riktningen är densamma, men säkerheten eller storleken är en annan.",
    );
    expect(words("en").changed(5, 5)).toBe(
      "5 verdicts changed. In all of them the direction is the same, but the certainty or the size is another.",
    );
    for (const locale of LOCALES)
      for (const of of ["gained", "lost"] as const)
        expect(words(locale)[of](1)).not.toBe(words(locale)[of](2).replace("2", "1"));
  });

  it("never say that a figure rose or fell", () => {
    for (const locale of LOCALES) {
      const { kind, notes, reason } = words(locale);
      const all = [...FLIP_KINDS.map((one) => kind[one]), ...notes, ...Object.values(reason)];
      expect(all.join(" ")).not.toMatch(
        /nous|lask(i|enut|eneet)\b|kasv|pienen|ökat|ökade|minska|stig|sjunk|\brose|\bfell|grown|fallen|increas|decreas/i,
      );
    }
  });

  it("of a refusal stand without the years and areas that it was about", () => {
    for (const locale of LOCALES)
      for (const refusal of REFUSALS) {
        const said = refusalSentence(refused(refusal), (key) => key, locale);
        expect(said, refusal).not.toMatch(/\(\s*\)| {2}|: *[.,]| [.,]|undefined/);
        expect(said, refusal).toMatch(/\.$/);
      }
  });
});
