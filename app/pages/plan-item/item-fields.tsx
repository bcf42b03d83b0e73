import type { ReactNode } from "react";
import { SelectField } from "#app/components/select-field.tsx";
import { BODY_KINDS, type PlanKind } from "#app/domain/plan.ts";
import { useServerMessages } from "#app/i18n/server-messages.tsx";
import { GoalFields } from "./goal-fields.tsx";
import type { ItemFieldsProps } from "./item-fields-props.ts";
import { MeasureFields } from "./measure-fields.tsx";
import { TextsField } from "./texts-field.tsx";

/** The fields of a goal, a measure or a body. */
export function ItemFields({ kind, ...props }: ItemFieldsProps & { kind: PlanKind }): ReactNode {
  switch (kind) {
    case "goal":
      return <GoalFields {...props} />;
    case "measure":
      return <MeasureFields {...props} />;
    case "body":
      return <BodyFields {...props} />;
  }
}

function BodyFields({ typed, problemOf }: ItemFieldsProps): ReactNode {
  const { deskPlan } = useServerMessages();
  const { fields: words, bodies } = deskPlan;
  return (
    <>
      <TextsField name="name" label={words.names} typed={typed} problem={problemOf("names")} rows={1} />
      <SelectField
        name="kind"
        id="body-kind"
        label={words.bodyKind}
        value={typed.kind?.[0] ?? "other"}
        options={BODY_KINDS.map((kind) => [kind, bodies.usual[kind]])}
      />
      <TextsField
        name="description"
        label={words.description}
        hint={words.descriptionHint}
        typed={typed}
        problem={problemOf("description")}
      />
    </>
  );
}
