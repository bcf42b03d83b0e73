import type { ReactNode } from "react";
import type { ChartFooter } from "#app/charts/dataset.ts";
import { canBeIndexed } from "#app/charts/indexed.ts";
import { CHARTS } from "#app/charts/kinds.ts";
import { scatterKind } from "#app/charts/scatter/scatter-kind.tsx";
import { SCATTER_WORDS } from "#app/charts/scatter/scatter-words.ts";
import { WIDTHS } from "#app/charts/spec-link.ts";
import { spineKind } from "#app/charts/spine/spine-kind.tsx";
import { spineWords } from "#app/charts/spine/spine-words.ts";
import { ChartPicture, unitAndYears } from "#app/components/chart-picture.tsx";
import { FigureNotes } from "#app/components/figure-notes.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ComparePage } from "./compare-page.server.ts";
import type { ComparePicture } from "./compare-pictures.server.ts";
import { compareSearch } from "./compare-question.ts";

/** The pictures of the view that is shown; a table is none. */
export function ShownPictures({ page }: { page: ComparePage }): ReactNode {
  return (
    <>
      {page.spine ? <Spine page={page} dataset={page.spine} /> : null}
      {page.scatter ? <Scatter {...page.scatter} /> : null}
      {page.state.view === "multiples" ? <Axes page={page} /> : null}
      <Scale page={page} />
      <Pictures pictures={page.pictures} />
    </>
  );
}

/** Whether the small pictures share their scale, to be changed. */
function Axes({ page: { state } }: { page: ComparePage }): ReactNode {
  const locale = useLocale();
  const { axes } = useServerMessages().compare;
  return (
    <nav className="ways compare-axes no-print" aria-label={axes.label}>
      <span>{axes.label}:</span>
      {([null, "free"] as const).map((one) => (
        <a
          key={one ?? "shared"}
          href={`/${locale}/compare${compareSearch({ ...state, axes: one })}`}
          aria-current={state.axes === one ? "true" : undefined}
        >
          {axes[one ?? "shared"]}
        </a>
      ))}
    </nav>
  );
}

/** Counts of areas of different size as an index: offered where there are several areas. */
function Scale({ page: { state, pictures } }: { page: ComparePage }): ReactNode {
  const locale = useLocale();
  const { scale } = useServerMessages().compare;
  const overYears = state.view === "trend" || state.view === "multiples";
  const unlike = pictures.some(
    ({ dataset: { index, unit, areas } }) => index || (canBeIndexed(unit) && areas.length > 1),
  );
  if (!overYears || !(unlike || state.scale)) return null;
  return (
    <nav className="ways compare-axes no-print" aria-label={scale.label}>
      <span>{scale.label}:</span>
      {([null, "index"] as const).map((one) => (
        <a
          key={one ?? "plain"}
          href={`/${locale}/compare${compareSearch({ ...state, scale: one })}`}
          aria-current={state.scale === one ? "true" : undefined}
        >
          {scale[one ?? "plain"]}
        </a>
      ))}
    </nav>
  );
}

function Spine({
  page,
  dataset,
}: {
  page: ComparePage;
  dataset: NonNullable<ComparePage["spine"]>;
}): ReactNode {
  const { compare, chart, common } = useServerMessages();
  const { area, locale } = dataset;
  const indicators = dataset.groups.flatMap(({ lines }) => lines.map((line) => line.indicator));
  return (
    <ChartPicture
      kind={spineKind}
      spec={{ kind: "spine", area: area.key, indicators, locale, width: WIDTHS.standard }}
      id="spine"
      title={dataset.title}
      subtitle={[spineWords(dataset).subtitle, spineKind.period(dataset, { chart, common })]
        .filter(Boolean)
        .join(", ")}
      dataset={dataset}
      sourceLine={page.source}
      note={page.state.years ? compare.spineLatest : undefined}
    />
  );
}

function Scatter({ spec, dataset }: NonNullable<ComparePage["scatter"]>): ReactNode {
  return (
    <ChartPicture
      kind={scatterKind}
      spec={spec}
      id="scatter"
      title={dataset.title}
      subtitle={[SCATTER_WORDS[dataset.locale].subtitle, scatterKind.period(dataset)].join(", ")}
      dataset={dataset}
      sourceLine={sourceLineOf(dataset.footer)}
    />
  );
}

function Pictures({ pictures }: { pictures: readonly ComparePicture[] }): ReactNode {
  const { compare } = useServerMessages();
  const notes = [...new Set(pictures.flatMap(({ dataset }) => dataset.notes ?? []))];
  if (pictures.length === 0) return null;
  return (
    <section aria-label={compare.views}>
      <h2 className="visually-hidden">{compare.title}</h2>
      {pictures.length > 1 ? <p className="quiet small">{compare.shared}</p> : null}
      <div className={pictures.length > 1 ? "compare-multiples" : "compare-alone"}>
        {pictures.map((picture) => (
          <OnePicture key={picture.spec.indicator} picture={picture} />
        ))}
      </div>
      <FigureNotes notes={notes} />
    </section>
  );
}

function OnePicture({
  picture: { spec, name, dataset, map, boundaries },
}: {
  picture: ComparePicture;
}): ReactNode {
  const words = useServerMessages();
  return (
    <ChartPicture
      kind={CHARTS[spec.kind]}
      spec={spec}
      id={`picture-${spec.indicator}`}
      title={name}
      subtitle={unitAndYears(CHARTS[spec.kind], dataset, words)}
      dataset={dataset}
      sourceLine={sourceLineOf(dataset.footer, boundaries)}
      {...(map ? { map } : {})}
    />
  );
}

function sourceLineOf(
  { source, producer, date, licence }: ChartFooter,
  boundaries: string | null = null,
): string {
  return [source, producer, date, licence, boundaries]
    .flatMap((line) => (line ? [`${line.replace(/\.$/, "")}.`] : []))
    .join(" ");
}
