import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ReportVersion } from "#app/domain/report-version.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { readDraft } from "#db/work/queries/drafts.ts";
import { type DeskSite, deskSite, type Visit } from "#tests/support/desk-site.ts";
import { formsOf } from "#tests/support/page-forms.ts";
import { pdfPages } from "#tests/support/pdf-structure.ts";
import { changeFigures, realDatabase } from "#tests/support/real-database.ts";

/**
 * A report's whole way by plain forms, without scripts: begun, written, proposed, decided, published,
 * corrected.
 */
let site: DeskSite;
let database: string;
let writer: Visit;
let recorder: Visit;
let visitor: Visit;
let desk: string;
let key: string;

beforeAll(async () => {
  site = await deskSite((file) => {
    database = file;
    return realDatabase(file);
  });
  const person = (login: string, role: "coordinator" | "recorder") => site.person(login, [role]);
  writer = await site.visit(await person("writer", "coordinator"));
  recorder = await site.visit(await person("recorder", "recorder"));
  visitor = await site.visit();
});
afterAll(() => site?.close());

const decision = { day: "2026-11-23", paragraph: "§ 12", "body-fi": "Kymenlaakson aluevaltuusto" };
const send = (visit: Visit, intent: string, fields: Record<string, string> = {}) =>
  visit.post(`${desk}/decide`, { intent, ...fields });

