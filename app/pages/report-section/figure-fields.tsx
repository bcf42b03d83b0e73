import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { withOwn } from "#app/components/with-own.ts";
import { SEXES } from "#app/domain/observation.ts";
import type { BlockContents } from "#app/domain/report.ts";
import type { Locale } from "#app/domain/text.ts";

import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { wrongYears, type YearField } from "#app/reports/draft/wrong-years.ts";
import { Checks } from "./choice-fields.tsx";
import type { FieldChoices } from "./field-choices.server.ts";
import { yearProblem } from "./wrong-figure-fields.ts";

/** Kinds of picture that a report can have, in the order in which they are offered. */
const PICTURES = ["line", "bars", "strip", "map", "finland", "river", "spine"] as const;

/** What a picture shows: kind, figures, areas and years, and the writer's own words under it. */
export function FigureFields({
  id,
  content: { spec, captions },
  languages,
  choices,
}: {
  id: string;
  content: BlockContents["figure"];
  languages: readonly Locale[];
  choices: FieldChoices;
}): ReactNode {
  const { block: words, inLanguage } = useServerMessages().deskReports;
  const asked = new URLSearchParams(spec);
  const given = (name: string): string => asked.get(name) ?? "";
  const indicator = given("indicator");
  const wrong = wrongYears(asked);
  const year = (name: YearField): ReactNode => (
    <FormField
      name={name}
      id={`${id}-${name}`}
      label={words[name]}
      hint={words.yearsHints[name]}
      problem={wrong[name] ? yearProblem(wrong[name], asked, words) : null}
      value={given(name)}
      autoComplete="off"
      numeric
      required={false}
      maxLength={4}
    />
  );
  return (
    <>
      <SelectField
        name="kind"
        id={`${id}-kind`}
        label={words.picture}
        value={given("kind")}
        options={PICTURES.map((kind) => [kind, words.pictures[kind] ?? kind])}
      />
      <div className="for-one-indicator">
        <SelectField
          name="indicator"
          id={`${id}-indicator`}
          label={words.indicator}
          value={indicator}
          options={withOwn(choices.indicators, indicator)}
        />
        <Checks
          name="areas"
          legend={words.areas}
          hint={words.areasHint}
          chosen={given("areas").split(",")}
          options={[choices.county, choices.country, ...choices.municipalities]}
        />
        <SelectField
          name="sex"
          id={`${id}-sex`}
          label={words.sex}
          value={given("sex") || "total"}
          options={SEXES.map((sex) => [sex, words.sexes[sex]])}
        />
      </div>
      <div className="for-one-area">
        <SelectField
          name="area"
          id={`${id}-area`}
          label={words.spineArea}
          value={given("area")}
          options={[choices.county, ...choices.municipalities]}
        />
      </div>
      <div className="form-row for-over-years">
        {year("from")}
        {year("to")}
      </div>
      <div className="for-one-year">{year("year")}</div>
      {languages.map((locale) => (
        <FormField
          key={locale}
          name={`caption-${locale}`}
          id={`${id}-caption-${locale}`}
          label={words.captionIn(inLanguage[locale])}
          value={captions?.[locale] ?? ""}
          autoComplete="off"
          required={false}
          maxLength={2000}
        />
      ))}
    </>
  );
}
