import type { ReactNode } from "react";
import { FormField } from "#app/components/form-field.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { withOwn } from "#app/components/with-own.ts";
import { MEASURE_STATES } from "#app/domain/plan.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { assessmentPlaces } from "#app/plan/form-fields.ts";
import type { ItemFieldsProps } from "./item-fields-props.ts";
import { TextsField } from "./texts-field.tsx";

/** What is done, for which goal, by whom, when, with what, how far it is, and how each year went. */
export function MeasureFields(props: ItemFieldsProps): ReactNode {
  const { typed, choices, problemOf } = props;
  const { deskPlan } = useServerMessages();
  const { fields: words } = deskPlan;
  const one = (name: string): string => typed[name]?.[0] ?? "";
  const choice = (
    name: string,
    label: string,
    none: string,
    options: readonly (readonly [string, string])[],
    hint?: string,
  ): ReactNode => (
    <SelectField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      value={one(name)}
      options={[["", none], ...withOwn(options, one(name))]}
    />
  );
  return (
    <>
      <TextsField name="what" label={words.what} typed={typed} problem={problemOf("what")} />
      {choice("goal", words.goal, words.noGoal, choices.goals)}
      {choice(
        "owner",
        words.owner,
        words.noOwner,
        choices.bodies,
        choices.bodies.length === 0 ? words.noBodies : undefined,
      )}
      {choices.addsBody ? <p className="form-hint">{words.addBodyFirst(words.saveThenBody)}</p> : null}
      <TextsField
        name="partners"
        label={words.partners}
        typed={typed}
        problem={problemOf("partners")}
        rows={1}
      />
      <fieldset>
        <legend>{words.schedule}</legend>
        <div className="plan-row">
          {(["from", "to"] as const).map((name) => {
            const problem = problemOf(name);
            return (
              <FormField
                key={name}
                name={name}
                label={words[name]}
                problem={problem && deskPlan.problems[problem]}
                value={one(name)}
                autoComplete="off"
                numeric
                required={false}
                maxLength={4}
              />
            );
          })}
        </div>
      </fieldset>
      <TextsField
        name="resources"
        label={words.resources}
        typed={typed}
        problem={problemOf("resources")}
        rows={1}
      />
      <SelectField
        name="state"
        label={words.state}
        value={one("state") || "not-begun"}
        options={MEASURE_STATES.map((state) => [state, deskPlan.measureState[state]])}
      />
      {choice("meter", words.processMeter, words.noMeter, choices.indicators, words.processMeterHint)}
      <Assessments {...props} />
    </>
  );
}

/** Those that are there, and room for one more. */
function Assessments({ typed, problemOf }: ItemFieldsProps): ReactNode {
  const { deskPlan } = useServerMessages();
  const { fields: words } = deskPlan;
  const places = assessmentPlaces(typed);
  const lastIsEmpty = (typed[`assessment-${places.length - 1}-year`]?.[0] ?? "x") === "";
  const shown = lastIsEmpty ? places : [...places, places.length];
  const all = problemOf("assessments");
  return (
    <fieldset>
      <legend>{words.assessments}</legend>
      <p className="form-hint">{words.assessmentHint}</p>
      {all ? <p className="form-field-problem">{deskPlan.problems[all]}</p> : null}
      {shown.map((at) => {
        const name = `assessment-${at}`;
        const year = typed[`${name}-year`]?.[0] ?? "";
        const problem = problemOf(`assessments.${at}.year`);
        return (
          <fieldset key={at} className="plan-within">
            <legend>{year || words.newAssessment}</legend>
            <div className="plan-row">
              <FormField
                name={`${name}-year`}
                label={words.assessmentYear}
                problem={problem && deskPlan.problems[problem]}
                value={year}
                autoComplete="off"
                numeric
                required={false}
                maxLength={4}
              />
              <SelectField
                name={`${name}-state`}
                label={words.assessmentState}
                value={typed[`${name}-state`]?.[0] ?? "going-on"}
                options={MEASURE_STATES.map((state) => [state, deskPlan.measureState[state]])}
              />
            </div>
            <TextsField
              name={`${name}-text`}
              label={words.assessmentText}
              typed={typed}
              problem={problemOf(`assessments.${at}.texts`)}
            />
          </fieldset>
        );
      })}
    </fieldset>
  );
}
