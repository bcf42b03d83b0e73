import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  Component,
  createContext,
  createElement,
  Fragment,
  forwardRef,
  type HTMLAttributes,
  memo,
  type ReactElement,
  type ReactNode,
  StrictMode,
} from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { walk } from "#app/markup/markup.ts";
import { toMarkup } from "#app/markup/to-markup.ts";

/** React warns of oddities, which is what these tests are made of. */
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Every name that React's development build knows to warn of when it is misspelt. */
function namesThatReactKnows(): string[] {
  const file = createRequire(import.meta.url)
    .resolve("react-dom/server")
    .replace(/server.*\.js$/, "");
  const source = readFileSync(`${file}cjs/react-dom-server-legacy.node.development.js`, "utf8");
  const list = /var possibleStandardNames = \{([\s\S]*?)\n\};/.exec(source)?.[1] ?? "";
  return [...list.matchAll(/: '([^']+)'/g)].flatMap(([, name]) => name ?? []);
}

const VALUES = [
  ["", "x", "7", "0", "-1", "1e3", " 2 ", `a"b'c<d>&e`, "javascript:alert(1)", "ä–€\u00a0\u2212"],
  [0, 1, -1, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 12n],
  [
    true,
    false,
    null,
    undefined,
    Symbol("s"),
    () => 1,
    [1, 2],
    [],
    {},
    new Date(0),
    { toString: () => "<t>" },
  ],
].flat();

/** An element of which the types know nothing. */
function odd(tag: string, props: Record<string, unknown>, ...children: ReactNode[]): ReactElement {
  return createElement(tag, props as HTMLAttributes<HTMLElement>, ...children);
}

/** What a renderer gives, or that it fails. */
function tried(render: (element: ReactElement) => string, element: ReactElement): string {
  try {
    return render(element);
  } catch {
    return "fails";
  }
}

describe("an attribute", () => {
  const others = [
    ...["data-a", "DATA-B", "aria-label", "aria-hidden", "data-", "onclick", "onClick", "on", "one", "o-n"],
    ...["madeUp", "made-up", "made_up", "ma.de", "1made", "a b", 'a"b', "ä", "is:x", "x:y", "constructor"],
    ...[
      "key1",
      "xmlnsFoo",
      "toString",
      "__proto",
      "hasOwnProperty",
      "ref2",
      "class",
      "for",
      "value",
      "checked",
    ],
  ];
  const names = [...new Set([...namesThatReactKnows(), ...others])].filter(
    (name) => !["children", "dangerouslySetInnerHTML", "style"].includes(name),
  );

  it("is written as React writes it, of every name and with every kind of value", () => {
    expect(names.length).toBeGreaterThan(400);
    const different: string[] = [];
    for (const name of names)
      for (const value of VALUES)
        for (const tag of ["div", "path", "input", "option", "select", "textarea", "img"]) {
          const element = odd(tag, { [name]: value });
          // Custom elements are React's own.
          if (name === "is" && value !== undefined) continue;
          const [ours, reacts] = [tried(toMarkup, element), tried(renderToStaticMarkup, element)];
          // What React refuses (a bigint as a number) nobody has drawn yet.
          if (reacts !== "fails" && ours !== reacts)
            different.push(`${tag} ${name}=${String(value)}: ${ours}, React ${reacts}`);
        }
    expect(different).toEqual([]);
  }, 60_000);

  it("of style has px where React has them, and the names that browsers know", () => {
    const styles: Record<string, unknown>[] = [
      { marginTop: 4, lineHeight: 1.2, zIndex: 0, opacity: 0.5, width: "3em ", color: "" },
      { WebkitLineClamp: 3, MozFlexGrow: 1, msGridRow: 2, OOrder: 1, WebkitMarginStart: 5, msTransform: "a" },
      { "--own": 12, "--Other": " a<b ", backgroundImage: 'url("a")', strokeWidth: 2, strokeDasharray: 3 },
      { top: 0, left: -0, right: Number.NaN, bottom: 1e21, height: true, border: null, margin: false },
      { float: 1, cssFloat: "left", flexBasis: 10, "font-size": 3, "<a>": "b", gap: [1, 2] },
      {},
      { color: null },
    ];
    for (const style of styles)
      expect(toMarkup(odd("p", { style, id: "a" }))).toBe(renderToStaticMarkup(odd("p", { style, id: "a" })));
    expect(() => toMarkup(odd("p", { style: "color: red" }))).toThrow("the style of <p> is no object");
  });
});

describe("an element of a form", () => {
  it("tells its value, its tick and its choice as React does", () => {
    const forms = [
      <input key="a" defaultValue="a" value={undefined} name="q" type="search" />,
      <input key="b" value={0} defaultValue="x" readOnly />,
      <input key="c" type="checkbox" defaultChecked value="v" name="later" />,
      <input key="d" type="checkbox" checked={false} defaultChecked readOnly />,
      <textarea key="e" defaultValue={"\n<two> lines"} rows={3} cols={0} />,
      <textarea key="f" value="" readOnly />,
      <select key="g" defaultValue="b" name="s">
        <option>a</option>
        <optgroup label="g">
          <option value="b">B</option>
          <option value="b">again</option>
        </optgroup>
        <option value="c" selected>
          {"c"}
          {1}
        </option>
      </select>,
      <select key="h" multiple defaultValue={["1", "x3"]}>
        <option value={1}>one</option>
        <option>
          {"x"}
          {3}
          {null}
          {false}
        </option>
      </select>,
      <select key="i">
        <option selected>a</option>
        <option selected={false}>b</option>
      </select>,
      <select key="j" value="" onChange={() => 1}>
        <option value="">none</option>
      </select>,
    ];
    for (const form of forms) expect(toMarkup(form)).toBe(renderToStaticMarkup(form));
  });
});

