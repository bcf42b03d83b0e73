import { livePreview } from "./live-preview.ts";
import type { PageFacts } from "./written-block.ts";

/**
 * The script of a chapter's page, the only one in the workspace. The page is whole without it; what it needs
 * is fetched when there is something to write.
 */
const {
  person = "",
  save: address = "",
  words = "{}",
} = document.getElementById("writing-script")?.dataset ?? {};
const fields = document.querySelectorAll<HTMLTextAreaElement>("textarea[data-written]");
const facts: PageFacts = { person, address, words: JSON.parse(words) }; // as the page's view wrote it
for (const { form } of document.querySelectorAll<HTMLButtonElement>("button[value=preview]"))
  if (form) livePreview(form);
if (fields.length > 0)
  void import("./writing.ts").then(({ beginWriting }) => beginWriting([...fields], facts));
