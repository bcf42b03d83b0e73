import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { soakChanges } from "./changes.ts";
import { soakFiles } from "./files.ts";
import { soakKills } from "./kills.ts";
import { soakPublishing } from "./publishing.ts";

/** Another part of the chance than `npm run soak` takes by itself. */
const seed = 41;

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

describe("publishing", () => {
  it("killed at random moments leaves no version or a whole one, and the report where its versions say", async () => {
    // All of them: SAUKKO_LONG=1, or npm run soak.
    const kills = process.env.SAUKKO_LONG === "1" ? 200 : 8;
    expect(await soakPublishing({ kills, seed })).toContain(`publishing: ${kills} kills`);
  }, 1_800_000);
});

describe("an import", () => {
  it("killed at random moments never leaves half of an indicator, and ends as one left in peace", async () => {
    expect(await soakKills({ kills: 4, seed })).toContain("kills: 4");
  }, 120_000);

  it("with answers changed at random takes what it may and names the payload of the others", async () => {
    expect(await soakChanges({ changes: 10, seed })).toContain("answers: 10 changed, 2 taken");
  }, 120_000);

  it("of files damaged at random refuses them with reasons or takes them, and the database stays whole", async () => {
    expect(await soakFiles({ files: 30, seed })).toContain("files: 30 damaged");
  }, 120_000);
});
