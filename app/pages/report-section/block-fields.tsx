import type { ReactNode } from "react";
import { SelectField } from "#app/components/select-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { withOwn } from "#app/components/with-own.ts";
import { SEXES } from "#app/domain/observation.ts";
import { type Block, SENTENCE_QUESTIONS } from "#app/domain/report.ts";
import type { FrozenBlock } from "#app/domain/report-version.ts";
import type { Locale } from "#app/domain/text.ts";

import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { Checks } from "./choice-fields.tsx";
import type { FieldChoices } from "./field-choices.server.ts";
import { FigureFields } from "./figure-fields.tsx";

export interface BlockFieldsProps {
  block: Block;
  typed: Partial<Record<Locale, string>>;
  shown: FrozenBlock | null;
  languages: readonly Locale[];
  choices: FieldChoices;
  /** What is typed was sent, and is not what is stored. */
  unsaved?: boolean;
}

/** The fields by which a piece of this kind is changed; nothing where there is nothing to change. */
export function BlockFields(props: BlockFieldsProps): ReactNode {
  const { block, choices } = props;
  const { deskReports } = useServerMessages();
  const { block: words } = deskReports;
  const id = (name: string): string => `${block.id}-${name}`;
  switch (block.kind) {
    case "text":
      return <TextFields {...props} id={block.id} />;
    case "figure":
      return <FigureFields {...props} id={block.id} content={block.content} />;
    case "sentence":
      return <SentenceFields {...props} block={block} />;
    case "key-figures":
      return (
        <>
          <AreaField id={id("area")} value={block.content.area} choices={choices} />
          <Checks
            name="indicator"
            legend={words.indicators}
            chosen={block.content.indicators}
            options={choices.indicators}
          />
        </>
      );
    case "goals":
    case "measures":
      return (
        <>
          <AreaField id={id("area")} value={block.content.area} choices={choices} />
          <SelectField
            name="priority"
            id={id("priority")}
            label={words.priority}
            value={block.content.priority ?? ""}
            options={[["", words.allPriorities], ...choices.priorities]}
          />
        </>
      );
    case "bodies":
      return <AreaField id={id("area")} value={block.content.area} choices={choices} />;
    case "indicator-appendix":
    case "page-break":
      return null;
  }
}

function TextFields({
  id,
  typed,
  languages,
  unsaved = false,
}: Pick<BlockFieldsProps, "typed" | "languages" | "unsaved"> & { id: string }): ReactNode {
  const { deskReports } = useServerMessages();
  const { block: words, inLanguage } = deskReports;
  return (
    <>
      <div data-plain="">
        <p className="form-hint" id={`${id}-hint`}>
          {words.textHint}
        </p>
        <details className="desk-shown">
          <summary>{words.textExamples}</summary>
          <pre className="command">{words.textExample}</pre>
        </details>
      </div>
      {languages.map((locale) => (
        <TextArea
          key={locale}
          written={unsaved ? "unsaved" : "saved"}
          name={`text-${locale}`}
          id={`${id}-text-${locale}`}
          label={words.textIn(inLanguage[locale])}
          lang={locale}
          value={typed[locale] ?? ""}
          rows={rowsFor(typed[locale])}
          describedBy={`${id}-hint`}
        />
      ))}
    </>
  );
}

/** Room for what is written, and some more. */
function rowsFor(typed = ""): number {
  const rows = typed.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 75), 0);
  return Math.min(40, Math.max(5, rows + 2));
}

function SentenceFields({
  block: { id, content },
  shown,
  languages,
  choices,
}: BlockFieldsProps & { block: Extract<Block, { kind: "sentence" }> }): ReactNode {
  const { deskReports } = useServerMessages();
  const { block: words, inLanguage } = deskReports;
  const { result, edited } = content;
  const said = shown?.kind === "sentence" ? shown.shown : {};
  return (
    <>
      <SelectField
        name="indicator"
        id={`${id}-indicator`}
        label={words.indicator}
        value={result.indicator}
        options={withOwn(choices.indicators, result.indicator)}
      />
      <AreaField id={`${id}-area`} value={result.area} choices={choices} />
      <SelectField
        name="sex"
        id={`${id}-sex`}
        label={words.sex}
        value={result.sex}
        options={SEXES.map((sex) => [sex, words.sexes[sex]])}
      />
      <SelectField
        name="question"
        id={`${id}-question`}
        label={words.question}
        value={result.question}
        options={SENTENCE_QUESTIONS.map((one) => [one, words.questions[one]])}
      />
      <p className="form-hint" id={`${id}-hint`}>
        {words.editedHint}
      </p>
      {languages.map((locale) => (
        <div key={locale}>
          <input type="hidden" name={`machine-${locale}`} value={said[locale]?.machine ?? ""} />
          {said[locale] ? (
            <p className="form-hint" lang={locale}>
              {words.machine}: {said[locale].machine}
            </p>
          ) : null}
          <TextArea
            name={`edited-${locale}`}
            id={`${id}-edited-${locale}`}
            label={words.editedIn(inLanguage[locale])}
            lang={locale}
            value={edited?.texts[locale] ?? ""}
            rows={3}
            describedBy={`${id}-hint`}
          />
        </div>
      ))}
    </>
  );
}

function AreaField({
  id,
  value,
  choices: { county, municipalities },
}: {
  id: string;
  value: string;
  choices: FieldChoices;
}): ReactNode {
  const { block: words } = useServerMessages().deskReports;
  return (
    <SelectField
      name="area"
      id={id}
      label={words.area}
      value={value}
      options={withOwn([county, ...municipalities], value)}
    />
  );
}
