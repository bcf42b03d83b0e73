import type { Role } from "#app/domain/person.ts";

const role: Record<Role, string> = {
  "municipal-author": "Kunnan kirjoittaja",
  coordinator: "Hyvinvointikoordinaattori",
  recorder: "Päätöksen kirjaaja",
  administrator: "Pääkäyttäjä",
};

/** Mitä työtilan sivujen ympärillä on, ja sanat, joita ne jakavat. */
export const deskFrame = {
  title: "Työtila",
  description: "Hyvinvointikertomuksen tekijöiden työtila.",
  menu: "Työtilan valikko",
  account: "Oma tili",
  people: "Käyttäjät",
  audit: "Lokikirja",
  backups: "Varmuuskopiot",
  signOut: "Kirjaudu ulos",
  role,
  /** Roolit, jotka eivät vielä ole voimassa. */
  unguarded: (roles: string) =>
    `Rooleistasi odottaa kaksivaiheista tunnistautumista: ${roles}. Ota se käyttöön omalla tililläsi.`,
  /** Sivulle, jota ei löydy tai joka on kielletty, kun osa rooleista ei vielä ole voimassa. */
  waiting: {
    title: "Tätä sivua ei voi vielä näyttää sinulle",
    advice:
      "Osa rooleistasi ei ole vielä voimassa. Kun olet ottanut kaksivaiheisen tunnistautumisen käyttöön, avaa sivu uudelleen. Jos sivua ei silloinkaan löydy, tarkista sen osoite.",
  },
  toSecondFactor: "Ota kaksivaiheinen tunnistautuminen käyttöön",
  save: "Tallenna",
  undo: "Kumoa",
  check: "Tarkista merkityt kohdat.",
  required: "Kirjoita tähän jotakin.",
  tooLong: {
    title: (field: string) => `Kentän ”${field}” teksti on liian pitkä`,
    advice: (signs: number, most: number) =>
      `Tekstissä on ${signs} merkkiä, ja kenttään mahtuu ${most}. Mitään ei tallennettu. Palaa takaisin ja lyhennä tekstiä.`,
  },
  foreignForm: {
    title: "Lomake on vanhentunut",
    advice:
      "Kirjautumisesi on vaihtunut tai päättynyt sen jälkeen, kun avasit sivun. Mitään ei tallennettu. Avaa sivu uudelleen: mitä kirjoitit kertomukseen tai suunnitelmaan, on tallessa tässä selaimessa ja tulee taas näkyviin.",
  },
  forbidden: {
    title: "Tämä sivu ei kuulu rooleihisi",
    advice: "Jos tarvitset sitä työssäsi, pyydä pääkäyttäjältä oikea rooli.",
  },
};