describe("children", () => {
  const Named = ({ name, children }: { name: string; children?: ReactNode }): ReactNode => (
    <>
      {name}
      {children}
    </>
  );
  const Memoised = memo(Named, () => true);
  const Forwarded = forwardRef<HTMLElement, { name: string }>(({ name }, ref) => (
    <i title={ref === null ? "no ref" : "ref"}>{name}</i>
  ));
  const Both = memo(forwardRef<HTMLElement, { name: string }>(({ name }, _ref) => name));
  const Nothing = (): ReactNode => null;
  function* three(): Iterable<ReactNode> {
    yield "a";
    yield <b key="b">b</b>;
    yield 3;
  }
  const trees: ReactElement[] = [
    <p key="1">
      a{1}
      {""}
      {null}
      {undefined}
      {true}
      {false}b<b>c</b>d{`e`}
      {["f", <i key="g">g</i>, ["h", 0, -0, Number.NaN]]}
    </p>,
    <Named key="2" name="a & b">
      <Memoised name="<m>">
        text
        <Nothing />
        text
      </Memoised>
      <Forwarded name="f" />
      <Both name="both" />
      tail
    </Named>,
    <Fragment key="3">
      {new Set(["s", "t"])}
      {three()}
      <br />
      <hr className="h" />
      <img alt="" src="" />
    </Fragment>,
    <pre key="4">{"\nfirst line"}</pre>,
    <pre key="5">{["\nfirst", "line"]}</pre>,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what is tested
    <pre key="6" dangerouslySetInnerHTML={{ __html: "\n<b>" }} />,
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what is tested
    <div key="7" dangerouslySetInnerHTML={{ __html: "<b>&amp;" }} />,
    odd("div", { dangerouslySetInnerHTML: { __html: null } }),
    odd("div", { dangerouslySetInnerHTML: { __html: 5 } }),
    <svg key="8" viewBox="0 0 1 1" xmlnsXlink="x">
      <title>{"a"}</title>
      <use xlinkHref="#a" href="#b" />
      <linearGradient gradientUnits="userSpaceOnUse" />
      <text textAnchor="middle" dominantBaseline="auto" fontSize={12.5} strokeDasharray="1 2">
        {"−1"}
      </text>
      <foreignObject>
        <p>x</p>
      </foreignObject>
    </svg>,
    <table key="9">
      <tbody>
        <tr>
          <td rowSpan={2} colSpan={0} headers="">
            {0}
          </td>
        </tr>
      </tbody>
    </table>,
    odd("div", {}, (() => 1) as unknown as ReactNode, Symbol("s") as unknown as ReactNode),
  ];

  it("are written as React writes them", () => {
    for (const tree of trees) expect(toMarkup(tree)).toBe(renderToStaticMarkup(tree));
  });

  it("are kept apart for scripts where texts meet, as React does", () => {
    for (const tree of trees) {
      const pieces = walk(tree, { forScripts: true });
      expect(pieces.map((piece) => ("texts" in piece ? piece.texts.join("") : "left")).join("")).toBe(
        renderToString(tree),
      );
    }
  });

  it("where React forbids them are refused", () => {
    const both = { dangerouslySetInnerHTML: { __html: "a" } };
    for (const tree of [
      odd("br", {}, "a"),
      odd("input", both),
      odd("p", both, "b"),
      odd("p", { dangerouslySetInnerHTML: "a" }),
      odd("textarea", both),
    ]) {
      expect(() => renderToStaticMarkup(tree)).toThrow();
      expect(() => toMarkup(tree)).toThrow();
    }
  });
});

describe("what only React can draw", () => {
  const Context = createContext("none");
  class Old extends Component {
    override render(): ReactNode {
      return "old";
    }
  }
  const WithDefaults = memo(
    Object.assign(({ name }: { name?: string }): ReactNode => name, { defaultProps: { name: "d" } }),
  );

  it("is named, and never guessed", () => {
    const told = (element: ReactElement): string => {
      try {
        return toMarkup(element);
      } catch (error) {
        return String(error);
      }
    };
    expect(told(<Old />)).toContain("only React can draw Old");
    expect(told(<my-element />)).toContain("only React can draw <my-element>");
    expect(told(<Context.Provider value="a">b</Context.Provider>)).toContain("only React can draw Symbol");
    expect(told(<WithDefaults />)).toContain("only React can draw");
    expect(told(<StrictMode>a</StrictMode>)).toContain("only React can draw Symbol(react.strict_mode)");
    expect(told(odd("script", { nonce: "n" }))).toContain("only React can draw <script>");
    expect(told(odd("p", { is: "x-p" }))).toContain("only React can draw <p>");
    expect(told(odd("p", {}, { a: 1 } as unknown as ReactNode))).toContain(
      'only React can draw this: {"a":1}',
    );
  });

  it("stands between what was written before and after", () => {
    expect(
      walk(
        <p>
          <b>a</b>
          <Old />
          <b>c</b>
        </p>,
        { forScripts: true },
      ),
    ).toEqual([{ texts: ["<p><b>a</b>"] }, { left: <Old /> }, { texts: ["<b>c</b></p>"] }]);
  });

  it("is refused beside a text that scripts must find apart from it", () => {
    const before = (
      <p>
        a<Old />
      </p>
    );
    const behind = (
      <p>
        <Old />a
      </p>
    );
    expect(() => walk(before, { forScripts: true })).toThrow("beside a text");
    expect(() => walk(behind, { forScripts: true })).toThrow("beside what is left to React");
    expect(walk(before, { forScripts: false })).toHaveLength(3);
  });
});

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "my-element": Record<string, never>;
    }
  }
}
