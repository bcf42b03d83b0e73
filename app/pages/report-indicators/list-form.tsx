import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ListedUse, ReportIndicatorsPage } from "./report-indicators.server.ts";

/** Puts more indicators on the report's list than those of the priorities, and takes them off again. */
export function ListForm({
  others,
  uses,
  token,
}: Pick<ReportIndicatorsPage, "others" | "uses"> & { token: string }): ReactNode {
  const { indicators: words } = useServerMessages().deskReports;
  const own = Object.values(uses)
    .flat()
    .filter(({ priority }) => priority === null);
  return (
    <section className="desk-section" aria-labelledby="list">
      <h2 id="list">{words.list}</h2>
      <p>{words.listText}</p>
      {others.length > 0 ? (
        <DeskForm token={token} intent="list">
          <SelectField
            name="indicator"
            label={words.listChoice}
            value={others[0]?.[0] ?? ""}
            options={others}
          />
          <button className="button-quiet" type="submit">
            {words.listSubmit}
          </button>
        </DeskForm>
      ) : null}
      {own.length > 0 ? <OwnList own={own} token={token} /> : null}
    </section>
  );
}

function OwnList({ own, token }: { own: readonly ListedUse[]; token: string }): ReactNode {
  const { indicators: words } = useServerMessages().deskReports;
  return (
    <>
      <h3>{words.own}</h3>
      <ul className="desk-uses">
        {own.map(({ indicator, name }) => (
          <li key={indicator}>
            <DeskForm token={token} intent="unlist" className="desk-inline">
              <input type="hidden" name="indicator" value={indicator} />
              <span>{name}</span>{" "}
              <button className="button-quiet" type="submit" aria-label={words.unlistOf(name)}>
                {words.unlist}
              </button>
            </DeskForm>
          </li>
        ))}
      </ul>
    </>
  );
}
