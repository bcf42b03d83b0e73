import { Fragment, type ReactNode, StrictMode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Kept, refuseToBeKept } from "#app/markup/kept.ts";
import { walk } from "#app/markup/markup.ts";

/** What the walk writes, which leaves nothing to React here. */
function written(node: ReactNode, forScripts = false): string {
  return walk(node, { forScripts })
    .flatMap((piece) => ("texts" in piece ? piece.texts : ["left"]))
    .join("");
}

/** A part of a page that counts how often it was drawn. */
function counted(): { by: object; times: () => number; part: (text: string) => ReactNode } {
  let times = 0;
  const draw = (text: string): ReactNode => {
    times += 1;
    return (
      <li title={text}>
        {text}
        {"!"}
      </li>
    );
  };
  const by = {};
  const part = (text: string): ReactNode => (
    <Kept by={by} as="part">
      {() => draw(text)}
    </Kept>
  );
  return { by, times: () => times, part };
}

describe("what is kept", () => {
  it("has the bytes that React gives it, for readers and for scripts", () => {
    const page = (
      <ul>
        {counted().part("<ä & b>")}
        {counted().part("c")}
      </ul>
    );
    expect(written(page)).toBe(renderToStaticMarkup(page));
    expect(written(page, true)).toBe(renderToString(page));
    expect(written(page)).not.toBe(written(page, true));
  });

  it("is drawn once for what it is made of, once more for scripts, and anew for another value", () => {
    const one = counted();
    for (let drawing = 0; drawing < 3; drawing += 1) expect(written(one.part("a"))).toContain("a!");
    expect(one.times()).toBe(1);
    written(one.part("a"), true);
    expect(one.times()).toBe(2);
    expect(written(counted().part("b"))).toContain("b!");
  });

  it("stands under its name: two drawings of one value are two", () => {
    const by = {};
    const page = (
      <>
        <Kept by={by} as="head">
          {() => <b>head</b>}
        </Kept>
        <Kept by={by} as="foot">
          {() => <i>foot</i>}
        </Kept>
      </>
    );
    expect([written(page), written(page)]).toEqual(Array(2).fill("<b>head</b><i>foot</i>"));
  });

  it("may be nothing, and then keeps two texts apart no less", () => {
    const page = (
      <p>
        a
        <Kept by={{}} as="nothing">
          {() => null}
        </Kept>
        b
      </p>
    );
    expect(written(page, true)).toBe(renderToString(page));
  });

  it.each([
    ["a text", () => "a"],
    ["a text at its end", () => [<b key="b">b</b>, "a"]],
    ["a text at its beginning", () => ["a", <b key="b">b</b>]],
  ])("is refused with %s, which would run into its neighbour", (_, draw) => {
    const page = (
      <Kept by={{}} as="text">
        {draw}
      </Kept>
    );
    expect(() => written(page)).toThrow('"text');
  });

  it("is refused where a part of it is left to React", () => {
    const draw = (): ReactNode => (
      <Fragment>
        <b>a</b>
        <StrictMode>b</StrictMode>
      </Fragment>
    );
    const page = (
      <Kept by={{}} as="part">
        {draw}
      </Kept>
    );
    expect(() => written(page)).toThrow('"part" cannot be kept');
  });

  it("is refused where it is one reader's, also within another, and not kept half", () => {
    const by = {};
    const Own = (): ReactNode => {
      refuseToBeKept("a name");
      return <b>Outi</b>;
    };
    const own = (
      <Kept by={by} as="outer">
        {() => (
          <p>
            <Kept by={{}} as="inner">
              {() => <i>x</i>}
            </Kept>
            <Own />
          </p>
        )}
      </Kept>
    );
    for (let drawing = 0; drawing < 2; drawing += 1)
      expect(() => written(own)).toThrow("a name is one reader's");
    expect(written(<Own />)).toBe("<b>Outi</b>");
  });
});