describe("a report on its way", () => {
  it("is begun from a template", async () => {
    const answer = await writer.post("/fi/desk?index", {
      ...{ intent: "create", kind: "wide-regional", area: "hyvinvointialue:10" },
      ...{ first: "2025", last: "2029", language: ["fi"] },
    });
    expect(answer.status).toBe(303);
    key = /\/desk\/reports\/([a-z0-9-]+)/.exec(answer.to ?? "")?.[1] ?? expect.fail(answer.to ?? "nowhere");
    desk = `/fi/desk/reports/${key}`;
    expect((await writer.get(desk)).text).toContain("Tiivistelmä");
  });

  it("is begun a second time only by who says so", async () => {
    const form = {
      ...{ intent: "create", kind: "wide-regional", area: "hyvinvointialue:10" },
      ...{ first: "2025", last: "2029", language: ["fi"] },
    };
    const asked = await writer.post("/fi/desk?index", form);
    expect([asked.status, asked.text.includes(`href="/fi/desk/reports/${key}"`)]).toEqual([422, true]);
    expect((await writer.post("/fi/desk?index", { ...form, first: "2021", last: "2025" })).status).toBe(303);
    const again = await writer.post("/fi/desk?index", { ...form, again: "yes" });
    expect([again.status, again.to]).toEqual([303, `/fi/desk/reports/${key}-2?done=made`]);
  });

  it("gets a text and a figure", async () => {
    const contents = (await writer.get(desk)).text;
    const id = /id="chapter-([^"]+)"/.exec(contents)?.[1] ?? expect.fail("there is no chapter");
    const chapter = `${desk}/${id}`;
    const page = (await writer.get(chapter)).text;
    const block = /name="block" value="([^"]+)"/.exec(page)?.[1] ?? expect.fail("there is no block");
    const base = /name="base" value="(\d+)"/.exec(page)?.[1] ?? expect.fail("there is no version");
    const saved = await writer.post(chapter, {
      ...{ intent: "save", block, base, "text-fi": "Nuoret voivat **paremmin** kuin ennen." },
    });
    expect(saved.status).toBe(303);
    expect((await writer.get(`${desk}/preview`)).text).toContain("<strong>paremmin</strong>");
    const spec = "kind=line&indicator=sotkanet-181&areas=kunta:286,kunta:285";
    const added = await writer.post(`/fi/desk/add?${spec}`, { place: `${key}/${id}` });
    expect(added.status).toBe(303);
    expect((await writer.get(`${desk}/preview`)).text).toContain('id="figure-1"');
  });

  it("is not proposed before somebody has gone through what is missing", async () => {
    const page = (await writer.get(`${desk}/decide`)).text;
    expect(page).toContain('name="accept"');
    const refused = await send(writer, "propose");
    expect([refused.status, refused.text.includes("Käy puutteet läpi")]).toEqual([422, true]);
    expect((await recorder.get(`${desk}/decide`)).text).not.toContain('value="propose"');
    expect((await send(recorder, "propose", { accept: "yes", empty: "yes" })).status).toBe(404);
  });

  it("is not there for a recorder without a second factor, who is told what is missing and where", async () => {
    for (const role of ["recorder", "administrator"] as const) {
      const bare = await site.visit(await site.person(`bare-${role}`, [role]), { secondFactor: false });
      for (const locale of ["fi", "sv", "en"] as const) {
        const { status, text } = await bare.get(`/${locale}/desk/reports/${key}/decide`);
        const { deskFrame } = messagesFor(locale);
        expect(status).toBe(404);
        for (const words of [deskFrame.waiting.title, deskFrame.toSecondFactor, "/desk/account#factor"])
          expect([role, locale, text.includes(words)]).toEqual([role, locale, true]);
        expect(text).not.toContain("Kymenlaakson hyvinvointikertomus");
      }
    }
    const both = await site.person("both", ["coordinator", "recorder"]);
    const half = await site.visit(both, { secondFactor: false });
    expect((await half.get(`${desk}/decide`)).text).toContain("Ota kaksivaiheinen tunnistautuminen käyttöön");
  });

  it("is proposed, and read by those who make it, in a file too, but by nobody else", async () => {
    expect((await send(writer, "propose", { accept: "yes", empty: "yes" })).to).toBe(
      `${desk}/decide?done=proposed`,
    );
    const pdf = `${desk}/versions/1/report.pdf`;
    const answer = await fetch(site.url + pdf, { headers: { Cookie: `saukko=${recorder.token}` } });
    for (const name of ["report.pdf", "archive.pdf", "report.html"]) {
      const file = await fetch(`${site.url}${desk}/versions/1/${name}`, {
        headers: { Cookie: `saukko=${recorder.token}` },
      });
      await file.arrayBuffer();
      const cache = file.headers.get("cache-control") ?? "";
      expect([name, file.status, cache]).toEqual([name, 200, expect.stringContaining("no-store")]);
      expect(cache).not.toContain("public");
    }
    const pages = (await pdfPages(new Uint8Array(await answer.arrayBuffer()))).join(" ");
    expect(pages).toContain("Ehdotus, josta ei ole päätetty");
    expect(pages).toContain("Nuoret voivat");
    // Whoever cannot go on themselves is told who does.
    const told = await writer.get(`${desk}/decide?done=proposed`);
    for (const words of ["Mitä seuraavaksi", pdf, "Person recorder", "Kumoa"])
      expect(told.text).toContain(words);
    expect((await recorder.get(`${desk}/decide`)).text).toContain("kirjaa päätös alla");
    expect((await visitor.get(pdf)).status).toBe(303);
    expect((await visitor.get(`/fi/reports/${key}`)).status).toBe(404);
    expect((await visitor.get(`/fi/export/reports/${key}/1/report.json`)).status).toBe(404);
  });

  it("is decided by a recorder alone, with all that a decision needs", async () => {
    expect((await send(writer, "decide", { number: "1", ...decision })).status).toBe(404);
    const bad = await send(recorder, "decide", { number: "1", day: "2999-01-01", paragraph: "x" });
    expect(bad.status).toBe(422);
    for (const words of ["Kirjoita toimielimen nimi", "joka ei ole tulevaisuudessa", "Anna pykälän numero"])
      expect(bad.text).toContain(words);
    const typed = { "body-fi": "Aluevaltuusto Ö & Ö", paragraph: "viisi" };
    for (const [day, words] of [
      ["2999-02-01", "1.2.2999 on tulevaisuudessa"],
      ["1999-12-31", "31.12.1999 on liian varhainen. Anna kokouspäivä, joka on aikaisintaan 1.1.2000."],
      ["2026-02-30", "Anna kokouspäivä: päivä, kuukausi ja vuosi."],
    ] as const) {
      const { text } = await send(recorder, "decide", { number: "1", day, ...typed });
      expect(text).toContain(words);
      const [form] = formsOf(text, desk).filter(({ fields }) =>
        fields.some(({ name }) => name === "paragraph"),
      );
      const values = Object.fromEntries((form?.fields ?? []).map(({ name, values: [one] }) => [name, one]));
      expect(values).toMatchObject({ day, ...typed });
    }
    expect((await send(recorder, "publish", { number: "1" })).status).toBe(409);
    expect((await send(recorder, "decide", { number: "1", ...decision })).status).toBe(303);
    expect((await send(recorder, "decide", { number: "1", ...decision })).status).toBe(409);
  });

  it("is published for everybody, with its decision", async () => {
    expect((await send(writer, "publish", { number: "1" })).status).toBe(404);
    const unsure = await send(recorder, "publish", { number: "1" });
    expect([unsure.status, unsure.text.includes("merkitse, että olet tarkistanut sen")]).toEqual([422, true]);
    expect(unsure.text).toContain(`/fi/reports/${key}/1`);
    expect((await send(recorder, "publish", { number: "1", sure: "yes" })).status).toBe(303);
    const page = await visitor.get(`/fi/reports/${key}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("Kymenlaakson aluevaltuusto 23.11.2026, § 12");
    expect(page.text).toContain("<strong>paremmin</strong>");
    expect(page.headers.get("cache-control")).toMatch(/^public/);
    for (const reader of [writer, recorder]) {
      const { text } = await reader.get(`${desk}/decide?done=published`);
      for (const words of [
        `href="/fi/reports/${key}/1"`,
        `href="/fi/export/reports/${key}/1/report.pdf"`,
        "on julkaistu (Kymenlaakson aluevaltuusto 23.11.2026, § 12). Lue kertomus: http",
        "Versio 1, SHA-256",
      ])
        expect(text).toContain(words);
    }
  });

  it("tells when the source has changed its figures since; the version does not change by a byte", async () => {
    const files = [
      "report.json",
      "report.pdf",
      "archive.pdf",
      "report.html",
      "figure-1.csv",
      "figure-1.svg",
      "figure-1.xlsx",
    ];
    const bytes = async () => {
      const got: string[] = [];
      for (const name of files) got.push((await visitor.get(`/fi/export/reports/${key}/1/${name}`)).text);
      return got;
    };
    const before = await bytes();
    const { snapshot } = JSON.parse(before[0] ?? "") as ReportVersion;
    changeFigures(
      database,
      `UPDATE observations SET value = value + 7 WHERE indicator_id = (SELECT id FROM indicators WHERE source_key = '181')
         AND region_id = (SELECT id FROM regions WHERE kind = 'kunta' AND code = '286') AND sex = 0`,
    );
    await expect
      .poll(async () => (await visitor.get(`/fi/reports/${key}/1`)).text)
      .toContain("Lähde on korjannut");
    expect(await bytes()).toEqual(before);
    expect(snapshot.number).toBe(1);
  });

  it("is corrected by a second version with a reason of its own; the first stays", async () => {
    const first = (await visitor.get(`/fi/export/reports/${key}/1/report.json`)).text;
    expect((await send(writer, "correct")).status).toBe(303);
    const page = (await writer.get(`${desk}/decide`)).text;
    expect(page).toContain("Luvut, jotka lähde on muuttanut");
    for (const address of ["/fi/desk", desk, `${desk}/decide`])
      expect((await writer.get(address)).text).toContain("luonnos (versio 1 on julkaistu)");
    const unticked = await send(writer, "propose", { "reason-fi": "Kouvolan luvut" });
    expect([unticked.status, unticked.text.includes('value="Kouvolan luvut"')]).toEqual([422, true]);
    const noReason = await send(writer, "propose", { accept: "yes", empty: "yes" });
    expect(noReason.text).toContain("Kirjoita suomeksi, miksi versio korjattiin.");
    expect(noReason.text).toMatch(/<input[^>]*name="accept"[^>]*checked/);
    const reason = { accept: "yes", empty: "yes", "reason-fi": "Sotkanet korjasi Kouvolan lukuja." };
    expect((await send(writer, "propose", reason)).status).toBe(303);
    expect((await send(recorder, "decide", { number: "2", ...decision, paragraph: "30" })).status).toBe(303);
    expect((await send(recorder, "publish", { number: "2", sure: "yes" })).status).toBe(303);
    const latest = (await visitor.get(`/fi/reports/${key}`)).text;
    expect(latest).toContain("Korjattu versio: Sotkanet korjasi Kouvolan lukuja.");
    expect(latest).toContain("§ 30");
    expect(latest).not.toContain("Lähde on korjannut");
    expect((await visitor.get(`/fi/export/reports/${key}/1/report.json`)).text).toBe(first);
    expect(await readDraft(site.work, { kind: "visitor" }, key)).toBeNull();
  });
});
