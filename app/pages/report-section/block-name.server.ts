import type { IndicatorKey } from "#app/domain/indicator.ts";
import type { Block } from "#app/domain/report.ts";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import type { FigureNames } from "#app/figures/figure-names.server.ts";
import type { Messages } from "#app/i18n/messages/fi/index.ts";
import { plainText } from "#app/reports/text/plain-text.ts";

/** Signs of a text that name it. */
const LONGEST_NAME = 60;

/** A piece by its kind and what it is about, as "kuva: Työttömät, kehitys vuosittain". */
export function blockName(
  block: Block,
  { kind, pictures }: Messages["deskReports"]["block"],
  names: FigureNames,
  locale: Locale,
): string {
  const about = aboutOf(block, pictures, names, locale);
  return about === "" ? kind[block.kind] : `${kind[block.kind]}: ${about}`;
}

function aboutOf(
  block: Block,
  pictures: Messages["deskReports"]["block"]["pictures"],
  names: FigureNames,
  locale: Locale,
): string {
  switch (block.kind) {
    case "text": {
      const { docs } = block.content;
      const doc = [locale, ...LOCALES].map((one) => docs[one]).find((one) => one && one.content.length > 0);
      return doc ? shortened(plainText(doc).replaceAll(/\s+/g, " ").trim()) : "";
    }
    case "figure": {
      const spec = new URLSearchParams(block.content.spec);
      const [indicator, area, picture] = [
        spec.get("indicator"),
        spec.get("area"),
        spec.get("kind") ?? "line",
      ];
      // As the form wrote it.
      const of = indicator ? names.indicator(indicator as IndicatorKey) : area ? names.area(area) : "";
      const years = [...new Set([spec.get("from"), spec.get("to") ?? spec.get("year")])].filter(Boolean);
      return [of, pictures[picture] ?? picture, years.join("–")].filter(Boolean).join(", ");
    }
    case "sentence":
      return `${names.indicator(block.content.result.indicator)}, ${names.area(block.content.result.area)}`;
    case "key-figures":
    case "goals":
    case "measures":
    case "bodies":
      return names.area(block.content.area);
    default:
      return "";
  }
}

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/\s+\S*$/, "")}…`;
}
