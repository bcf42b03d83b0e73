import { describe, expect, it } from "vitest";
import { cleanHtml, plainText } from "#importers/sotkanet/clean-text.ts";

describe("a description", () => {
  it.each([
    ["<p>Hyvä</p><script>steal()</script>", "<p>Hyvä</p>"],
    ["<p onclick=\"steal()\" style='color:red'>Hyvä</p>", "<p>Hyvä</p>"],
    ['<a href="javascript:steal()">linkki</a>', "<a>linkki</a>"],
    ['<a href=" JaVaScRiPt&#58;steal()">linkki</a>', "<a>linkki</a>"],
    ['<a href="data:text/html;base64,PHA+">linkki</a>', "<a>linkki</a>"],
    ['<a href="https://thl.fi" onmouseover="x()">THL</a>', '<a href="https://thl.fi">THL</a>'],
    ['<img src=x onerror="steal()">teksti', "teksti"],
    ["<style>p{}</style><iframe src='//evil'></iframe>teksti", "teksti"],
    ["<svg><script>steal()</script></svg>teksti", "teksti"],
    ["<b>Lihava</b> ja <i>kursiivi</i>", "<strong>Lihava</strong> ja <em>kursiivi</em>"],
    ["<p>A &lt; B &amp; C</p>", "<p>A &lt; B &amp; C</p>"],
    ["&lt;script&gt;steal()&lt;/script&gt;", "&lt;script&gt;steal()&lt;/script&gt;"],
    ["<p>Yksi</p><p>&nbsp;</p><p><br></p>", "<p>Yksi</p>"],
    ["<p>avoin", "<p>avoin</p>"],
    ["<p>0 \u0096 17 v.</p>", "<p>0 – 17 v.</p>"],
  ])("%s becomes %s", (html, clean) => {
    expect(cleanHtml(html)).toBe(clean);
  });

  it.each([null, undefined, "", "  ", "<p>&nbsp;</p>", "<script>x</script>", "<br><br>"])(
    "with nothing to read (%s) is none",
    (html) => {
      expect(cleanHtml(html)).toBeNull();
    },
  );
});

describe("a title", () => {
  it.each([
    ["Ty&ouml;tt&ouml;m&auml;t, % ", "Työttömät, %"],
    ["BMI &#8805; 30&nbsp;kg", "BMI ≥ 30 kg"],
    ["Kaksi\n  riviä", "Kaksi riviä"],
    ["<b>Lihava</b>&lt;i&gt;kursiivi&lt;/i&gt;", "Lihava kursiivi"],
    ["Tulot &lt; 60 % ja menot &gt; 40 %", "Tulot < 60 % ja menot > 40 %"],
  ])('"%s" becomes "%s"', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each([null, undefined, "", " &nbsp; "])("with nothing in it (%s) is none", (text) => {
    expect(plainText(text)).toBeNull();
  });
});
