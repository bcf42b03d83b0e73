import type { ReactNode } from "react";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ListedOldPiece } from "./decide-page.server.ts";
import type { DecideViewProps } from "./decide-props.ts";

/** Figures of long ago in the draft, each piece with its years and the way to it: seen, not in the way. */
export function OldFigures({ old, report }: DecideViewProps): ReactNode {
  const words = useServerMessages().reportDecide.old;
  if (!old) return null;
  const { until, pieces } = old;
  return (
    <section aria-labelledby="old-figures">
      <h3 id="old-figures">{words.title}</h3>
      {pieces.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.lead(until)}</p>
          <ul className="revised-lines">
            {pieces.map((piece) => (
              <li key={piece.block}>
                <OldPieceLine piece={piece} report={report} />
              </li>
            ))}
          </ul>
          <p className="form-after">{words.toDo}</p>
        </>
      )}
    </section>
  );
}

function OldPieceLine({ piece, report }: { piece: ListedOldPiece; report: string }): ReactNode {
  const { reportDecide, deskReports } = useServerMessages();
  const locale = useLocale();
  const { section, block, chapter, kind, figures } = piece;
  return (
    <>
      <a href={`/${locale}/desk/reports/${report}/${section}#block-${block}`}>
        <bdi>{chapter}</bdi>, {deskReports.block.kind[kind]}
      </a>
      {": "}
      {figures.map(({ name, year, newer }) => reportDecide.old.line(name, year, newer)).join("; ")}
    </>
  );
}
