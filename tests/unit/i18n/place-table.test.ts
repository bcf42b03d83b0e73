import { describe, expect, it } from "vitest";
import { placeForms } from "#app/i18n/place-names.ts";
import { seedRegions } from "#db/seed/regions.ts";

/**
 * Name, where and whose in Finnish, where in Swedish: written out by hand, by the usage that Kotus
 * recommends.
 */
const PLACES = `
Hamina Haminassa Haminan i Fredrikshamn
Kotka Kotkassa Kotkan i Kotka
Kouvola Kouvolassa Kouvolan i Kouvola
Miehikkälä Miehikkälässä Miehikkälän i Miehikkälä
Pyhtää Pyhtäällä Pyhtään i Pyttis
Virolahti Virolahdella Virolahden i Vederlax
Iitti Iitissä Iitin i Itis
Asikkala Asikkalassa Asikkalan i Asikkala
Forssa Forssassa Forssan i Forssa
Hanko Hangossa Hangon i Hangö
Heinola Heinolassa Heinolan i Heinola
Hyvinkää Hyvinkäällä Hyvinkään i Hyvinge
Ii Iissä Iin i Ijo
Imatra Imatralla Imatran i Imatra
Järvenpää Järvenpäässä Järvenpään i Träskända
Kangasala Kangasalla Kangasalan i Kangasala
Kauniainen Kauniaisissa Kauniaisten i Grankulla
Kemijärvi Kemijärvellä Kemijärven i Kemijärvi
Kerava Keravalla Keravan i Kervo
Lahti Lahdessa Lahden i Lahtis
Lappeenranta Lappeenrannassa Lappeenrannan i Villmanstrand
Loviisa Loviisassa Loviisan i Lovisa
Mikkeli Mikkelissä Mikkelin i S:t Michel
Nokia Nokialla Nokian i Nokia
Orivesi Orivedellä Oriveden i Orivesi
Parainen Paraisilla Paraisten i Pargas
Pori Porissa Porin i Björneborg
Raasepori Raaseporissa Raaseporin i Raseborg
Raisio Raisiossa Raision i Reso
Rauma Raumalla Rauman i Raumo
Rovaniemi Rovaniemellä Rovaniemen i Rovaniemi
Seinäjoki Seinäjoella Seinäjoen i Seinäjoki
Siikalatva Siikalatvalla Siikalatvan i Siikalatva
Sodankylä Sodankylässä Sodankylän i Sodankylä
Sysmä Sysmässä Sysmän i Sysmä
Tampere Tampereella Tampereen i Tammerfors
Tuusula Tuusulassa Tuusulan i Tusby
Utsjoki Utsjoella Utsjoen i Utsjoki
Valkeakoski Valkeakoskella Valkeakosken i Valkeakoski
Vantaa Vantaalla Vantaan i Vanda
Ylöjärvi Ylöjärvellä Ylöjärven i Ylöjärvi
`
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", where = "", whose = "", ...swedish] = line.split(" ");
    return [name, where, whose, swedish.join(" ")] as const;
  });

const municipalities = seedRegions().filter(({ kind }) => kind === "kunta");

describe("a place name", () => {
  it.each(PLACES)("%s is %s and %s, in Swedish %s", (name, where, whose, swedish) => {
    const region = municipalities.find((one) => one.name.fi === name);
    if (!region) throw new Error(`no municipality ${name}`);
    expect(placeForms(region, "fi")).toMatchObject({ name, where, whose });
    expect(placeForms(region, "sv").where).toBe(swedish);
  });

  it("of any municipality is known in its Finnish case forms", () => {
    expect(PLACES.length).toBeGreaterThanOrEqual(37);
    const unknown = municipalities.filter((one) => placeForms(one, "fi").where === null);
    expect(unknown.map((one) => one.name.fi)).toEqual([]);
  });
});
