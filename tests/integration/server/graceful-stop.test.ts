import { once } from "node:events";
import { Agent, createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { gracefulStop } from "#app/server/graceful-stop.ts";

let server: Server | undefined;
const agents: Agent[] = [];

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  for (const agent of agents) agent.destroy();
});

/** A server that takes `slowMs` to answer, and `gracefulStop` on it. `asked`: its first request has come. */
async function running(slowMs: number, limitMs: number) {
  const made = createServer((_request, response) => {
    setTimeout(() => response.end("whole answer"), slowMs);
  });
  const asked = once(made, "request");
  server = made;
  const stop = gracefulStop(made, limitMs);
  await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
  return { port: (made.address() as AddressInfo).port, stop, asked }; // listening on TCP
}

function keepAlive(): Agent {
  const agent = new Agent({ keepAlive: true });
  agents.push(agent);
  return agent;
}

function ask(port: number, agent: Agent): Promise<{ response: IncomingMessage; text: string }> {
  return new Promise((done, fail) => {
    get({ port, host: "127.0.0.1", agent }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.once("end", () => done({ response, text }));
      response.once("error", fail);
    }).once("error", fail);
  });
}

describe("a graceful stop", () => {
  it("finishes a running request and tells its client to close the connection", async () => {
    const { port, stop, asked } = await running(1_000, 60_000);
    const answer = ask(port, keepAlive());
    await asked;
    const stopped = stop();
    const { response, text } = await answer;
    expect(text).toBe("whole answer");
    expect(response.headers.connection).toBe("close");
    expect(await stopped).toBe("finished");
  });

  it("does not wait for a client that keeps an idle connection", async () => {
    const { port, stop } = await running(0, 60_000);
    await ask(port, keepAlive());
    const started = performance.now();
    expect(await stop()).toBe("finished");
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it("takes no new connections while it stops", async () => {
    const { port, stop, asked } = await running(1_000, 60_000);
    const answer = ask(port, keepAlive());
    await asked;
    const stopped = stop();
    await expect(ask(port, keepAlive())).rejects.toMatchObject({ code: "ECONNREFUSED" });
    await answer;
    expect(await stopped).toBe("finished");
  });

  it("is over within seconds while clients keep asking on connections they hold", async () => {
    const { port, stop } = await running(5, 60_000);
    let going = true;
    const answered = new Set<number>();
    const clients = Array.from({ length: 8 }, async (_client, at) => {
      const agent = keepAlive();
      let wrong = 0;
      let answers = 0;
      while (going) {
        try {
          if ((await ask(port, agent)).text === "whole answer") answers += 1;
          else wrong += 1;
          answered.add(at);
        } catch {
          break;
        }
      }
      return { answers, wrong };
    });
    await expect.poll(() => answered.size).toBe(clients.length);
    expect(await stop()).toBe("finished");
    going = false;
    for (const { answers, wrong } of await Promise.all(clients)) {
      expect(answers).toBeGreaterThan(0);
      expect(wrong).toBe(0);
    }
  });

  it("cuts off what has not ended by the time limit", async () => {
    const { port, stop, asked } = await running(60_000, 150);
    const answer = ask(port, keepAlive());
    answer.catch(() => {});
    await asked;
    expect(await stop()).toBe("cut off");
    await expect(answer).rejects.toMatchObject({ code: "ECONNRESET" });
  });

  it("is one and the same however often it is asked for", async () => {
    const { stop } = await running(0, 5_000);
    expect(stop()).toBe(stop());
    expect(await stop()).toBe("finished");
  });
});
