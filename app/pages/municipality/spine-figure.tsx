import type { ReactNode } from "react";
import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { WIDTHS } from "#app/charts/spec-link.ts";
import { spineKind } from "#app/charts/spine/spine-kind.tsx";
import { SPINE_WORDS } from "#app/charts/spine/spine-words.ts";
import { ChartPicture } from "#app/components/chart-picture.tsx";
import { useMessages } from "#app/i18n/messages-context.tsx";

/**
 * All figures of the municipality in one picture, folded: the tables below tell the same row by row.
 * Nothing where no figure has a place.
 */
export function SpineFigure({ dataset }: { dataset: AreaDataset }): ReactNode {
  const messages = useMessages();
  if (dataset.groups.length === 0) return null;
  const { area, locale, title, footer } = dataset;
  const words = SPINE_WORDS[locale];
  return (
    <details className="folded off-paper spine-fold">
      <summary>{words.show}</summary>
      <ChartPicture
        kind={spineKind}
        spec={{ kind: "spine", area: area.key, locale, width: WIDTHS.standard }}
        id="spine"
        title={title}
        subtitle={[words.subtitle, spineKind.period(dataset, messages)].filter(Boolean).join(", ")}
        dataset={dataset}
        sourceLine={[footer.source, footer.date, footer.licence]
          .filter(Boolean)
          .map((part) => `${part}.`)
          .join(" ")}
      />
    </details>
  );
}
