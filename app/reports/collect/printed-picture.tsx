import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { Chart, type ChartProps } from "#app/charts/chart.tsx";
import type { OneAreaKind } from "#app/charts/chart-kind.ts";
import type { PictureText } from "#app/charts/dataset.ts";
import { pictureSize } from "#app/charts/picture-size.ts";
import type { FrozenPicture } from "#app/domain/report-version.ts";
import { toMarkup } from "#app/markup/to-markup.ts";

/** Width of a printed page's column, px: a picture is drawn for it. */
export const PRINT_WIDTH = 640;
/** A printed picture of up to this height has room beside others, px. */
const SHARES_A_PAGE = 420;

/** A picture as paper has it; without a legend where a next part explains its signs. */
export function printedPicture<D extends PictureText>(
  picture: Omit<ChartProps<D>, "id">,
  id: string,
  width: number,
  legend = true,
): string {
  const frame = { width, medium: "paper", hints: false, legend } as const;
  return toMarkup(<Chart {...picture} id={id} {...frame} />);
}

/**
 * A tall picture drawn in parts, so that it can go over pages; the last one explains the signs of all. None
 * of one that shares a page as it is.
 */
export function printedParts(
  whole: string,
  { kind, dataset, words }: Pick<ChartProps<AreaDataset>, "dataset" | "words"> & { kind: OneAreaKind },
  id: string,
): Pick<FrozenPicture, "parts"> {
  const height = pictureSize(whole)?.height ?? 0;
  const datasets = kind.parts?.(dataset) ?? priorityParts(dataset);
  if (datasets.length < 2 || height <= SHARES_A_PAGE) return {};
  const parts = datasets.map((part, at) => {
    const legend = at === datasets.length - 1;
    return {
      svg: printedPicture({ kind, words, dataset: part }, `${id}-part-${at + 1}`, PRINT_WIDTH, legend),
      alt: kind.alt(part, words),
    };
  });
  return { parts };
}

function priorityParts(dataset: AreaDataset): AreaDataset[] {
  return dataset.groups.map((group) => ({ ...dataset, groups: [group], wholeGroups: dataset.groups }));
}
