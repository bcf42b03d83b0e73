import type { Socket } from "node:net";

const SECOND_MS = 1_000;
/** As many answers are kept ready to send for the rest of their second. */
const MOST_READY = 100;
let second = 0;
let date = "";
/** Whole answers of this second, by their headers: the front page of a busy minute is put together once. */
const ready = new Map<readonly string[], string>();

/**
 * Writes an answer as Node's own server does, to the byte. `headers` are names and values in turn, one list
 * an answer; a text has one byte a character. All goes out in one write where the body is a text.
 */
export function writePlain(
  socket: Socket,
  status: "200 OK" | "304 Not Modified",
  headers: readonly string[],
  body: string | Buffer,
  keepOpenMs: number,
): void {
  lookAtClock();
  let text = ready.get(headers);
  if (text === undefined) {
    text = headOf(status, headers, keepOpenMs);
    if (typeof body === "string") text += body;
    if (ready.size < MOST_READY) ready.set(headers, text);
  }
  if (typeof body === "string") {
    socket.write(text, "latin1");
    return;
  }
  socket.cork();
  socket.write(text, "latin1");
  socket.write(body);
  socket.uncork();
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
}
