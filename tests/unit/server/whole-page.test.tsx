import { PassThrough } from "node:stream";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { wholePage } from "#app/server/whole-page.server.ts";

/** A long list, moved by some letters so that the pieces of the page end elsewhere. */
function Names({ shift }: { shift: number }) {
  const names = Array.from({ length: 2000 }, (_, at) => `Närpiö −${at}`);
  return (
    <ul title={"x".repeat(shift)}>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}

/** The pieces in which React sends the list. */
async function piecesOf(shift: number): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  const { pipe } = renderToPipeableStream(<Names shift={shift} />);
  for await (const piece of pipe(new PassThrough())) pieces.push(Buffer.from(piece));
  return pieces;
}

it("a letter of several bytes at the edge of a piece shows no sign of a fault, wherever the edges are", async () => {
  for (let shift = 0; shift < 8; shift += 1)
    expect(wholePage(await piecesOf(shift)).toString()).toBe(renderToStaticMarkup(<Names shift={shift} />));
});

it("pieces with empty bytes at their ends, or without any, come out whole", () => {
  const bytes = (...texts: string[]) => texts.map((text) => Buffer.from(text));
  expect(wholePage(bytes("<p>N\0", "ärpi\0\0", "ö</p>")).toString()).toBe("<p>Närpiö</p>");
  expect(wholePage(bytes("<p>Nokia", "</p>")).toString()).toBe("<p>Nokia</p>");
});
