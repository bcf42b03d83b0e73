/**
 * The script of a chapter's page, the only one in the workspace. The page is whole without it; what it needs
 * is fetched when there is something to write.
 */
const fields = document.querySelectorAll<HTMLTextAreaElement>("textarea[data-written]");
if (fields.length > 0) void import("./writing.ts").then(({ beginWriting }) => beginWriting([...fields]));
