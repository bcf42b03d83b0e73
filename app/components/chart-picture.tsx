import type { ReactNode } from "react";
import { type ChartProps, ResponsiveChart } from "#app/charts/chart.tsx";
import type { ChartDataset, PictureText } from "#app/charts/dataset.ts";
import { type ChartSpec, chartSpecSearch } from "#app/charts/spec-link.ts";
import type { ChartTable } from "#app/charts/table.ts";
import { unitBesideTitle } from "#app/charts/value-text.ts";
import type { ChartWords } from "#app/charts/words.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { DrawnOnce } from "./drawn-once.tsx";
import { type Download, Picture } from "./picture.tsx";
import { ScrollTable, type TableTwin } from "./scroll-table.tsx";

interface ChartPictureProps<Dataset extends PictureText>
  extends Pick<ChartProps<Dataset>, "kind" | "dataset" | "map" | "id"> {
  /** What the downloaded files are asked for by. */
  spec: ChartSpec;
  /** Heads it where no test has shown what is seen in it. */
  title: string;
  /** How it shows it, and of which years. */
  subtitle: string;
  sourceLine: string;
  note?: string | undefined;
  /** Data of the server from which picture and table follow: it then draws them once. */
  by?: object;
}

const FORMATS = ["png", "svg", "csv", "xlsx"] as const;

/** One figure of the page: its picture, the same numbers as a table, its files and its source. */
export function ChartPicture<D extends PictureText>(props: ChartPictureProps<D>): ReactNode {
  const { spec, kind, dataset, map, id, title, subtitle, sourceLine, note, by } = props;
  const words = useMessages();
  const heading = kind.seen(dataset) ?? title;
  const locale = useLocale();
  // The address says the language already.
  const question = chartSpecSearch(spec).replace(/&locale=[a-z]+/, "");
  const downloads = FORMATS.map(
    (format): Download => ({
      label: words.indicator.downloads[format],
      href: `/${locale}/export/chart.${format}?${question}`,
    }),
  );
  return (
    <Picture
      id={id}
      title={heading}
      subtitle={dataset.title === title ? subtitle : [dataset.title, subtitle].filter(Boolean).join(" · ")}
      table={
        <DrawnOnce by={by} as={`table ${id}`}>
          {() => <ScrollTable {...tableTwin(kind.table(dataset, words))} of={heading} />}
        </DrawnOnce>
      }
      sourceLine={sourceLine}
      downloads={downloads}
      question={question}
      {...(note ? { note } : {})}
    >
      <DrawnOnce by={by} as={`picture ${id}`}>
        {() => (
          <ResponsiveChart
            kind={kind}
            dataset={dataset}
            words={words}
            id={`${id}-chart`}
            {...(map ? { map } : {})}
          />
        )}
      </DrawnOnce>
    </Picture>
  );
}

/** "/ 1 000, 1990–2023": the unit, where the title above does not tell it, and the years of a picture. */
export function unitAndYears(
  kind: ChartProps<ChartDataset>["kind"],
  dataset: ChartDataset,
  words: ChartWords,
): string {
  return [unitBesideTitle(dataset), dataset.sexLabel, kind.period(dataset, words)]
    .filter((part) => part)
    .join(", ");
}

function tableTwin(table: ChartTable): TableTwin {
  return {
    caption: table.caption,
    header: table.header,
    rows: table.rows.map((row) => row.map((cell) => cell.text)),
  };
}
