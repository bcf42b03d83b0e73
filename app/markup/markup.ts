import { Fragment, forwardRef, isValidElement, memo, type ReactNode } from "react";
import { escaped, pushAttribute } from "./attributes.ts";
import { isOfForm, isSelected, isState, type Props } from "./form-state.ts";
import { Kept, type KeptProps, keptMarkup } from "./kept.ts";
import { styleMarkup } from "./style.ts";
import { type Tag, tagOf } from "./tag.ts";

/**
 * What a walk has written, texts to be read one behind the other, in turn with what it leaves to React.
 */
export type Piece = { texts: string[] } | { left: ReactNode };

/** A component as this walk calls it; classes are left to React. */
type Component = (props: Props, ref?: unknown) => ReactNode;

export interface WalkOptions {
  /**
   * Whether scripts will take the markup over: two texts side by side are then kept apart, as React finds
   * them.
   */
  forScripts: boolean;
}

/**
 * So many small texts become one of some ten kilobytes. A list or a text of a hundred and more is no
 * longer of
 * the young heap: V8 then asks the system for memory that nobody has touched, page by page.
 */
const MOST_TEXTS = 1_000;

const FORWARD_REF = forwardRef(() => null).$$typeof;
const MEMO = memo(() => null).$$typeof;

/**
 * Writes React elements as React's own server writes them, at a fraction of its cost: it does nothing but
 * call components and join texts. Called within a component that React draws, hooks work, all of them but
 * useId. What it does not know (providers, classes, Suspense, custom elements) it leaves to React, and never
 * guesses. `tests/unit/markup` holds it to React's bytes.
 */
export function walk(node: ReactNode, options: WalkOptions): Piece[] {
  const walker = new Walker(options);
  walker.node(node);
  return walker.end();
}

class Walker {
  private texts: string[] = [];
  private packed: string[] = [];
  private readonly pieces: Piece[] = [];
  /** What stands last: a text, something that React writes, or an end. */
  private last: "text" | "left" | "end" = "end";
  /** The value of the select around. */
  private selected: unknown = null;
  private readonly options: WalkOptions;

  constructor(options: WalkOptions) {
    this.options = options;
  }

  end(): Piece[] {
    this.cut();
    return this.pieces;
  }

  private cut(): void {
    this.pack();
    if (this.packed.length > 0) this.pieces.push({ texts: this.packed });
    this.packed = [];
  }

  private pack(): void {
    if (this.texts.length > 0) this.packed.push(this.texts.join(""));
    this.texts = [];
  }

  node(node: ReactNode): void {
    if (typeof node === "string") this.text(node);
    else if (typeof node === "number") this.text(String(node));
    else if (typeof node !== "object" || node === null) return;
    else if (Array.isArray(node)) for (const one of node) this.node(one);
    else if (isValidElement<Props>(node)) this.element(node.type, node.props, node);
    else if (Symbol.iterator in node) for (const one of node) this.node(one);
    else this.leave(node);
  }

  private element(type: unknown, props: Props, node: ReactNode): void {
    if (typeof type === "string") {
      const tag = tagOf(type);
      if (tag === null || props.is !== undefined || isSealed(type, props)) this.leave(node);
      else this.host(type, tag, props);
    } else if (type === Kept)
      this.kept(props as unknown as KeptProps); // as the component's type says
    else if (typeof type === "function" && !type.prototype?.isReactComponent)
      this.node((type as Component)(props, {})); // a component that is no class is a function of its props
    else if (type === Fragment)
      this.node(props.children as ReactNode); // as the type of fragments says
    else if (isObject(type) && type.$$typeof === MEMO && !hasDefaults(type.type))
      this.element(type.type, props, node);
    else if (isObject(type) && type.$$typeof === FORWARD_REF && isObject(node))
      this.node((type.render as Component)(props, node.ref)); // what forwardRef was given
    else this.leave(node);
  }

  /** All of it in one text: one half left to React could not be kept. */
  private kept({ by, as, children }: KeptProps): void {
    const markup = keptMarkup(by, `${as} ${this.options.forScripts}`, () =>
      walk(children(), this.options)
        .map((piece) => {
          if ("left" in piece) throw new Error(`"${as}" cannot be kept: a part of it is left to React`);
          return piece.texts.join("");
        })
        .join(""),
    );
    if (markup === "") return;
    this.pack();
    this.packed.push(markup);
    this.last = "end";
  }

