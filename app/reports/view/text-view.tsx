import { Fragment, type ReactNode } from "react";
import { headingDepths } from "#app/domain/heading-levels.ts";
import type { TextBlock, TextDoc, TextInline, TextMark, TextTableCell } from "#app/domain/text-doc.ts";

/**
 * A written text as its readers see it. Each kind of node is drawn here and no other: nothing is put in
 * raw.
 */
export function TextView({ doc }: { doc: TextDoc }): ReactNode {
  const depths = headingDepths(doc);
  const depthOf = (block: TextBlock): number => (block.type === "heading" ? (depths.shift() ?? 1) : 1);
  return <>{doc.content.map((block, at) => drawnBlock(block, at, depthOf(block)))}</>;
}

// The place among its siblings is all that a piece of a drawn text has for a key.

/** `depth` is a heading's, from 1: the report's title and its chapter's stand above. */
function drawnBlock(block: TextBlock, at: number, depth: number): ReactNode {
  switch (block.type) {
    case "paragraph":
      return (
        <p key={at} dir="auto">
          {block.content.map(drawnInline)}
        </p>
      );
    case "heading": {
      const Heading = depth === 1 ? "h3" : "h4";
      return (
        <Heading key={at} dir="auto">
          {block.content.map(drawnInline)}
        </Heading>
      );
    }
    case "bulletList":
    case "orderedList": {
      const List = block.type === "bulletList" ? "ul" : "ol";
      return (
        <List key={at}>
          {block.content.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={place} dir="auto">
              {item.content.map((inside, order) => drawnBlock(inside, order, 1))}
            </li>
          ))}
        </List>
      );
    }
    case "table": {
      const [header, ...rows] = block.content;
      return (
        <section
          key={at}
          className="scroll-region"
          aria-label={header?.content.map(plainCell).join(", ")}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: must be reachable by keyboard (WCAG 2.1.1)
          tabIndex={0}
        >
          <table className="plain-table words">
            <thead>
              <tr>{header?.content.map((cell, column) => drawnCell(cell, column, "col"))}</tr>
            </thead>
            <tbody>
              {rows.map((row, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <tr key={place}>
                  {row.content.map((cell, column) => drawnCell(cell, column, column === 0 ? "row" : null))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    }
  }
}

function drawnCell(cell: TextTableCell, at: number, scope: "col" | "row" | null): ReactNode {
  const words = cell.content.flatMap((paragraph) => paragraph.content).map(drawnInline);
  // An empty cell heads nothing.
  return scope && words.length > 0 ? (
    <th key={at} scope={scope} dir="auto">
      {words}
    </th>
  ) : (
    <td key={at} dir="auto">
      {words}
    </td>
  );
}

function plainCell(cell: TextTableCell): string {
  return cell.content
    .flatMap(({ content }) => content.map((inline) => (inline.type === "text" ? inline.text : " ")))
    .join("");
}

function drawnInline(inline: TextInline, at: number): ReactNode {
  if (inline.type === "hardBreak") return <br key={at} />;
  const drawn = (inline.marks ?? []).reduceRight<ReactNode>(drawnMark, inline.text);
  return <Fragment key={at}>{drawn}</Fragment>;
}

function drawnMark(inside: ReactNode, mark: TextMark): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inside}</strong>;
    case "italic":
      return <em>{inside}</em>;
    case "link":
      return (
        <a href={mark.attrs.href} rel="noreferrer">
          {inside}
        </a>
      );
  }
}
