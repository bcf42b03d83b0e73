/**
 * Every address that no other route knows: an ordinary page with status 404, drawn by the root's error page.
 */
export function loader(): never {
  throw new Response(null, { status: 404, statusText: "Not Found" });
}

export default function NotFound(): null {
  return null;
}
