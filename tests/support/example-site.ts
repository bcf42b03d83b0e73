import type { BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { LOCALES, type Locale } from "#app/domain/text.ts";
import { leaveBrowser, sharedBrowser } from "./browser.ts";

/** The built service with the example data, which all test files look at, and a browser to do so. */
export interface ExampleSite {
  url: string;
  /** A page in a context of its own, which closes with it; 1280 px wide unless told. */
  open(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function exampleSite(): Promise<ExampleSite> {
  const browser = await sharedBrowser();
  return {
    url: inject("exampleSite"),
    open: (options) => browser.newPage({ viewport: WIDE, ...options }),
    close: leaveBrowser,
  };
}

/** A phone and a desk, px. */
export const NARROW = { width: 390, height: 844 };
/** The smallest phone that is still in use, or a page made four times as large. */
export const SMALLEST = { width: 320, height: 640 };
/** A tablet, where the tables of a desk no longer fit. */
export const MIDDLE = { width: 900, height: 1200 };
export const WIDE = { width: 1280, height: 900 };

export interface PageKind {
  name: string;
  /** What follows the language in the address. */
  path: string;
  status: 200 | 404;
  /** Whether it has data, and so their twins; it has, unless told. */
  twins?: false;
}

/** One page of every kind. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: "the front page", path: "", status: 200 },
  { name: "a priority", path: "/priorities/merkityksellinen-elama", status: 200 },
  { name: "an indicator", path: "/indicators/sotkanet-181", status: 200 },
  { name: "a municipality", path: "/municipalities/935", status: 200 },
  { name: "a municipality's figures in tables", path: "/municipalities/935/figures", status: 200 },
  { name: "a municipality in one picture", path: "/municipalities/935/position", status: 200 },
  { name: "the catalogue", path: "/catalogue", status: 200 },
  { name: "a search", path: "/catalogue?q=alkohol", status: 200 },
  { name: "a search without an answer", path: "/catalogue?q=xyzzy", status: 200 },
  { name: "a search over everything", path: "/search?q=kotka+ty%C3%B6tt%C3%B6myys", status: 200 },
  { name: "a search over everything that finds nothing", path: "/search?q=xyzzyq", status: 200 },
  { name: "the sources", path: "/sources", status: 200 },
  { name: "how a verdict was reached", path: "/verdicts/sotkanet-493/kunta:285", status: 200 },
  { name: "a small municipality together", path: "/municipalities/489/together", status: 200 },
  {
    name: "how a verdict of municipalities together was reached",
    path: "/verdicts/sotkanet-493/merged:rajaseutu?with=kunta:405",
    status: 200,
  },
  { name: "how nothing could be judged", path: "/verdicts/sotkanet-184/kunta:489", status: 200 },
  { name: "the changed verdicts", path: "/changes", status: 200 },
  { name: "the changed figures", path: "/changes/figures", status: 200 },
  { name: "the changed figures of one area", path: "/changes/figures?area=kunta:624", status: 200 },
  { name: "a comparison that is to be chosen", path: "/compare", status: 200 },
  {
    name: "a comparison in pictures",
    path: "/compare?indicators=sotkanet-181,sotkanet-127&areas=kunta:285,kunta:286,maa:358",
    status: 200,
  },
  {
    name: "a comparison on the map of Finland",
    path: "/compare?indicators=sotkanet-181&areas=kunta:285,kunta:091&view=finland",
    status: 200,
  },
  {
    name: "a comparison of two indicators over all municipalities",
    path: "/compare?indicators=sotkanet-181,sotkanet-493&areas=all",
    status: 200,
  },
  {
    name: "a comparison in a table",
    path: "/compare?indicators=sotkanet-181,sotkanet-493,sotkanet-180,sotkanet-3113,sotkanet-127&areas=members:hyvinvointialue:10,maa:358,merged:rajaseutu",
    status: 200,
  },
  { name: "about the service", path: "/about", status: 200, twins: false },
  { name: "the accessibility statement", path: "/about/accessibility", status: 200, twins: false },
  { name: "data protection", path: "/about/data-protection", status: 200, twins: false },
  { name: "the methods", path: "/methods", status: 200 },
  { name: "the published reports, of which there is none", path: "/reports", status: 200 },
  { name: "a method", path: "/methods/trend", status: 200 },
  { name: "a verdict of an unknown area", path: "/verdicts/sotkanet-493/kunta:999", status: 404 },
  { name: "a page that is not there", path: "/ei-ole", status: 404 },
  { name: "an unknown indicator", path: "/indicators/sotkanet-999999", status: 404 },
];

/** Every kind of page in every language. */
export const ALL_PAGES: readonly (PageKind & { locale: Locale })[] = LOCALES.flatMap((locale) =>
  PAGE_KINDS.map((kind) => ({ ...kind, locale })),
);

/** What the browser complains of from now on: errors of scripts, of the console, of the security policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A page that is told to be missing is answered with 404, which the browser writes down too.
    if (message.type() === "error" && !/status of 404/.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}