  private text(text: string): void {
    if (text === "") return;
    if (this.options.forScripts) {
      if (this.last === "left") throw new Error(`"${text}" stands beside what is left to React`);
      if (this.last === "text") this.texts.push("<!-- -->");
    }
    this.texts.push(escaped(text));
    this.last = "text";
  }

  private leave(node: ReactNode): void {
    if (this.selected !== null) throw new Error("within a select, nothing can be left to React");
    if (this.last === "text" && this.options.forScripts)
      throw new Error("what is left to React stands beside a text");
    this.cut();
    this.pieces.push({ left: node });
    this.last = "left";
  }

  private host(tag: string, { opening, closing }: Tag, props: Props): void {
    if (this.texts.length > MOST_TEXTS) this.pack();
    this.texts.push(opening);
    this.attributes(tag, props);
    if (closing === null) {
      if (props.children != null || props.dangerouslySetInnerHTML != null)
        throw new Error(`<${tag}> can have nothing in it`);
      this.texts.push("/>");
    } else {
      this.texts.push(">");
      const around = this.selected;
      if (tag === "select") this.selected = props.value ?? props.defaultValue ?? null;
      this.inside(tag, props);
      this.selected = around;
      this.texts.push(closing);
    }
    this.last = "end";
  }

  private attributes(tag: string, props: Props): void {
    const ofForm = isOfForm(tag);
    for (const name in props) {
      if (name === "children" || name === "dangerouslySetInnerHTML") continue;
      const value = props[name];
      if (value == null) continue;
      if (name === "style") {
        if (!isObject(value)) throw new Error(`the style of <${tag}> is no object: ${value}`);
        this.texts.push(styleMarkup(value));
      } else if (!ofForm || !isState(tag, name)) pushAttribute(this.texts, name, value);
    }
    if (ofForm) this.state(tag, props);
  }

  /** How a form's element stands when the page is opened: behind all its other attributes. */
  private state(tag: string, props: Props): void {
    if (tag === "input") {
      this.attribute("checked", props.checked ?? props.defaultChecked);
      this.attribute("value", props.value ?? props.defaultValue);
    } else if (tag === "option") this.attribute("selected", isSelected(props, this.selected));
  }

  private attribute(name: string, value: unknown): void {
    if (value != null) pushAttribute(this.texts, name, value);
  }

  private inside(tag: string, props: Props): void {
    const { children, dangerouslySetInnerHTML: inner } = props;
    if (tag === "textarea") return this.textarea(props);
    this.last = "end";
    if (inner != null) {
      if (children != null) throw new Error(`<${tag}> has both children and dangerouslySetInnerHTML`);
      if (!isObject(inner) || !("__html" in inner))
        throw new Error(`the dangerouslySetInnerHTML of <${tag}> is no { __html }`);
      const html = String(inner.__html ?? "");
      // HTML drops the first new line in it.
      this.texts.push(tag === "pre" && html.startsWith("\n") ? `\n${html}` : html);
    } else {
      if (tag === "pre" && typeof children === "string" && children.startsWith("\n")) this.texts.push("\n");
      this.node(children as ReactNode); // what stands between tags
    }
  }

  private textarea({ value, defaultValue, children, dangerouslySetInnerHTML: inner }: Props): void {
    if (children != null || inner != null) throw new Error("a <textarea> tells its text as its value");
    const text = String(value ?? defaultValue ?? "");
    this.texts.push(`${text.startsWith("\n") ? "\n" : ""}${escaped(text)}`);
  }
}

/** Scripts of the page's own are told by their nonce, which is looked for in what React has drawn. */
function isSealed(type: string, props: Props): boolean {
  return type === "script" && props.nonce !== undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** React fills them in at this very place. */
function hasDefaults(type: unknown): boolean {
  return (
    (typeof type === "function" || isObject(type)) &&
    "defaultProps" in type &&
    type.defaultProps !== undefined
  );
}
