import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { LOCALES, type Locale } from "#app/domain/text.ts";

const I18N = resolve(import.meta.dirname, "../../../app/i18n");

/**
 * What readers stumbled on: officialese, words of the machine, two words for one thing, grammar that was no
 * sentence.
 */
const OLD: Record<Locale, readonly RegExp[]> = {
  fi: [
    /on tulostettava/,
    /oikealla puolella/,
    /alueen arviota vaihtui/,
    /joista luku on, se on/,
    /koko maahan verrattiin/i,
    /(osuus|luku) on välillä/,
    /jakaja on/,
    /voi sattua monta/,
    /kunnissa yhteensä/,
    /tulleet ja lähteneet/,
    /erillistä vuotta/,
    /12 kuukauden aikana/,
    /vailla läheistä/,
    /✓ saavutettu/,
    /\bLaskenta\b/,
    /\(nro /,
    /muuttunutta lukua/,
    /ei kerro tapausmääriä/,
    /yhtään tämän sivun lukua/,
    /nyt käytettävissä/,
    /kun vuosia on tarpeeksi/,
    /paljastaa salatun/,
    /niin karkeasti pyöristettynä/,
    /Sekin voi näyttää/,
    /Mukana ovat kunnat/,
    /ei voi arvioida (yhdestä alueesta|\{\} alueesta)/,
    /Saavutettu tavoite on/,
    /joista luku on"/,
    /Muutetuista luvuista|samalla kertaa vaikka|ei minkään kunnan oma/,
  ],
  sv: [
    /\bPrioritering(en)?\b/i,
    /\bMärken\b/,
    /siffr/i,
    /uppgift saknas/i,
    /inga uppgifter ännu/i,
    /berusningsmedel/,
    /narkotikabruksbrott/,
    /Vad importen berättade/,
    /hinner man dit/,
    /\bBeräkning \$/,
    /\(nr /,
    /Med är de/,
    /invalidpension/,
    /beslutsregistrator|huvudanvändar/i,
    /tillbakatag|för sent;|(målet|åtgärden) tjänar|"(inte )?nått"/,
    /ingen kommuns egen|till och med alla på en gång|Hänvisning \$/,
    /Slag av bild|[Bb]ildtext(en)? (\$|saknas)/,
  ],
  en: [
    /must be printed/,
    /right side/,
    /goes away from/,
    /(goal|target) takes/,
    /when about .* is needed/,
    /difficulty finding work/,
    /Computation of/,
    /\(no\. /,
    /fair or poor/,
  ],
};

it.each(LOCALES)("no text in %s says again what readers stumbled on", (locale) => {
  const texts = textsIn(locale);
  expect(texts.length).toBeGreaterThan(10);
  const found = texts.flatMap(([file, text]) =>
    OLD[locale].flatMap((old) => {
      const match = old.exec(text);
      return match ? [`${file}: ${match[0]}`] : [];
    }),
  );
  expect(found).toEqual([]);
});

/** What can be said of a chapter and not of a figure. */
const CHAPTER_SAID_AS_FIGURE = [
  /(Avaa|Lisää|Poista|Palauta|Edellinen|Seuraava|Oma|tyhjä|koko|sen) luku\b/i,
  /\b(Valmiita|Tyhjiä|vielä yhtään) lukuja?\b/,
  /\bluvun (otsikko|loppuun|tiedot|tekstit|sivu)/i,
  /\b(Kertomuksen|Poistetut|Siirrä|Kertomus ja) lu[kv]u/,
  /\blu(vut järjestyksessä|vussa ei|vusta sen|ku on (valmis|tyhjä|poistettu))/i,
  /kirjoittaa luvut|(käytetty|tässä) luvussa|rakenteista kertovaan lukuun/,
  /(chapters?|where): "Lu(ku|vut)/,
];

it('calls a chapter "osio" in the Finnish of reports: "luku" is a figure, and nothing else', () => {
  const texts = textsIn("fi").filter(([file]) => /(desk|report)-[a-z]+\.ts$/.test(file));
  expect(texts.length).toBeGreaterThan(7);
  const found = texts.flatMap(([file, text]) =>
    CHAPTER_SAID_AS_FIGURE.flatMap(
      (pattern) => pattern.exec(text)?.map((match) => `${file}: ${match}`) ?? [],
    ),
  );
  expect(found).toEqual([]);
});

/** The files that hold the language's texts, without their comments. */
function textsIn(locale: Locale): [file: string, text: string][] {
  const own = new RegExp(`(^|[/-])${locale}(/.*)?\\.ts$|/${locale}/`);
  return readdirSync(I18N, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && own.test(file))
    .map((file) => [file, readFileSync(join(I18N, file), "utf8").replaceAll(/^\s*(\/?\*|\/\/).*$/gm, "")]);
}
