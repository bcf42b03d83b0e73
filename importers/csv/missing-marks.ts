import type { MissingReason } from "#app/domain/observation.ts";
import { asWord } from "./word.ts";

/**
 * What stands in a cell in place of a number, and the reason it is read as. The signs are those of Finnish
 * official statistics where they say something certain; where a sign has several meanings the reason is
 * "unknown", since a wrong reason is worse than none. None of them is ever a zero: a zero is written 0.
 */
const MARKS: readonly { marks: readonly string[]; reason: MissingReason }[] = [
  // An empty cell says nothing about why. A dash means "none" in Statistics Finland's tables and "no answer"
  // in others.
  { marks: ["", "-", "–", "—", "\u2212"], reason: "unknown" },
  // One point: the figure cannot exist.
  { marks: ["."], reason: "not-applicable" },
  // Two points: not obtained, too uncertain or confidential; three: confidential. An x is how many mask a
  // small figure.
  { marks: ["..", "...", "…", "x"], reason: "suppressed" },
  {
    marks: [
      ...["salattu", "salattu tieto", "salassa pidettävä", "salassapidettävä", "salainen"],
      ...["peitetty", "piilotettu", "suojattu", "tietosuoja", "tietosuojattu", "luottamuksellinen"],
      ...["sekretess", "sekretessbelagd", "sekretessbelagt", "sekretessbelagda"],
      ...[
        "dold",
        "dolt",
        "dolda",
        "skyddad",
        "skyddat",
        "hemlig",
        "hemligt",
        "konfidentiell",
        "konfidentiellt",
      ],
      ...["suppressed", "hidden", "confidential", "withheld", "masked", "protected"],
    ],
    reason: "suppressed",
  },
  {
    marks: [
      ...["<5", "< 5", "1-4", "1–4", "1 - 4", "1 – 4"],
      ...["alle 5", "alle viisi", "under 5", "under fem", "färre än 5", "färre än fem"],
      ...["fewer than 5", "fewer than five", "less than 5", "less than five", "below 5"],
    ],
    reason: "suppressed",
  },
  {
    marks: [
      "not-answered",
      "not answered",
      "ei vastattu",
      "ei vastannut",
      "ei vastausta",
      "ej svar",
      "inte svarat",
    ],
    reason: "not-answered",
  },
  {
    marks: [
      "not-applicable",
      "not applicable",
      "ei sovellu",
      "ei sovellettavissa",
      "ei koske",
      "inte tillämplig",
      "ej tillämplig",
    ],
    reason: "not-applicable",
  },
  {
    marks: ["not-collected", "not collected", "ei kerätty", "ei kysytty", "inte insamlad", "ej insamlad"],
    reason: "not-collected",
  },
  {
    marks: ["not-yet-published", "not yet published", "ei vielä julkaistu", "ännu inte publicerad"],
    reason: "not-yet-published",
  },
  {
    marks: ["unknown", "ei tietoa", "tieto puuttuu", "puuttuu", "uppgift saknas", "saknas", "n/a", "na"],
    reason: "unknown",
  },
];

/** One of each kind, for whoever wrote something else; docs/file-formats.md has them all. */
export const ACCEPTED_MARKS =
  "empty, -, ., .., x, <5, salattu, ei vastattu, ei sovellu, ei kerätty, ei vielä julkaistu, ei tietoa";

export const REASON_BY_MARK: ReadonlyMap<string, MissingReason> = new Map(
  MARKS.flatMap(({ marks, reason }) => marks.map((mark) => [mark, reason] as const)),
);

/** The reason that a cell's mark stands for; null where the cell is no known mark. */
export function missingReason(
  text: string,
  reasons: ReadonlyMap<string, MissingReason> = REASON_BY_MARK,
): MissingReason | null {
  return reasons.get(asWord(text)) ?? null;
}
