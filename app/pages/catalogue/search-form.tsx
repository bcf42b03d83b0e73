import type { FormEvent, ReactNode, RefObject } from "react";
import { useSpokenArea } from "#app/components/spoken-area.tsx";
import { LIFE_STAGES } from "#app/domain/indicator.ts";
import { inLocale } from "#app/domain/text.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { questionOf } from "../typed-answer.ts";
import type { CatalogueFrame } from "./catalogue-answer.ts";

export interface SearchFormProps {
  form: RefObject<HTMLFormElement>;
  page: CatalogueFrame;
  /** Called at every letter and choice; without JavaScript the form asks by its button. */
  onAsk: (question: URLSearchParams) => void;
}

/** The question to the catalogue: a plain GET form. */
export function SearchForm({ form, page, onAsk }: SearchFormProps): ReactNode {
  const locale = useLocale();
  const { catalogue, site } = useMessages();
  const area = useSpokenArea();
  const { question, priorities, sources } = page;
  const ask = (event: FormEvent<HTMLFormElement>): void => onAsk(questionOf(event.currentTarget));
  return (
    <search>
      <form ref={form} className="search-form" action={`/${locale}/catalogue`} method="get" onInput={ask}>
        <div>
          <label htmlFor="q">{catalogue.search}</label>
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            defaultValue={question.q}
            placeholder={catalogue.placeholder}
          />
        </div>
        <Choice
          name="priority"
          label={catalogue.priority}
          chosen={question.priority}
          options={priorities.map(({ key, name }) => ({ value: key, text: inLocale(name, locale) ?? key }))}
        />
        <Choice
          name="lifeStage"
          label={catalogue.lifeStage}
          chosen={question.lifeStage}
          options={LIFE_STAGES.map((value) => ({ value, text: site.lifeStage[value] }))}
        />
        <Choice
          name="source"
          label={catalogue.source}
          chosen={question.source}
          options={sources.map((value) => ({ value, text: site.sourceName[value] }))}
        />
        {area ? <input type="hidden" name="area" value={area} /> : null}
        <button className="button" type="submit">
          {catalogue.submit}
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
  const { catalogue } = useMessages();
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen ?? ""}>
        <option value="">{catalogue.any}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
