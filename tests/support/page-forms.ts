import { parseDocument } from "htmlparser2";

type Document = ReturnType<typeof parseDocument>;
type Node = Document["children"][number];
type Element = Extract<Node, { attribs: object }>;

/** A field as a browser would send it, untouched. */
export interface PageField {
  name: string;
  /** text: somebody types in it · choice: one of what is offered · fixed: hidden, a button · file. */
  kind: "text" | "choice" | "fixed" | "file";
  /** What it holds; none of a box that is not ticked. */
  values: string[];
  /** Signs that a browser lets in; null where it does not say. */
  most: number | null;
}

export interface PageForm {
  method: string;
  /** Where it goes: an address of the service. */
  action: string;
  multipart: boolean;
  fields: PageField[];
}

const TYPED = ["text", "search", "password", "date", "email", "url", "tel", "number"];

/** Every form of a page at an address, but those that never leave the browser. */
export function formsOf(html: string, address: string): PageForm[] {
  return elementsIn(parseDocument(html))
    .filter(({ name, attribs }) => name === "form" && attribs.method !== "dialog")
    .map((form) => ({
      method: form.attribs.method ?? "get",
      action: form.attribs.action ?? address,
      multipart: form.attribs.enctype === "multipart/form-data",
      fields: elementsIn(form)
        .filter(({ attribs }) => attribs.name !== undefined && attribs.disabled === undefined)
        .flatMap((element) => fieldOf(element) ?? []),
    }));
}

function fieldOf(element: Element): PageField | null {
  const { name: tag, attribs } = element;
  const { name = "", type = "text", value } = attribs;
  const most = attribs.maxlength === undefined ? null : Number(attribs.maxlength);
  if (tag === "textarea") return { name, kind: "text", values: [textOf(element).replace(/^\n/, "")], most };
  if (tag === "select") return { name, kind: "choice", values: chosenOf(element), most: null };
  if (tag === "button") return { name, kind: "fixed", values: [value ?? ""], most: null };
  if (tag !== "input") return null;
  if (TYPED.includes(type)) return { name, kind: "text", values: [value ?? ""], most };
  if (type === "checkbox" || type === "radio")
    return {
      name,
      kind: "choice",
      values: attribs.checked === undefined ? [] : [value ?? "on"],
      most: null,
    };
  return { name, kind: type === "file" ? "file" : "fixed", values: [value ?? ""], most: null };
}

function chosenOf(select: Element): string[] {
  const options = elementsIn(select).filter(({ name }) => name === "option");
  const chosen = options.find(({ attribs }) => attribs.selected !== undefined) ?? options[0];
  return chosen ? [chosen.attribs.value ?? textOf(chosen)] : [];
}

/** Every text that a page shows: of its elements, and what stands in its fields and other attributes. */
export function shownIn(html: string): string[] {
  const all = elementsIn(parseDocument(html));
  return all.flatMap((element) => [
    ...Object.values(element.attribs),
    ...(/^(script|style)$/.test(element.name) ? [] : [textOf(element)]),
  ]);
}

/** What a text of ours must never become in a page: something that runs, loads or frames. */
export function injectedIn(html: string): string[] {
  return elementsIn(parseDocument(html)).flatMap(({ name, attribs, children }) => {
    const found = Object.keys(attribs).filter((one) => /^on/i.test(one));
    if (/^(iframe|object|embed|base|foreignobject)$/i.test(name)) found.push(name);
    const leads = ["src", "href", "action"].flatMap((one) => attribs[one] ?? []);
    found.push(...leads.filter((one) => /^\s*javascript:|127\.0\.0\.1:9\//i.test(one)));
    const code =
      name === "script" ? children.map((child) => ("data" in child ? child.data : "")).join("") : "";
    return /^\s*alert\(1\)/.test(code) ? [...found, code] : found;
  });
}

function elementsIn(node: Document | Element): Element[] {
  return node.children.flatMap((child) => ("attribs" in child ? [child, ...elementsIn(child)] : []));
}

function textOf(node: Node): string {
  if ("data" in node) return node.type === "text" ? node.data : "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}
