import { keepForms } from "./kept-forms.ts";
import { livePreview } from "./live-preview.ts";
import { renewOnReturn } from "./session-forms.ts";
import type { PageFacts } from "./written-block.ts";

/**
 * The script of the pages that people write on, the only one in the workspace. A page is whole without it;
 * the editor is fetched when there is a text to write.
 */
const {
  person = "",
  save: address = "",
  words = "{}",
  keptWords = "{}",
  session = "",
  arrived,
} = document.getElementById("writing-script")?.dataset ?? {};
const fields = document.querySelectorAll<HTMLTextAreaElement>("textarea[data-written]");
// The words are as the page's view wrote them.
const facts: PageFacts = { person, address, session, words: JSON.parse(words) };
for (const { form } of document.querySelectorAll<HTMLButtonElement>("button[value=preview]"))
  if (form) livePreview(form);
keepForms(document.querySelectorAll<HTMLFormElement>("form[data-kept]"), {
  ...{ person, words: JSON.parse(keptWords) }, // as the page's view wrote it
  arrived: arrived !== undefined,
});
renewOnReturn(session, person);
if (fields.length > 0)
  void import("./writing.ts").then(({ beginWriting }) => beginWriting([...fields], facts));
