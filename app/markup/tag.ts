/** What stands before and behind the attributes and children of an element. */
export interface Tag {
  opening: string;
  /** Null where there is nothing in the element, ever. */
  closing: string | null;
}

const tags = new Map<string, Tag | null>();
const VOID = new Set(
  "area base br col embed hr img input keygen link meta param source track wbr".split(" "),
);
/** Elements of which React has rules of its own. */
const OTHER = new Set(["menuitem", "listing", "html"]);

function newTag(name: string): Tag | null {
  const known = /^[a-z][a-zA-Z\d]*$/.test(name) && !OTHER.has(name);
  const tag = known ? { opening: `<${name}`, closing: VOID.has(name) ? null : `</${name}>` } : null;
  tags.set(name, tag);
  return tag;
}

/** Null: what is left to React, custom elements and others. */
export function tagOf(name: string): Tag | null {
  const known = tags.get(name);
  return known === undefined ? newTag(name) : known;
}
