import type { ReactNode } from "react";
import { PageHead } from "#app/components/page-head.tsx";
import { COUNTRY_KEY } from "#app/domain/area.ts";
import { listText } from "#app/i18n/list-text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { EVERYONE } from "./area-tokens.ts";
import { CompareForm } from "./compare-form.tsx";
import { CompareNotices } from "./compare-notices.tsx";
import type { ComparePage } from "./compare-page.server.ts";
import { compareSearch, yearsText } from "./compare-question.ts";
import { HeatTable } from "./heat-table.tsx";
import { ShownPictures } from "./shown-pictures.tsx";

/** Names that a heading can hold; more are counted. */
const NAMED = 3;

/** The comparison: what is compared, the view that fits, the others that do, files, and the form. */
export function CompareView({ page }: { page: ComparePage }): ReactNode {
  const { compare } = useServerMessages();
  const shown = page.state.view !== null;
  const title = useTitle(page);
  return (
    <div className="compare">
      <PageHead title={title} {...(shown ? { kicker: compare.title } : { lead: compare.lead })} />
      <CompareNotices page={page} />
      {shown ? null : <Proposals page={page} />}
      {shown ? <Views page={page} /> : null}
      {page.state.view === "heat" ? <HeatTable page={page} /> : null}
      <ShownPictures page={page} />
      {shown ? <Files page={page} /> : null}
      <CompareForm page={page} />
    </div>
  );
}

/**
 * "Työttömät: Kotka, Kouvola ja Hamina"; "12 indikaattoria: Kotka"; "5 indikaattoria ja 6 aluetta"; the
 * page's name where nothing is
 * shown.
 */
function useTitle(page: ComparePage): string {
  const { state, without } = page;
  // Who reads that five are compared looks for five.
  const indicators = page.indicators.filter(({ key }) => without.indicators.every((one) => one.key !== key));
  const areas = page.areas.filter(({ name }) => !without.areas.includes(name));
  const locale = useLocale();
  const { compare } = useServerMessages();
  if (state.view === null) return compare.title;
  const told = (names: readonly string[], count: (many: number) => string): string =>
    names.length > NAMED ? count(names.length) : listText(names, locale);
  const [first] = indicators;
  const what = first && indicators.length === 1 ? first.name : compare.countIndicators(indicators.length);
  const both = indicators.length > 1 && areas.length > NAMED;
  const whose = told(
    areas.map(({ token, name }) => (token === COUNTRY_KEY || token === EVERYONE ? small(name) : name)),
    compare.countAreas,
  );
  const heading = both ? compare.countBoth(indicators.length, areas.length) : compare.heading(what, whose);
  return state.years ? `${heading}, ${yearsText(state.years).replace("-", "–")}` : heading;
}

/** The whole country is no name inside a sentence. */
function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function Proposals({ page }: { page: ComparePage }): ReactNode {
  const { proposals: words } = useServerMessages().compare;
  const { indicators, areas, proposals } = page;
  if (proposals.length === 0) return null;
  const alone = proposals.filter((one) => one.alone);
  const unfinished = indicators.length === 0 || areas.length === 0;
  const heading = !unfinished
    ? words.instead
    : areas.length > 0
      ? words.withAreas
      : indicators.length > 0
        ? words.withIndicators
        : words.start;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals" className="section-title">
        {heading}
      </h2>
      <ProposalList className="compare-proposals" proposals={proposals.filter(({ alone }) => !alone)} />
      {alone.length > 0 ? (
        <>
          <p>{words.alone}</p>
          <ProposalList className="compare-proposals alone" proposals={alone} />
        </>
      ) : null}
    </section>
  );
}

function ProposalList(props: { className: string; proposals: ComparePage["proposals"] }): ReactNode {
  const locale = useLocale();
  return (
    <ul className={props.className}>
      {props.proposals.map(({ text, search }) => (
        <li key={search}>
          <a href={`/${locale}/compare${search}`}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** The other views that fit, as links. */
function Views({ page: { views, state } }: { page: ComparePage }): ReactNode {
  const locale = useLocale();
  const { compare } = useServerMessages();
  if (views.length < 2) return null;
  return (
    <nav className="ways compare-views no-print" aria-label={compare.views}>
      <span>{compare.views}:</span>
      {views.map((view) => (
        <a
          key={view}
          href={`/${locale}/compare${compareSearch({ ...state, view, order: null, axes: null, scale: null })}`}
          aria-current={view === state.view ? "true" : undefined}
        >
          {compare.view[view]}
        </a>
      ))}
    </nav>
  );
}

/** The whole comparison as one file. */
function Files({ page }: { page: ComparePage }): ReactNode {
  const locale = useLocale();
  const { compare } = useServerMessages();
  return (
    <p className="figure-downloads compare-files no-print">
      <span>{compare.files}</span>
      {(["xlsx", "csv", "json"] as const).map((format) => (
        <a key={format} href={`/${locale}/compare.${format}${compareSearch(page.state)}`} download>
          {format === "xlsx" ? "Excel" : format.toUpperCase()}
        </a>
      ))}
      <a href={`/${locale}/export/compare.zip${compareSearch(page.state)}`} download>
        ZIP
      </a>
    </p>
  );
}
