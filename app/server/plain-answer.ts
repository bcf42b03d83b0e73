import type { Socket } from "node:net";

const SECOND_MS = 1_000;
/** As many answers are kept ready to send for the rest of their second. */
const MOST_READY = 100;
let second = 0;
let date = "";
/** Whole answers of this second, by their headers: the front page of a busy minute is put together once. */
const ready = new Map<readonly string[], string>();
/** The same without their bodies, for those that go out as bytes. */
const heads = new Map<readonly string[], string>();

/**
 * Writes an answer as Node's own server does, to the byte. `headers` are names and values in turn, one list
 * an answer, whose body may be given as bytes at one time and as a text at another; a text has one byte a
 * character. All goes out in one write where the body is a text.
 */
export function writePlain(
  socket: Socket,
  status: "200 OK" | "304 Not Modified",
  headers: readonly string[],
  body: string | Buffer,
  keepOpenMs: number,
): void {
  lookAtClock();
  if (typeof body === "string") {
    const whole = (): string => headOf(status, headers, keepOpenMs) + body;
    socket.write(readyIn(ready, headers, whole), "latin1");
    return;
  }
  const head = readyIn(heads, headers, () => headOf(status, headers, keepOpenMs));
  socket.cork();
  socket.write(head, "latin1");
  socket.write(body);
  socket.uncork();
}

function readyIn(
  texts: Map<readonly string[], string>,
  headers: readonly string[],
  make: () => string,
): string {
  const before = texts.get(headers);
  if (before !== undefined) return before;
  const made = make();
  if (texts.size < MOST_READY) texts.set(headers, made);
  return made;
}

function headOf(status: string, headers: readonly string[], keepOpenMs: number): string {
  let head = `HTTP/1.1 ${status}\r\n`;
  for (let at = 0; at < headers.length; at += 2) head += `${headers[at]}: ${headers[at + 1]}\r\n`;
  return `${head}Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keepOpenMs / SECOND_MS}\r\n\r\n`;
}

function lookAtClock(): void {
  const now = Math.floor(Date.now() / SECOND_MS);
  if (now === second) return;
  [second, date] = [now, new Date(now * SECOND_MS).toUTCString()];
  ready.clear();
  heads.clear();
}
