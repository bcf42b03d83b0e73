import type { ReactNode } from "react";
import type { AreaDataset } from "#app/charts/area-dataset.ts";
import { WIDTHS } from "#app/charts/spec-link.ts";
import { spineKind } from "#app/charts/spine/spine-kind.tsx";
import { spineWords } from "#app/charts/spine/spine-words.ts";
import { ChartPicture } from "#app/components/chart-picture.tsx";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** All figures of the municipality in one picture, with its table and files. */
export function PositionFigure({ dataset }: { dataset: AreaDataset }): ReactNode {
  const messages = useMessages();
  const { area, locale, footer } = dataset;
  return (
    <ChartPicture
      kind={spineKind}
      by={dataset}
      spec={{ kind: "spine", area: area.key, locale, width: WIDTHS.standard }}
      id="spine"
      title={spineWords(dataset).subtitle}
      subtitle={spineKind.period(dataset, messages) ?? ""}
      dataset={dataset}
      sourceLine={[footer.source, footer.date, footer.licence]
        .filter(Boolean)
        .map((part) => `${part}.`)
        .join(" ")}
    />
  );
}
