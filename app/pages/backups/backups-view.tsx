import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormNotice } from "#app/components/form-notice.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { BackupTable } from "./backup-table.tsx";
import type { BackupActed, BackupsPage } from "./backups-page.server.ts";

interface BackupsViewProps extends BackupsPage {
  token: string;
  acted: BackupActed | null;
  largest: number;
}

/** Copies of people's work: which there are, whether they are whole, and how one is put back. */
export function BackupsView(props: BackupsViewProps): ReactNode {
  const { backups, folder, keep, at, overdue, trouble, token, acted } = props;
  const { backups: words } = useServerMessages();
  const latest = backups.find(({ content }) => content === "work");
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Acted acted={acted} />
      {trouble ? (
        <FormNotice kind="problem">
          <p>
            <strong>{words.unable}</strong> {words.trouble[trouble]}
          </p>
          <p>{words.mend}</p>
        </FormNotice>
      ) : null}
      {overdue && !trouble ? (
        <FormNotice kind="problem">
          <p>{words.overdue}</p>
        </FormNotice>
      ) : null}
      <p>{at === null ? words.unscheduled : words.scheduled(at.replace(/^0/, "").replace(":", "."), keep)}</p>
      <p className="quiet small">
        {words.folder}: <code className="backup-path">{folder}</code>
      </p>
      <DeskForm token={token} intent="make">
        <button className="button" type="submit">
          {words.make}
        </button>
      </DeskForm>
      {backups.length === 0 ? <p className="empty">{words.none}</p> : <BackupTable {...props} />}
      {latest ? (
        <>
          <p className="quiet small">{words.downloadText}</p>
          <section className="desk-section" aria-labelledby="restore">
            <h2 id="restore">{words.restore}</h2>
            <p>{words.restoreText}</p>
            <p>
              <code className="backup-path">
                npm run restore -- {folder}/{latest.name}
              </code>
            </p>
          </section>
        </>
      ) : null}
    </>
  );
}

function Acted({ acted }: { acted: BackupActed | null }): ReactNode {
  const { backups: words } = useServerMessages();
  switch (acted?.outcome) {
    case "made":
      return (
        <FormNotice kind="done">
          <p>{words.made}</p>
        </FormNotice>
      );
    case "whole":
      return (
        <FormNotice kind="done">
          <p>{words.whole(acted.name)}</p>
          {acted.versions === null ? null : <p>{words.versions(acted.versions)}</p>}
        </FormNotice>
      );
    case "trouble":
      return (
        <FormNotice kind="problem">
          <p>{words.failed}</p>
          <p>{words.trouble[acted.trouble]}</p>
        </FormNotice>
      );
    default:
      return null;
  }
}
