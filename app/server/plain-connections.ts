import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Answers a question on its connection, whole and at once. "not mine": Node's reader is to have it; a
 * promise: something is looked at first, and then the question is put again, as `looked`.
 */
export type PlainAnswer = (
  text: string,
  socket: Socket,
  looked: boolean,
) => "answered" | "not mine" | Promise<unknown>;

export interface PlainTimes {
  /** A connection that asks nothing is closed after so many milliseconds. */
  firstQuestion: number;
  /** And one that has been answered, after so many without another question. */
  nextQuestion: number;
  /** While the service stops, a connection that was answered may still ask for so long. */
  lastQuestion: number;
}

/**
 * Lets `answer` see what comes on each new connection before Node's own reader of HTTP, which costs a kept
 * page more than all else together. At the first thing that is "not mine" the connection goes over to Node
 * with every byte of it, for good: then it is as if nobody had looked.
 *
 * Call before listening, after everything else that listens to connections. The returned function is for a
 * service that stops: from then on Node answers, and connections that ask nothing more are closed.
 */
export function plainConnections(server: Server, answer: PlainAnswer, times: PlainTimes): () => void {
  const readers = server.listeners("connection");
  server.removeAllListeners("connection");
  const open = new Map<Socket, () => void>();
  let stopping = false;

  server.on("connection", (socket: Socket) => {
    const close = (): void => void socket.destroy();
    const forget = (): void => void open.delete(socket);

    const handOver = (chunk: Buffer | null): void => {
      socket.off("data", hear).off("end", end).off("timeout", close).off("error", close).off("close", forget);
      forget();
      socket.setTimeout(0);
      if (socket.destroyed) return;
      socket.pause();
      if (chunk) socket.unshift(chunk);
      for (const reader of readers) reader.call(server, socket);
      process.nextTick(() => socket.resume());
    };

    const read = (chunk: Buffer, looked: boolean): void => {
      const told = stopping ? "not mine" : answer(chunk.toString("latin1"), socket, looked);
      if (told === "not mine") return handOver(chunk);
      if (told === "answered") return answered();
      socket.pause();
      const again = (): void => {
        if (socket.destroyed) return;
        socket.resume();
        read(chunk, true);
      };
      told.then(again, () => handOver(chunk));
    };
    const hear = (chunk: Buffer): void => read(chunk, false);

    let first = true;
    const answered = (): void => {
      if (first) socket.setTimeout(times.nextQuestion);
      first = false;
      // Who asks on without taking what was answered waits.
      if (!socket.writableNeedDrain) return;
      socket.pause();
      socket.once("drain", () => socket.resume());
    };

    const end = (): void => void socket.end();

    if (stopping) return handOver(null);
    open.set(socket, close);
    socket.on("data", hear).on("end", end).on("timeout", close).on("error", close).on("close", forget);
    socket.setTimeout(times.firstQuestion);
  });

  return () => {
    stopping = true;
    const last = setTimeout(() => {
      for (const close of [...open.values()]) close();
    }, times.lastQuestion);
    last.unref();
  };
}
