import type { ReactNode } from "react";
import { DeskForm } from "#app/components/desk-form.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { withOwn } from "#app/components/with-own.ts";
import { LOCALES } from "#app/domain/text.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { MOST_SIGNS } from "../sent-lines.ts";
import type { SectionPage } from "./section-page.server.ts";

/** Titles, who writes the chapter, whose it is, and whether it is ready. */
export function SectionDetailsForm({
  token,
  section,
  languages,
  writers,
  leads,
  choices,
}: Pick<SectionPage, "section" | "languages" | "writers" | "leads" | "choices"> & {
  token: string;
}): ReactNode {
  const { deskReports } = useServerMessages();
  const { section: words, contents } = deskReports;
  const { titles, owner, part, ready } = section;
  const names = writers.map(({ id, name }) => [String(id), name] as const);
  const written =
    owner && !writers.some(({ id }) => id === owner.id) ? [[String(owner.id), owner.name] as const] : [];
  return (
    <section className="desk-section" id="details">
      <h2>{words.details}</h2>
      <DeskForm token={token} intent="details" kept={`section-${section.id}`}>
        {LOCALES.filter((locale) => languages.includes(locale) || titles[locale]).map((locale) => (
          <FormField
            key={locale}
            name={`title-${locale}`}
            label={words.titleIn(deskReports.inLanguage[locale])}
            value={titles[locale] ?? ""}
            autoComplete="off"
            required={false}
            maxLength={MOST_SIGNS.title}
          />
        ))}
        <SelectField
          name="owner"
          label={words.writer}
          value={String(owner?.id ?? "")}
          options={[["", contents.noWriter], ...written, ...names]}
        />
        {leads ? (
          <SelectField
            name="part"
            label={words.part}
            value={part ?? ""}
            options={[["", words.partNone], ...withOwn(choices.municipalities, part ?? "")]}
          />
        ) : null}
        <fieldset className="form-choices">
          <legend>{contents.state}</legend>
          <label>
            <input type="checkbox" name="ready" value="yes" defaultChecked={ready} />
            {words.ready}
          </label>
        </fieldset>
        <button className="button" type="submit">
          {words.save}
        </button>
      </DeskForm>
    </section>
  );
}
