import type { ReactNode } from "react";
import { SelectField } from "#app/components/select-field.tsx";
import { inLocale } from "#app/domain/text.ts";
import { useLocale } from "#app/i18n/messages-context.tsx";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { EVERYTHING, figuresSearch } from "./asked-figures.ts";
import type { ChangedFiguresPage } from "./changed-figures.server.ts";

/** What the list is narrowed to: a plain form, whose address is the list. */
export function ChangeFilter({ page }: { page: ChangedFiguresPage }): ReactNode {
  const locale = useLocale();
  const { form } = useServerMessages().figureChanges;
  const { asked, areas, priorities, since } = page;
  const isNarrowed = figuresSearch(asked) !== figuresSearch(EVERYTHING);
  return (
    <details className="folded change-filter no-print" open={isNarrowed}>
      <summary>
        <h2>{form.open}</h2>
      </summary>
      {/* Whoever narrows the list goes on from it, not from the top of the page. */}
      <form action={`/${locale}/changes/figures#list`} method="get" className="change-form">
        <SelectField
          name="area"
          label={form.area}
          value={asked.area ?? ""}
          options={[["", form.everyArea], ...areas.map(({ key, name }) => [key, name] as const)]}
        />
        <SelectField
          name="priority"
          label={form.priority}
          value={asked.priority ?? ""}
          options={[
            ["", form.everyPriority],
            ...priorities.map(({ key, name }) => [key, inLocale(name, locale) ?? key] as const),
          ]}
        />
        {asked.run === null ? (
          <div className="form-field">
            <label htmlFor="since">{form.since}</label>
            <input id="since" name="since" type="date" defaultValue={since ?? ""} />
          </div>
        ) : (
          <input type="hidden" name="run" value={asked.run} />
        )}
        {asked.way ? <input type="hidden" name="way" value={asked.way} /> : null}
        <p className="change-submit">
          <button type="submit" className="button">
            {form.submit}
          </button>
          {isNarrowed ? <a href={`/${locale}/changes/figures`}>{form.everything}</a> : null}
        </p>
      </form>
    </details>
  );
}
