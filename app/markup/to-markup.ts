import { isValidElement, type ReactElement, type ReactNode } from "react";
import { walk } from "./markup.ts";

/**
 * Elements without hooks as HTML or SVG: the bytes of React's `renderToStaticMarkup`. Throws where there is
 * something that only React can draw.
 */
export function toMarkup(element: ReactElement): string {
  let html = "";
  for (const piece of walk(element, { forScripts: false })) {
    if ("left" in piece) throw new Error(`only React can draw ${nameOf(piece.left)}`);
    html += piece.texts.join("");
  }
  return html;
}

function nameOf(node: ReactNode): string {
  if (!isValidElement(node)) return `this: ${JSON.stringify(node)}`;
  const { type } = node;
  if (typeof type === "string") return `<${type}>`;
  return typeof type === "function" ? type.name : String(Object(type).$$typeof ?? type);
}
