import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { AreaChoice } from "../plan/plan-view.tsx";
import type { PlanFilesPage, Upload } from "./plan-files-page.server.ts";

export interface PlanFilesViewProps extends PlanFilesPage {
  token: string;
  upload: Upload | null;
}

/** The files of a plan: out, in, and how decided goals get to the figures' pages. */
export function PlanFilesView(props: PlanFilesViewProps): ReactNode {
  const { area, areas, files, listed, goals, writes, upload } = props;
  const { deskPlan } = useServerMessages();
  const { files: words } = deskPlan;
  const locale = useLocale();
  const own = `/${locale}/desk/plan`;
  return (
    <>
      <p>
        <a href={`${own}?area=${area.key}`}>← {deskPlan.toPlan}</a>
      </p>
      <PageHead title={words.of(area.name)} lead={words.lead} />
      {upload ? <UploadNotice upload={upload} /> : null}
      <AreaChoice area={area} areas={areas} action={`${own}/files`} />
      <section className="desk-section">
        <h2>{words.out}</h2>
        <p>{words.outHint}</p>
        <ul className="desk-uses">
          {files.map((file) => (
            <li key={file}>
              <a href={`${own}/files/${file}?area=${area.key}`} download>
                {words.kind[file]} (CSV)
              </a>
            </li>
          ))}
        </ul>
        <p>{words.listed(listed, goals)}</p>
        <p>{words.toFigures}</p>
      </section>
      {writes ? <UploadForm {...props} /> : null}
    </>
  );
}

function UploadForm({ files, token }: PlanFilesViewProps): ReactNode {
  const { files: words } = useServerMessages().deskPlan;
  return (
    <section className="desk-section">
      <h2>{words.in}</h2>
      <p>{words.inHint}</p>
      <DeskForm token={token} takesFile>
        <SelectField
          name="what"
          label={words.what}
          value="goal"
          options={files.map((file) => [file, words.kind[file]])}
        />
        <div className="form-field">
          <label htmlFor="file">{words.file}</label>
          <input id="file" name="file" type="file" accept=".csv,.txt,.xlsx" required />
        </div>
        <button className="button" type="submit">
          {words.submit}
        </button>
      </DeskForm>
    </section>
  );
}

function UploadNotice({ upload }: { upload: Upload }): ReactNode {
  return (
    <>
      <FormNotice kind={upload.how === "taken" ? "done" : "problem"} focused>
        <p>{upload.text}</p>
      </FormNotice>
      {upload.how === "refused" && upload.errors.length > 0 ? (
        <ul className="desk-matters plan-errors">
          {upload.errors.map((error) => (
            <li key={error} dir="auto">
              {error}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
