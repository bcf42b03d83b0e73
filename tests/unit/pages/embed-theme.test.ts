import { describe, expect, it } from "vitest";
import { parseTheme } from "#app/pages/embed/embed-theme.ts";

describe("the theme of an embed", () => {
  const read = (query: string) => parseTheme(new URLSearchParams(query));
  it("is light where nothing is asked", () => expect([read(""), read("theme=")]).toEqual(["light", "light"]));
  it("is what is asked", () => expect([read("theme=dark"), read("theme=auto")]).toEqual(["dark", "auto"]));
  it("is refused by its name where it is none, or two", () => {
    expect(read("theme=pink")).toMatchObject({ name: "theme", value: "pink" });
    expect(read("theme=dark&theme=light")).toMatchObject({ value: "dark light" });
  });
});
