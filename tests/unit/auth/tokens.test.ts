import { describe, expect, it } from "vitest";
import { deviceOf } from "#app/auth/device.ts";
import { loginName } from "#app/auth/login-name.ts";
import { hashOfCode, newRecoveryCodes } from "#app/auth/recovery-codes.ts";
import { cookieWith, noCookie, tokenOf } from "#app/auth/session-cookie.ts";
import { formToken, hashOf, isFormToken, isToken, newToken } from "#app/auth/token.ts";

describe("a token", () => {
  it("is 32 bytes that nobody has seen, kept as a hash", () => {
    const all = Array.from({ length: 100 }, newToken);
    expect(all.every(isToken)).toBe(true);
    expect(new Set(all).size).toBe(100);
    const [token = ""] = all;
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(hashOf(token)).not.toContain(token);
    expect(hashOf("abc")).toBe(
      Buffer.from("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "hex").toString(
        "base64url",
      ),
    );
  });

  it("makes a form's token that is its own", () => {
    const [mine, other] = [newToken(), newToken()];
    expect(isFormToken(formToken(mine), mine)).toBe(true);
    for (const wrong of [formToken(other), mine, "", "ä", `${formToken(mine)}x`])
      expect(isFormToken(wrong, mine)).toBe(false);
  });
});

describe("the cookie", () => {
  const token = newToken();

  it("is for our server alone, and over https for this very host", () => {
    expect(cookieWith(token, true)).toBe(`__Host-saukko=${token}; Path=/; HttpOnly; SameSite=Lax; Secure`);
    expect(cookieWith(token, false)).toBe(`saukko=${token}; Path=/; HttpOnly; SameSite=Lax`);
    expect(noCookie(true)).toBe("__Host-saukko=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
  });

  it("is found among others", () => {
    expect(tokenOf(`a=1; __Host-saukko=${token}; b=2`, true)).toBe(token);
    expect(tokenOf(`saukko=${token}`, false)).toBe(token);
  });

  it.each([
    ["none", null],
    ["none", ""],
    ["one planted over http, where https is used", `saukko=${token}`],
    ["one of another name", `xsaukko=${token}; my__Host-saukko=${token}`],
    ["two of the name", `__Host-saukko=${token}; __Host-saukko=${newToken()}`],
    ["one that is no token", "__Host-saukko=abc"],
  ])("is not there: %s", (_name, header) => {
    expect(tokenOf(header, true)).toBeNull();
  });
});

describe("recovery codes", () => {
  it("are ten, and known however they are typed", () => {
    const codes = newRecoveryCodes();
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([2-9a-hjkmnp-z]{4}-){3}[2-9a-hjkmnp-z]{4}$/);
    const [code = ""] = codes;
    expect(hashOfCode(` ${code.toUpperCase().replaceAll("-", " ")} `)).toBe(hashOfCode(code));
    expect(hashOfCode(code)).not.toBe(hashOfCode(codes[1] ?? ""));
  });
});

describe("the name one signs in by", () => {
  it.each([
    [" Aino.Esimerkki@Kotka.FI ", "aino.esimerkki@kotka.fi"],
    ["Päivi", "päivi"],
    ["", null],
    ["aino esimerkki", null],
    ["<script>", null],
    ["\u202Eaino", null],
    ["a".repeat(101), null],
  ])("%j is kept as %j", (typed, kept) => {
    expect(loginName(typed)).toBe(kept);
  });
});

describe("what is kept of a browser's name", () => {
  it.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
      "Edge, Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
      "Safari, iOS",
    ],
    [
      "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
      "Chrome, Android",
    ],
    ["curl/8.5.0", ""],
    ["<img src=x> aino@example.fi", ""],
    [null, ""],
  ])("%s: %s", (header, kept) => {
    expect(deviceOf(header)).toBe(kept);
  });
});
