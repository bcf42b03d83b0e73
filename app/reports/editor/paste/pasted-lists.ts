import type { TextBlock, TextList, TextListItem, TextParagraph } from "#app/domain/text-doc.ts";
import { type PastedElement, type PastedNode, wordsIn } from "./pasted-tree.ts";

/** An item of a list with its level, from 1: Word writes lists so, as paragraphs. */
export interface ListedWords {
  type: "listed";
  level: number;
  ordered: boolean;
  content: TextParagraph[];
}

/** What tells an item from other paragraphs; null where it is none. */
export function listedAs(element: PastedElement): Pick<ListedWords, "level" | "ordered"> | null {
  const { style, attributes, children } = element;
  const level = /\blevel(\d)/.exec(style["mso-list"] ?? "")?.[1];
  if (level !== undefined) return { level: Number(level), ordered: isNumber(signIn(children)) };
  // Word's list where a mail program has taken away its marks: the sign, and blanks up to the words.
  if (!/MsoList/i.test(attributes.class ?? "") && !style["text-indent"]?.startsWith("-")) return null;
  const sign = SIGN.exec(wordsIn(children))?.[1];
  return sign === undefined ? null : { level: 1, ordered: isNumber(sign) };
}
const SIGN = /^\s*([·•▪§o–\uf0b7\uf0a7-]|\(?(?:\d{1,3}|[a-z])[.)])(?:\s*\u00a0){2,}/;

/** The words of an item without its sign, where that is not marked as one. */
export function withoutSign(children: readonly PastedNode[]): PastedNode[] {
  let left = SIGN.exec(wordsIn(children))?.[0].length ?? 0;
  const cut = (node: PastedNode): PastedNode => {
    if (typeof node !== "string") return left > 0 ? { ...node, children: node.children.map(cut) } : node;
    const kept = node.slice(left);
    left = Math.max(0, left - node.length);
    return kept;
  };
  return children.map(cut);
}

/** The sign that Word draws before an item: it is marked as to be ignored. */
function signIn(nodes: readonly PastedNode[]): string {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const sign = /ignore/.test(node.style["mso-list"] ?? "") ? wordsIn(node.children) : signIn(node.children);
    if (sign !== "") return sign;
  }
  return "";
}

function isNumber(sign: string): boolean {
  return /^\s*\(?(?:\d+|[a-z]{1,4})[.)]/i.test(sign);
}

/** Items that follow each other become lists, within each other by their levels. */
export function withLists(parts: readonly (TextBlock | ListedWords)[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let run: ListedWords[] = [];
  const end = (): void => {
    if (run.length > 0) blocks.push(...listsOf(run));
    run = [];
  };
  for (const part of parts) {
    if (part.type === "listed") run.push(part);
    else {
      end();
      blocks.push(part);
    }
  }
  end();
  return blocks;
}

function listsOf(items: readonly ListedWords[]): TextList[] {
  const top = Math.min(...items.map(({ level }) => level));
  const lists: TextList[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    if (!item) break;
    let next = at + 1;
    while (items[next] && (items[next]?.level ?? top) > top) next += 1;
    const below = listsOf(items.slice(at + (item.level > top ? 0 : 1), next));
    const own: TextListItem = {
      type: "listItem",
      content: item.level > top ? below : [...item.content, ...below],
    };
    const type = item.ordered ? "orderedList" : "bulletList";
    const last = lists.at(-1);
    if (last?.type === type) last.content.push(own);
    else lists.push({ type, content: [own] });
    at = next;
  }
  return lists;
}
