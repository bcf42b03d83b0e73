/** Names and values of what is filled in a form, in the order of its fields; of choices those made. */
export type FormValues = [name: string, value: string][];

/** What is typed and chosen in a form. Hidden fields and passwords are no part of it. */
export function valuesOf(form: HTMLFormElement): FormValues {
  return [...form.elements].flatMap((field): FormValues => {
    if (!isFilled(field)) return [];
    if (isChoice(field)) return field.checked ? [[field.name, field.value]] : [];
    return [[field.name, field.value.replaceAll("\r\n", "\n")]];
  });
}

/** Puts values into a form; a field that they do not name stays as it is, unless it is a choice. */
export function fillForm(form: HTMLFormElement, values: FormValues): void {
  const left = new Map<string, string[]>();
  for (const [name, value] of values) left.set(name, [...(left.get(name) ?? []), value]);
  for (const field of form.elements) {
    if (!isFilled(field)) continue;
    if (isChoice(field)) field.checked = left.get(field.name)?.includes(field.value) ?? false;
    else fillField(field, left.get(field.name)?.shift());
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** An option that is not offered any more leaves a list as it is. */
function fillField(field: Field, value: string | undefined): void {
  if (value === undefined) return;
  const before = field.value;
  field.value = value;
  if (field.value !== value && field instanceof HTMLSelectElement) field.value = before;
}

const NOT_FILLED = ["hidden", "password", "file", "submit", "button"];

function isFilled(field: Element): field is Field {
  const known =
    field instanceof HTMLInputElement ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLTextAreaElement;
  return known && field.name !== "" && !NOT_FILLED.includes(field.type);
}

function isChoice(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}
