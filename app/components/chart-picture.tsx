import type { ReactNode } from "react";
import { type ChartProps, ResponsiveChart } from "#app/charts/chart.tsx";
import type { ChartDataset, PictureText } from "#app/charts/dataset.ts";
import { FILE_SIZES } from "#app/charts/file-size.ts";
import { type ChartSpec, chartSpecSearch, isOfTwo } from "#app/charts/spec-link.ts";
import type { ChartTable } from "#app/charts/table.ts";
import { unitBesideTitle } from "#app/charts/value-text.ts";
import type { ChartWords } from "#app/charts/words.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { DrawnOnce } from "./drawn-once.tsx";
import { embedCode, embedOf } from "./embed-code.tsx";
import { Picture } from "./picture.tsx";
import { ScrollTable, type TableTwin } from "./scroll-table.tsx";
import type { Download, DownloadRow } from "./take-along-panel.tsx";

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
  /** What is said of its figures, to take along; absent: what is seen in it. */
  sentence?: string | null;
  /** How its source is cited; absent: as its source line tells it. */
  citation?: string;
  /** Where the figure as it is now stands; absent: as its footer says. */
  link?: string | undefined;
  /** Data of the server from which picture and table follow: it then draws them once. */
  by?: object;
}

/** One figure of the page: its picture, the same numbers as a table, its files and its source. */
export function ChartPicture<D extends PictureText>(props: ChartPictureProps<D>): ReactNode {
  const { spec, kind, dataset, map, id, title, subtitle, sourceLine, note, by, link } = props;
  const { sentence = kind.seen(dataset), citation = sourceLine } = props;
  const words = useMessages();
  const heading = kind.seen(dataset) ?? title;
  const locale = useLocale();
  // The address says the language already.
  const question = chartSpecSearch(spec).replace(/&locale=[a-z]+/, "");
  const { along } = words.site.figure;
  const file = (label: string, format: string, size = ""): Download => ({
    label,
    href: `/${locale}/export/chart.${format}?${question}${size}`,
  });
  const picture = (label: string, size: string): DownloadRow => ({
    label,
    files: [file("PNG", "png", size), file("SVG", "svg", size)],
  });
  const files = [
    picture(along.picture, ""),
    ...(kind.sizes ?? FILE_SIZES).map((size) => picture(along.size[size], `&size=${size}`)),
    { label: along.table, files: [file("CSV", "csv"), file("Excel", "xlsx")] },
  ];
  const alt = kind.alt(dataset, words);
  const embed = embedOf(dataset, `figure?${question}`, kind.shape);
  const texts = [
    { label: along.sentence, text: sentence },
    { label: along.alt, text: alt },
    { label: along.citation, text: citation },
    { label: along.link, text: link ?? dataset.footer.permalink },
    { label: words.site.embed.open, text: embed && embedCode(embed) },
  ].flatMap(({ label, text }) => (text ? [{ label, text }] : []));
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
      along={{ files, texts }}
      {...(isOfTwo(spec) ? {} : { question })}
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
