import type { RegionKey } from "#app/domain/region.ts";
import type { VerdictMarkData } from "#app/domain/verdict-mark.ts";

/**
 * What the tests found of one area's latest figure, as its stored result says it. Texts are in the reader's language and come from the server: the
 * browser does not load the words of verdicts.
 */
export interface FigureVerdict {
  region: RegionKey;
  /** The figure that was tested. */
  year: number;
  value: number;
  /** "Kotkassa" */
  where: string;
  /** "vuosina 2021–2025" and, behind `where`, "kasvanut selvästi"; null where the trend cannot be judged. */
  trend: { period: string; text: string } | null;
  /** Beside the country; null where the question does not arise. */
  country: Pick<VerdictMarkData, "shape" | "small"> | null;
  /** Municipalities with a lower figure: "29 % (23–37)"; `range`: the limits of chance are in it. */
  position: { text: string; range: boolean } | null;
}
