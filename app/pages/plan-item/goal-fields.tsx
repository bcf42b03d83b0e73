import type { ReactNode } from "react";
import { FieldNotes, notedBy } from "#app/components/field-notes.tsx";
import { FormField } from "#app/components/form-field.tsx";
import { SelectField } from "#app/components/select-field.tsx";
import { withOwn } from "#app/components/with-own.ts";
import { GOAL_DIRECTIONS } from "#app/domain/goal.ts";
import { OUTCOME_STATES } from "#app/domain/plan.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import type { ItemFieldsProps } from "./item-fields-props.ts";
import { TextsField } from "./texts-field.tsx";

const METERS = ["none", "indicator", "outcome"] as const;

/** What is wanted, for whom, which priorities it serves, and by what it is seen. */
export function GoalFields({ typed, choices, problemOf }: ItemFieldsProps): ReactNode {
  const { deskPlan } = useServerMessages();
  const { fields: words } = deskPlan;
  const one = (name: string): string => typed[name]?.[0] ?? "";
  const problem = (field: string): string | null => {
    const found = problemOf(field);
    return found && deskPlan.problems[found];
  };
  const isOfTwo = problemOf("meter") === "two-meters";
  const meterNotes = {
    ...{ id: "meter", hint: words.meterHint },
    problem: isOfTwo ? deskPlan.problems["two-meters"] : null,
  };
  // Of two kinds that are filled in, both show: one of them is to be emptied.
  const meterClass = (kind: "indicator" | "outcome"): string =>
    `plan-within plan-meter-${kind}${isOfTwo ? " plan-meter-open" : ""}`;
  const line = (name: string, label: string, field: string, hint?: string): ReactNode => (
    <FormField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      problem={problem(field)}
      value={one(name)}
      autoComplete="off"
      numeric
      required={false}
      maxLength={20}
    />
  );
  return (
    <>
      <TextsField
        name="wanted"
        label={words.wanted}
        hint={words.wantedHint}
        typed={typed}
        problem={problemOf("wanted")}
      />
      <TextsField
        name="for-whom"
        label={words.forWhom}
        typed={typed}
        problem={problemOf("forWhom")}
        rows={1}
      />
      <fieldset className="form-choices">
        <legend>{words.priorities}</legend>
        {choices.priorities.map(([key, name]) => (
          <label key={key}>
            <input
              type="checkbox"
              name="priority"
              value={key}
              defaultChecked={typed.priority?.includes(key)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset
        id="meter"
        tabIndex={-1}
        className="form-choices"
        aria-describedby={notedBy(meterNotes)["aria-describedby"]}
      >
        <legend>{words.meter}</legend>
        <FieldNotes {...meterNotes} />
        {METERS.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="meter"
              value={kind}
              defaultChecked={kind === (one("meter") || "none")}
            />
            {words.meters[kind]}
          </label>
        ))}
      </fieldset>
      <fieldset className={meterClass("indicator")}>
        <legend>{words.indicatorMeter}</legend>
        <SelectField
          name="indicator"
          label={words.indicator}
          problem={problem("meter.indicator")}
          value={one("indicator")}
          options={[["", words.noMeter], ...withOwn(choices.indicators, one("indicator"))]}
        />
        <div className="plan-row">
          <SelectField
            name="direction"
            label={words.direction}
            value={one("direction")}
            options={GOAL_DIRECTIONS.map((direction) => [direction, words.directions[direction]])}
          />
          {line("target", words.target, "meter.target")}
          {line("year", words.year, "meter.year")}
        </div>
        <p className="form-hint">{words.targetHint}</p>
        <div className="plan-row">
          {line("baseline-year", words.baselineYear, "meter.baseline.year")}
          {line("baseline", words.baseline, "meter.baseline.value")}
        </div>
        {problemOf("meter.baseline") === "late-baseline" ? (
          <p className="form-field-problem">{deskPlan.problems["late-baseline"]}</p>
        ) : null}
        <p className="form-hint">{words.baselineYearHint}</p>
      </fieldset>
      <fieldset className={meterClass("outcome")}>
        <legend>{words.outcomeMeter}</legend>
        <TextsField
          name="described"
          label={words.described}
          typed={typed}
          problem={problemOf("meter.described")}
        />
        <SelectField
          name="outcome-state"
          label={words.outcomeState}
          value={one("outcome-state")}
          options={OUTCOME_STATES.map((state) => [state, deskPlan.outcome[state]])}
        />
      </fieldset>
      <TextsField
        name="decision"
        label={words.decision}
        hint={words.decisionHint}
        typed={typed}
        problem={problemOf("decision")}
        rows={1}
      />
    </>
  );
}
