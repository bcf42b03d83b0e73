import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EmbedCode, embedOf } from "#app/components/embed-code.tsx";
import { MessagesProvider } from "#app/i18n/messages-context.tsx";
import { dataset, words } from "#tests/unit/charts/chart-fixture.ts";

const ORIGIN = "https://saukko.example";

/** What a reader copies out of the field. */
function copied(of: string, path: string): string {
  const html = renderToStaticMarkup(
    <MessagesProvider locale="fi" messages={words}>
      <EmbedCode of={of} origin={ORIGIN} path={path} height={700} />
    </MessagesProvider>,
  );
  const field = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(html)?.[1] ?? "";
  const signs = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" } as Record<string, string>;
  return field.replace(/&(lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign);
}

describe("the code that embeds a figure", () => {
  it("is a frame of a fixed height and a script that follows, without any style", () =>
    expect(copied("Työttömät", "/fi/embed/figure?kind=line")).toBe(
      `<iframe src="${ORIGIN}/fi/embed/figure?kind=line" title="Työttömät" width="100%" height="700" ` +
        `frameborder="0" loading="lazy"></iframe>\n<script src="${ORIGIN}/embed.js" async></script>`,
    ));

  it("keeps a title and an address within their attributes", () => {
    const code = copied('"><script>', "/fi/embed/figure?kind=line&areas=kunta:285");
    expect(code).toContain('title="&quot;>&lt;script>"');
    expect(code).toContain("kind=line&amp;areas=kunta:285");
  });
});

describe("what a picture is embedded by", () => {
  const footer = { source: "", producer: null, date: null, licence: null };
  it("is its own service's origin, in its language", () => {
    const text = dataset([], { footer: { ...footer, permalink: `${ORIGIN}/fi/indicators/sotkanet-181` } });
    expect(embedOf(text, "figure?kind=line", "trend")).toMatchObject({
      origin: ORIGIN,
      path: "/fi/embed/figure?kind=line",
    });
  });
  it("is nothing where the picture has no address", () =>
    expect(embedOf(dataset([], { footer: { ...footer, permalink: null } }), "figure", "map")).toBeNull());
});
