import { describe, expect, it } from "vitest";
import { hashPassword, isNobodysPassword, isPassword } from "#app/auth/password-hash.ts";
import { QueueFull } from "#app/exports/bounded-queue.ts";

/** Made by another implementation (argon2-cffi, as its documentation shows it): m=65536, t=3, p=4. */
const FOREIGN =
  "$argon2id$v=19$m=65536,t=3,p=4$MIIRqgvgQbgj220jfp0MPA$YfwJSVjtjSU0zzV/P3S9nnQ/USre2wvJMjfCIjrTQbg";

describe("a password's hash", () => {
  it("knows its password, and no other", async () => {
    const hash = await hashPassword("kolme pientä saukkoa");
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await isPassword("kolme pientä saukkoa", hash)).toBe(true);
    expect(await isPassword("kolme pienta saukkoa", hash)).toBe(false);
    expect(await isPassword("", hash)).toBe(false);
  });

  it("is another one each time", async () => {
    expect(await hashPassword("sama salasana")).not.toBe(await hashPassword("sama salasana"));
  });

  it("takes a letter with its dots for the same, however the keyboard sends it", async () => {
    const hash = await hashPassword("p\u00e4iv\u00e4nsade");
    expect(await isPassword("pa\u0308iva\u0308nsade", hash)).toBe(true);
  });

  it("of other settings, by another program, is understood", async () => {
    expect(await isPassword("correct horse battery staple", FOREIGN)).toBe(true);
    expect(await isPassword("correct horse battery stable", FOREIGN)).toBe(false);
  });

  it.each(["", "hash of boss", "$argon2i$v=19$m=8,t=1,p=1$AAAAAAAAAAA$AAAAAAAA", "$2b$10$abc"])(
    "in another form is nobody's: %s",
    async (hash) => {
      expect(await isPassword("anything", hash)).toBe(false);
    },
  );

  it("is not waited for by more than the queue holds", async () => {
    const asked = Array.from({ length: 60 }, () => isNobodysPassword("guess"));
    const ended = await Promise.allSettled(asked);
    const refused = ended.filter(({ status }) => status === "rejected");
    expect(refused.length).toBe(60 - 22);
    for (const one of refused)
      expect(one.status === "rejected" && one.reason instanceof QueueFull).toBe(true);
    expect(await isNobodysPassword("guess")).toBe(false);
  });
});
