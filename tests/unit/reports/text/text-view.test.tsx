import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "#app/reports/text/read-markdown.ts";
import { TextView } from "#app/reports/view/text-view.tsx";

const drawn = (typed: string): string => renderToStaticMarkup(<TextView doc={readMarkdown(typed)} />);

describe("a written text on a page", () => {
  test("has headings below the chapter's, lists, links and a table whose cells are headed", () => {
    expect(drawn("### Nuoret\n\n- **a**\n  1) b\n\n*c* [THL](https://thl.fi)\nd")).toBe(
      '<h3 dir="auto">Nuoret</h3><ul><li dir="auto"><p dir="auto"><strong>a</strong></p><ol><li dir="auto"><p dir="auto">b</p></li></ol></li></ul>' +
        '<p dir="auto"><em>c</em> <a href="https://thl.fi" rel="noreferrer">THL</a><br/>d</p>',
    );
    expect(drawn("| Kunta | % |\n|---|---|\n| Kotka | 12 |\n|  | 13 |")).toBe(
      '<section class="scroll-region" aria-label="Kunta, %" tabindex="0"><table class="plain-table words"><thead><tr><th scope="col" dir="auto">Kunta</th>' +
        '<th scope="col" dir="auto">%</th></tr></thead><tbody><tr><th scope="row" dir="auto">Kotka</th><td dir="auto">12</td></tr>' +
        '<tr><td dir="auto"></td><td dir="auto">13</td></tr></tbody></table></section>',
    );
  });

  test("shows markup as it was typed", () => {
    const html = drawn("<script>alert(1)</script> <b onclick=x>&amp;</b> [a](javascript:alert(1))");
    expect(html).toBe(
      '<p dir="auto">&lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=x&gt;&amp;amp;&lt;/b&gt; [a](javascript:alert(1))</p>',
    );
  });
});
