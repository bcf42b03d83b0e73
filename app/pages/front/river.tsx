import type { ReactNode } from "react";
import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { ResponsiveChart } from "#app/charts/chart.tsx";
import { balanceOf } from "#app/charts/river/difference.ts";
import { riverKind } from "#app/charts/river/river-kind.tsx";
import { balanceText } from "#app/charts/river/river-words.ts";
import { chartSpecSearch, WIDTHS } from "#app/charts/spec-link.ts";
import { AddToReport } from "#app/components/add-to-report.tsx";
import { DrawnOnce } from "#app/components/drawn-once.tsx";
import { EmbedCode, embedOf } from "#app/components/embed-code.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";

const FORMATS = ["png", "svg", "csv", "xlsx"] as const;

/** The state of the region in one picture, its balance in one sentence, and its files. */
export function FrontRiver({
  dataset,
  children,
}: {
  dataset: AreaDataset;
  /** What else stands beside the picture. */
  children: ReactNode;
}): ReactNode {
  const messages = useServerMessages();
  const { front } = messages;
  const { area, locale, title } = dataset;
  const spec = { kind: "river", area: area.key, locale, width: WIDTHS.standard } as const;
  // The address says the language already.
  const question = chartSpecSearch(spec).replace(`&locale=${locale}`, "");
  return (
    <figure className="front-river" id="river" aria-label={title}>
      <a className="skip-river" href="#after-river">
        {front.skipRiver}
      </a>
      <DrawnOnce by={dataset} as="river">
        {() => (
          <ResponsiveChart
            kind={riverKind}
            dataset={dataset}
            words={messages}
            id="river-chart"
            linkOf={(one) => `/${locale}/indicators/${one}`}
          />
        )}
      </DrawnOnce>
      <figcaption id="after-river">
        <DrawnOnce by={dataset} as={`balance ${question}`}>
          {() => <BalanceAndFiles dataset={dataset} question={question} />}
        </DrawnOnce>
        <AddToReport question={question} about={title} />
        {children}
      </figcaption>
    </figure>
  );
}

/** The balance in one sentence, the picture's files, and its embed. */
function BalanceAndFiles({ dataset, question }: { dataset: AreaDataset; question: string }): ReactNode {
  const { indicator, site } = useServerMessages();
  const { locale } = dataset;
  const embed = embedOf(dataset, `figure?${question}`, riverKind.shape);
  return (
    <>
      <p className="balance">{balanceText(balanceOf(dataset), locale)}</p>
      <p className="figure-downloads">
        <span>{site.figure.download}</span>
        {FORMATS.map((format) => (
          <a key={format} href={`/${locale}/export/chart.${format}?${question}`} download>
            {indicator.downloads[format]}
          </a>
        ))}
      </p>
      {embed ? <EmbedCode {...embed} /> : null}
    </>
  );
}
