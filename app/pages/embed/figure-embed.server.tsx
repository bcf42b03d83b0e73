import type { ReactNode } from "react";
import { ResponsiveChart } from "#app/charts/chart.tsx";
import type { KindParts } from "#app/charts/chart-kind.ts";
import type { PictureText } from "#app/charts/dataset.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { unitBesideTitle } from "#app/charts/value-text.ts";
import { ScrollTable } from "#app/components/scroll-table.tsx";
import type { AskedFigure, AskedPairFigure } from "#app/figures/asked-figure.server.ts";
import { withoutStop } from "#app/i18n/citation.ts";
import { type Messages, messagesFor } from "#app/i18n/messages.ts";
import type { EmbedContent } from "./embed-document.server.tsx";

/** A figure for a frame: its picture, and the same figures as a table. */
export function figureEmbed(figure: AskedFigure, lead: string | null): EmbedContent {
  if ("boundaries" in figure) {
    const { kind, dataset, boundaries, map } = figure;
    return content({ kind: CHARTS[kind], dataset, boundaries, lead, ...(map ? { map } : {}) });
  }
  if (isOfPair(figure))
    return content({ kind: CHARTS[figure.kind], dataset: figure.dataset, boundaries: null, lead });
  return content({ kind: CHARTS[figure.kind], dataset: figure.dataset, boundaries: null, lead });
}

function isOfPair(figure: AskedFigure): figure is AskedPairFigure {
  return CHARTS[figure.kind].family === "two-indicators";
}

interface Shown<D extends PictureText> extends Pick<Parameters<typeof ResponsiveChart<D>>[0], "map"> {
  kind: KindParts<NoInfer<D>>;
  dataset: D;
  boundaries: string | null;
  /** What the tests say of the one area shown, where the title does not; null: nothing. */
  lead: string | null;
}

function content<D extends PictureText>({ kind, dataset, boundaries, lead, map }: Shown<D>): EmbedContent {
  const words = messagesFor(dataset.locale);
  const { title, locale, example, footer } = dataset;
  const seen = kind.seen(dataset);
  const measure = "unit" in dataset ? unitBesideTitle(dataset) : "";
  const told = [seen && title, measure, dataset.sexLabel, kind.period(dataset, words)]
    .filter((part) => part)
    .join(", ");
  const lines = [footer.source, footer.producer, footer.date, footer.licence, boundaries];
  return {
    ...{ locale, title: seen ?? title, example, address: footer.permalink },
    source: lines.flatMap((line) => (line ? [`${withoutStop(line)}.`] : [])).join(" "),
    children: (
      <>
        {told === "" ? null : <p className="embed-measure">{told}</p>}
        {seen || lead === null ? null : <p className="embed-lead">{lead}</p>}
        <ResponsiveChart
          still
          kind={kind}
          dataset={dataset}
          words={words}
          id="embed"
          {...(map ? { map } : {})}
        />
        <Table kind={kind} dataset={dataset} words={words} />
      </>
    ),
  };
}

function Table<D extends PictureText>(props: {
  kind: KindParts<NoInfer<D>>;
  dataset: D;
  words: Messages;
}): ReactNode {
  const { kind, dataset, words } = props;
  const { caption, header, rows } = kind.table(dataset, words);
  return (
    <details className="embed-table">
      <summary>{words.site.figure.showTable}</summary>
      <ScrollTable
        caption={caption}
        header={header}
        rows={rows.map((row) => row.map(({ text }) => text))}
        of={dataset.title}
      />
    </details>
  );
}
