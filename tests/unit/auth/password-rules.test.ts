import { describe, expect, it } from "vitest";
import { passwordProblem } from "#app/auth/password-rules.ts";

const ABOUT = ["aino.esimerkki@kotka.fi", "Aino Esimerkki"];

describe("a password", () => {
  it.each([
    ["kolme pientä saukkoa uimassa", null],
    ["xK9#qvL2mTz!", null],
    ["elvahdonkeisto", null],
    ["lyhyt", "short"],
    ["yksitoista1", "short"],
    ["a".repeat(201), "long"],
    ["aaaaaaaaaaaaaaaa", "guessable"],
    ["121212121212", "guessable"],
    ["salasana2026!", "guessable"],
    ["Saukko Saukko 123", "guessable"],
    ["AinoEsimerkki1", "guessable"],
    ["123456789012", "guessable"],
  ] as const)("%s: %s", (password, problem) => {
    expect(passwordProblem(password, ABOUT)).toBe(problem);
  });

  it("is counted in signs, not in bytes", () => {
    expect(passwordProblem("🦦🌊🐟🍃🪨".repeat(2), [])).toBe("short");
    expect(passwordProblem("ääkköset öisin", [])).toBeNull();
  });
});
