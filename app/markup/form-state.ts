import { Children, type ReactNode } from "react";

export type Props = Readonly<Record<string, unknown>>;

/** How an element of a form stands when the page is opened is told otherwise than by its attributes. */
export function isOfForm(tag: string): boolean {
  return tag === "input" || tag === "select" || tag === "textarea" || tag === "option";
}

export function isState(tag: string, name: string): boolean {
  if (tag === "option") return name === "selected";
  return (
    name === "value" || name === "defaultValue" || (tag === "input" && /^(c|defaultC)hecked$/.test(name))
  );
}

/** Whether an option is what the select around it says, which may say nothing (null). */
export function isSelected({ value, selected, children }: Props, chosen: unknown): boolean {
  if (chosen === null) return Boolean(selected);
  const own = value == null ? optionText(children as ReactNode) : String(value); // what stands between tags
  const all: unknown[] = Array.isArray(chosen) ? chosen : [chosen];
  return all.some((one) => String(one) === own);
}

function optionText(children: ReactNode): string {
  let text = "";
  Children.forEach(children, (child) => {
    if (child != null) text += String(child);
  });
  return text;
}
