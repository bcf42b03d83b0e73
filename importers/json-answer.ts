/** What services send JSON as; some name no type at all. */
const JSON_TYPES = /json|text\/plain|octet-stream/i;

/**
 * The JSON of an answer, or what is wrong with it. A page of HTML with status 200 (a service break), another
 * kind of content, half an answer and bytes that are no UTF-8 are broken, not of a new shape: they are asked
 * again.
 */
export function readJson(body: Buffer, contentType: string): { json: unknown; trouble: string | null } {
  const broken = (trouble: string): { json: null; trouble: string } => ({ json: null, trouble });
  if (contentType.includes("html") || isMarkup(body)) return broken("answered a web page instead of data");
  if (contentType !== "" && !JSON_TYPES.test(contentType))
    return broken(`answered "${contentType.slice(0, 60)}" instead of JSON`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    return broken("answered with bytes that are no UTF-8");
  }
  try {
    return { json: JSON.parse(text), trouble: null };
  } catch {
    return broken("answered with broken JSON");
  }
}

function isMarkup(body: Buffer): boolean {
  return body.subarray(0, 200).toString("latin1").trimStart().startsWith("<");
}
