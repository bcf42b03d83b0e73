import { Parser } from "htmlparser2";

/** An element of pasted HTML, of which nothing has been looked at yet. */
export interface PastedElement {
  /** In small letters: "p", "o:p". */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its own style, by property in small letters. */
  style: Readonly<Record<string, string>>;
  children: PastedNode[];
}

export type PastedNode = PastedElement | string;

/** Elements within elements; the words of deeper ones are taken for the deepest one's. */
const DEEPEST = 300;

/**
 * Reads pasted HTML without the browser, which would fetch its pictures and report its styles. Comments are
 * left out, and with them what Word hides there for itself.
 */
export function readTree(html: string): PastedNode[] {
  const root: PastedElement = { name: "", attributes: {}, style: {}, children: [] };
  const open = [root];
  const inside = (): PastedNode[] => (open[Math.min(open.length, DEEPEST) - 1] ?? root).children;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, style: styleIn(attributes.style ?? ""), children: [] };
      if (open.length < DEEPEST) inside().push(element);
      open.push(element);
    },
    ontext: (text) => inside().push(text),
    onclosetag: () => {
      if (open.length > 1) open.pop();
    },
  });
  parser.end(html);
  return root.children;
}

function styleIn(text: string): Record<string, string> {
  const style: Record<string, string> = {};
  for (const rule of text.split(";")) {
    const [name = "", ...value] = rule.split(":");
    if (value.length > 0) style[name.trim().toLowerCase()] = value.join(":").trim().toLowerCase();
  }
  return style;
}

/** Never part of a text, or not meant to be seen. */
const LEFT_OUT = new Set([
  ...["head", "title", "meta", "link", "style", "script", "noscript", "template", "xml", "base"],
  ...["img", "picture", "svg", "math", "canvas", "object", "embed", "iframe", "video", "audio", "map"],
  ...["input", "select", "option", "textarea", "button", "col", "colgroup", "del"],
]);

/** Hidden, a picture, a comment, what a change took out, or the sign that Word puts before an item. */
export function isLeftOut({ name, attributes, style }: PastedElement): boolean {
  return (
    LEFT_OUT.has(name) ||
    /^[vw]:/.test(name) ||
    style.display === "none" ||
    style.visibility === "hidden" ||
    style["mso-hide"] === "all" ||
    /ignore/.test(style["mso-list"] ?? "") ||
    /^comment/.test(style["mso-element"] ?? "") ||
    /\bmso(com|comment)/i.test(attributes.class ?? "")
  );
}

/** All words inside, as they stand, also of what is left out of a text. */
export function wordsIn(nodes: readonly PastedNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : wordsIn(node.children))).join("");
}
