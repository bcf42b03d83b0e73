import {
  type ComponentType,
  cloneElement,
  createContext,
  createElement,
  Fragment,
  isValidElement,
  type PropsWithChildren,
  type ReactNode,
} from "react";
import { bytesOf } from "./bytes.ts";
import { type Piece, type WalkOptions, walk } from "./markup.ts";

/** One drawing of a page by React, with parts in it that are drawn without. */
export interface QuickDrawing {
  /** The same component, drawn without React: of its markup React draws nothing but a mark. */
  quick<Props extends object>(Component: ComponentType<Props>): ComponentType<Props>;
  /** What React has drawn as UTF-8, with the markup in the places of its marks; once. */
  fill(html: string): Uint8Array<ArrayBuffer>;
}

/** How React writes the end of a mark. */
const CLOSING = '"/>';
const PROVIDER = createContext(null).Provider.$$typeof;

/** `name` stands in the marks: nobody may know it who gives the page its texts. */
export function quickDrawing(name: string, options: WalkOptions): QuickDrawing {
  const opening = `<hr data-quick="${name}.`;
  const parts: string[][] = [];
  let underWay = false;

  const Quick = ({ children }: PropsWithChildren): ReactNode => {
    if (underWay) return children;
    const pieces = walked(children).map((piece) =>
      "texts" in piece
        ? createElement("hr", { "data-quick": `${name}.${parts.push(piece.texts) - 1}` })
        : withQuickChildren(piece.left),
    );
    return createElement(Fragment, null, ...pieces);
  };

  const walked = (node: ReactNode): Piece[] => {
    underWay = true;
    try {
      return walk(node, options);
    } finally {
      underWay = false;
    }
  };

  /** What stands below a provider is drawn quickly again. */
  const withQuickChildren = (node: ReactNode): ReactNode =>
    isValidElement<PropsWithChildren>(node) && Object(node.type).$$typeof === PROVIDER
      ? cloneElement(node, undefined, createElement(Quick, null, node.props.children))
      : node;

  /** The texts around the marks and the parts in their places. A pattern would be compiled for every page. */
  const withParts = (html: string): string[] => {
    const texts: string[] = [];
    let done = 0;
    for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, done)) {
      const numbered = at + opening.length;
      const end = html.indexOf(CLOSING, numbered);
      texts.push(html.slice(done, at), ...(parts[Number(html.slice(numbered, end))] ?? []));
      done = end + CLOSING.length;
    }
    texts.push(html.slice(done));
    return texts;
  };

  return {
    quick: (Component) => (props) => createElement(Quick, null, createElement(Component, props)),
    fill: (html) => {
      const filled = bytesOf(withParts(html));
      // What was drawn is held for longer than the page, by requests that wait for a great sweep of the heap.
      parts.length = 0;
      return filled;
    },
  };
}
