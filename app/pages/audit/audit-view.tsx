import type { ReactNode } from "react";
import { DeskTable } from "#app/components/desk-table.tsx";
import { PageHead } from "#app/components/page-head.tsx";
import { AUDIT_ACTS } from "#app/domain/audit.ts";
import { compareNames } from "#app/i18n/collate.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { AuditPage } from "./audit-page.server.ts";
import { questionPart } from "./audit-question.ts";
import type { ToldLine } from "./told-line.ts";

/** The audit: a form that asks, lines, the way to older ones and to a file. */
export function AuditView({ page }: { page: AuditPage }): ReactNode {
  const { audit } = useServerMessages();
  const address = `/${useLocale()}/desk/audit`;
  return (
    <>
      <PageHead title={audit.title} lead={audit.lead} />
      <AuditForm page={page} />
      {page.lines.length === 0 ? <p className="empty">{audit.none}</p> : <AuditTable lines={page.lines} />}
      <p className="no-print">
        {page.older === null ? null : (
          <>
            <a href={`${address}${page.older}`}>{audit.older}</a>
            {" · "}
          </>
        )}
        <a href={`${address}/file${questionPart({ ...page.question, before: null })}`} download>
          {audit.file}
        </a>
      </p>
    </>
  );
}

function AuditForm({ page }: { page: AuditPage }): ReactNode {
  const { audit } = useServerMessages();
  const locale = useLocale();
  const { act, personId, from, until } = page.question;
  const acts = AUDIT_ACTS.map((value) => ({ value, text: audit.act[value] })).sort((a, b) =>
    compareNames(locale)(a.text, b.text),
  );
  const people = page.people.map(({ id, name }) => ({ value: String(id), text: name }));
  return (
    <search>
      <form method="get" className="desk-filter">
        <Choice name="act" label={audit.filter.act} chosen={act} options={acts} />
        <Choice
          name="who"
          label={audit.filter.who}
          chosen={personId === null ? null : String(personId)}
          options={people}
        />
        <Day name="from" label={audit.filter.from} value={from} />
        <Day name="until" label={audit.filter.until} value={until} />
        <button className="button" type="submit">
          {audit.filter.submit}
        </button>
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  chosen: string | null;
  options: readonly { value: string; text: string }[];
}

function Choice({ name, label, chosen, options }: ChoiceProps): ReactNode {
  const { filter } = useServerMessages().audit;
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ""}>
        <option value="">{filter.all}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function Day({ name, label, value }: { name: string; label: string; value: string | null }): ReactNode {
  return (
    <div className="form-field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} type="date" defaultValue={value ?? ""} />
    </div>
  );
}

function AuditTable({ lines }: { lines: readonly ToldLine[] }): ReactNode {
  const { audit } = useServerMessages();
  return (
    <DeskTable caption={audit.caption} heads={[audit.at, audit.who, audit.what, audit.subject, audit.detail]}>
      {lines.map(({ id, at, who, what, subject, detail }) => (
        <tr key={id}>
          <th scope="row">{at}</th>
          <td data-label={audit.who}>{who}</td>
          <td data-label={audit.what}>{what}</td>
          <td data-label={audit.subject}>{subject}</td>
          <td data-label={audit.detail}>{detail}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
