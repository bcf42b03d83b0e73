import { groups } from "d3";
import { isMunicipality } from "#app/domain/area.ts";
import { latestPoint } from "#app/domain/series.ts";
import { capital } from "#app/i18n/capital.ts";
import { wrapText } from "./caption.ts";
import { type ChartArea, type ChartDataset, figureIn, shownYear } from "./dataset.ts";
import type { PictureVerdict, TitleWords, VerdictWordsOfAlt } from "./picture-verdict.ts";
import { counted, filled, placesText, verdictOf } from "./verdict-text.ts";

/** A title takes two lines at most on a phone: the room of its text, and its letters, px. */
const ROOM = 350;
const LETTERS = 19.2;
const MOST_LINES = 2;
/** Verdicts of the picture's own areas on the very figures that it shows. */
interface Found {
  area: ChartArea;
  verdict: PictureVerdict;
}

/** Some places of which one thing is seen: "selvää kasvua" of two. */
interface Finding {
  text: string;
  places: readonly Found[];
}

/**
 * What a trend shows, from the results that alt text and sentence are made from: "Työttömät: selvää kasvua
 * Kotkassa 2021–2025". Areas without a change are left out where others have one, and are told as one where
 * none has; nothing is said that no test has shown. Null where there is nothing to say.
 */
export function seenOverYears(dataset: ChartDataset, areas: readonly ChartArea[]): string | null {
  const found = spokenOf(areas, (area) => latestPoint(area.series), dataset);
  const told = found.flatMap((one) => (one.verdict.trend ? [{ ...one, seen: one.verdict.trend.title }] : []));
  const changed = told.filter(({ seen }) => seen.changed);
  // Of other years than most are something is seen too, but not in this title.
  const ofYears = groups(changed.length > 0 ? changed : told, ({ seen }) => seen.years);
  const [years, same] = ofYears.sort(([, a], [, b]) => b.length - a.length)[0] ?? ["", []];
  const alike = groups(same, ({ seen }) => seen.text);
  const findings =
    changed.length === 0 && alike.length > 1
      ? [({ noOneWay }: TitleWords): Finding => ({ text: noOneWay, places: same })]
      : alike.map(
          ([text, places]) =>
            (): Finding => ({ text, places }),
        );
  return titleOf(dataset, findings, ({ over }, parts) => filled(over, parts, years));
}

/**
 * Where the figures of a year lie beside the country's: "Työttömät: osuus suurempi Kotkassa kuin koko
 * maassa
 * 2025"; beside the rest of the county where the country has none.
 */
export function seenInOneYear(dataset: ChartDataset): string | null {
  const year = shownYear(dataset);
  if (year === null) return null;
  const found = spokenOf(
    dataset.areas,
    (area) => {
      const { value } = figureIn(area, year);
      return value === null ? null : { year, value };
    },
    dataset,
  );
  for (const to of ["country", "rest"] as const) {
    const told = found.flatMap((one) =>
      one.verdict.beside?.to === to && one.verdict.beside.title
        ? [{ ...one, seen: one.verdict.beside.title }]
        : [],
    );
    const sided = told.filter(({ seen }) => seen !== "none");
    const findings = groups(sided, ({ seen }) => (seen === "none" ? "" : seen.text)).map(
      ([text, places], at) =>
        (words: TitleWords): Finding => ({
          // What is higher is said once.
          text: at > 0 ? text : filled(words.figure[dataset.unit === "percent" ? "share" : "figure"], text),
          places,
        }),
    );
    if (sided.length > 0)
      return titleOf(dataset, findings, ({ than }, parts) => filled(than[to], parts, year));
    if (told.length > 0)
      return titleOf(dataset, [() => ({ text: "", places: told })], ({ level }, parts) =>
        filled(level[to], parts, year),
      );
  }
  return null;
}

/** Of areas that were asked for by name; of benchmarks where there is none such. */
function spokenOf(
  areas: readonly ChartArea[],
  figureOf: (area: ChartArea) => { year: number; value: number } | null,
  dataset: ChartDataset,
): Found[] {
  const own = areas.filter(({ role }) => role === "area");
  const spoken = own.length > 0 ? own : areas.filter(({ role }) => role === "county");
  return spoken.flatMap((area) => {
    const figure = figureOf(area);
    const verdict = figure && verdictOf(dataset, area, figure.year, figure.value);
    return verdict ? [{ area, verdict }] : [];
  });
}

/**
 * The fullest title that fits: with the indicator's name and all places; with places counted; without the
 * name, which stands under the title. Null where even that is too long.
 */
function titleOf(
  dataset: ChartDataset,
  findings: readonly ((words: TitleWords) => Finding)[],
  sentence: (words: TitleWords, parts: string) => string,
): string | null {
  const { verdicts, locale } = dataset;
  if (!verdicts || findings.length === 0) return null;
  const { words } = verdicts;
  const { title } = words;
  const told = (places: (found: readonly Found[]) => string): string =>
    sentence(
      title,
      findings
        .map((finding) => finding(title))
        .map(({ text, places: found }) => `${text} ${places(found)}`.trim())
        .join(", "),
    );
  const named = told((found) =>
    placesText(
      found.map(({ verdict }) => verdict),
      locale,
      words,
    ),
  );
  const inCounts = told((found) => countOf(found, words));
  const of = [dataset.name ?? dataset.title, dataset.sexLabel?.toLowerCase()].filter(Boolean).join(", ");
  return (
    [
      filled(title.of, of, named),
      filled(title.of, of, inCounts),
      ...[named, inCounts].map((text) => capital(text)),
    ].find((text) => wrapText(text, ROOM, LETTERS, "serif").length <= MOST_LINES) ?? null
  );
}

/** A single one is named: that is shorter than to count it. */
function countOf(found: readonly Found[], words: VerdictWordsOfAlt): string {
  const [only, ...more] = found;
  if (only && more.length === 0) return only.verdict.where;
  const all = found.every(({ area }) => isMunicipality(area.key));
  return counted(all ? words.municipalities : words.title.areas, found.length);
}
