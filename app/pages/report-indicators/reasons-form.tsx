import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import type { Texts } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { MOST_SIGNS } from "../sent-lines.ts";
import type { LeftOutGroup, ListedUse } from "./report-indicators.server.ts";
import { sharedReason } from "./shared-reason.ts";

/** Why indicators are left out: once for all, once for a priority's, or for each by itself. */
export function ReasonsForm({
  report,
  groups,
  languages,
  token,
}: {
  report: string;
  groups: readonly LeftOutGroup[];
  languages: readonly Locale[];
  token: string;
}): ReactNode {
  const { indicators: words } = useServerMessages().deskReports;
  return (
    <DeskForm token={token} className="desk-form desk-block-form" kept={`reasons-${report}`}>
      <fieldset className="form-choices">
        <legend>{words.all}</legend>
        <p className="form-hint">{words.allHint}</p>
        <Reason name="all" of={null} languages={languages} />
      </fieldset>
      {groups.map((group) => (
        <GroupReasons key={group.key} group={group} languages={languages} />
      ))}
      <button className="button" type="submit">
        {words.save}
      </button>
    </DeskForm>
  );
}

function GroupReasons({
  group,
  languages,
}: {
  group: LeftOutGroup;
  languages: readonly Locale[];
}): ReactNode {
  const { indicators: words } = useServerMessages().deskReports;
  const { key, name, list } = group;
  const title = `${name ?? words.own} (${list.length})`;
  const shared = list.length > 1 ? sharedReason(list) : null;
  const each = list.map((one) => (
    <OwnReason key={one.indicator} one={one} group={key} shared={shared} languages={languages} />
  ));
  if (list.length === 1) return each;
  return (
    <fieldset className="form-choices desk-reason-group">
      <legend>{title}</legend>
      <p className="form-hint">{list.map((one) => one.name).join("; ")}</p>
      <Reason name={`group:${key}`} of={shared} languages={languages} />
      <details open={shared === null && list.some(({ leftOut }) => leftOut !== null)}>
        <summary>{words.each}</summary>
        {each}
      </details>
    </fieldset>
  );
}

/** `shared`: the reason that its whole group has, which is written there. */
function OwnReason({
  one: { indicator, name, leftOut },
  group,
  shared,
  languages,
}: {
  one: ListedUse;
  group: string;
  shared: Texts | null;
  languages: readonly Locale[];
}): ReactNode {
  return (
    <fieldset className="form-choices">
      <legend>{name}</legend>
      <input type="hidden" name="indicator" value={indicator} />
      <input type="hidden" name={`${indicator}.group`} value={group} />
      <Reason name={indicator} of={shared ? null : leftOut} languages={languages} />
    </fieldset>
  );
}

function Reason({
  name,
  of,
  languages,
}: {
  name: string;
  of: Texts | null;
  languages: readonly Locale[];
}): ReactNode {
  const { indicators: words, inLanguage } = useServerMessages().deskReports;
  return (
    <div className="desk-reasons">
      {languages.map((locale) => (
        <FormField
          key={locale}
          name={`${name}.${locale}`}
          label={words.reasonIn(inLanguage[locale])}
          value={of?.[locale] ?? ""}
          autoComplete="off"
          required={false}
          maxLength={MOST_SIGNS.leftOut}
        />
      ))}
    </div>
  );
}
