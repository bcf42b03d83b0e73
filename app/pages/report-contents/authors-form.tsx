import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ReportContentsPage } from "./report-contents.server.ts";

/** Which municipal authors take part in the region's report. */
export function AuthorsForm({
  token,
  authors,
}: Pick<ReportContentsPage, "authors"> & { token: string }): ReactNode {
  const { contents: words } = useServerMessages().deskReports;
  return (
    <section className="desk-section" id="authors">
      <h2>{words.authors}</h2>
      <DeskForm token={token} intent="authors">
        <fieldset className="form-choices">
          <legend>{words.authorsChoose}</legend>
          <p className="form-hint">{words.authorsHint}</p>
          {authors.map(({ id, name, municipality, invited }) => (
            <label key={id}>
              <input type="checkbox" name="author" value={id} defaultChecked={invited} />
              {municipality ? `${name}, ${municipality}` : name}
            </label>
          ))}
        </fieldset>
        <button className="button" type="submit">
          {words.authorsSave}
        </button>
      </DeskForm>
    </section>
  );
}
