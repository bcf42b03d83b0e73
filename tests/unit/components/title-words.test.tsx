import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { titleWords } from "#app/components/title-words.tsx";

const drawn = (title: string): string => renderToStaticMarkup(<h1>{titleWords(title)}</h1>);

it("never leaves a word's hyphen or the years' dash at the end of a title's line", () => {
  expect(drawn("Kymenlaakson hyvinvointikertomus ja -suunnitelma 2025–2029")).toBe(
    '<h1>Kymenlaakson hyvinvointikertomus ja <span class="whole-word">-suunnitelma</span> <span class="whole-word">2025–2029</span></h1>',
  );
});

it("leaves a title without one as it is", () => {
  for (const title of ["Päihteetön elämä", "17–24-vuotiaat", "a - b", ""])
    expect(drawn(title)).toBe(`<h1>${title}</h1>`);
});
