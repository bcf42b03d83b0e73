import type { BackupContent, BackupTroubleKind } from "#app/domain/backup.ts";

const content: Record<BackupContent, string> = { work: "työ", figures: "luvut" };

const trouble: Record<BackupTroubleKind, string> = {
  "no-source": "Tiedostoa, josta kopio tehdään, ei löydy.",
  "no-folder": "Varmuuskopioiden kansiota ei ole. Katso, onko sen levy kytketty.",
  "not-writable": "Palvelulla ei ole oikeutta kirjoittaa varmuuskopioiden kansioon.",
  "disk-full": "Levyllä ei ole tilaa varmuuskopiolle.",
  "other-running": "Toinen varmuuskopiointi on kesken. Odota hetki ja avaa sivu uudelleen.",
  damaged: "Tiedosto on vaurioitunut. Katso palvelimella komennolla npm run verify, mitä siitä puuttuu.",
  "not-ours": "Tiedosto ei ole Saukon tietokanta.",
  newer: "Tiedosto on uudemman Saukon tekemä.",
  "other-installation": "Varmuuskopio on toisesta asennuksesta.",
  "in-use": "Tiedosto on käytössä.",
  failed: "Varmuuskopiointi ei onnistunut. Syy on palvelun lokissa.",
};

/** Pääkäyttäjän varmuuskopiosivu. */
export const backups = {
  title: "Varmuuskopiot",
  description: "Työn varmuuskopiot ja niiden tarkistus.",
  lead: "Kertomukset, suunnitelmat ja käyttäjät ovat yhdessä tiedostossa. Sen kopio otetaan talteen vasta, kun se on tarkistettu ehjäksi.",
  scheduled: (time: string, keep: number) =>
    `Palvelu tekee varmuuskopion joka päivä klo ${time}. Uusimmista säilytetään ${keep}.`,
  unscheduled: "Palvelu ei tee varmuuskopioita itsestään: asetus SAUKKO_BACKUP_AT on pois päältä.",
  folder: "Kansio palvelimella",
  unable: "Palvelu ei pysty tekemään varmuuskopioita.",
  mend: "Palvelimen ylläpitäjä korjaa tämän näin: anna palvelun käyttäjälle oikeus kirjoittaa alla nimettyyn kansioon, tai nimeä toinen kansio asetuksella SAUKKO_BACKUP_FOLDER ja käynnistä palvelu uudelleen. Muuten /health ilmoittaa viasta tunnin kuluttua käynnistyksestä.",
  overdue: "Varmuuskopio on myöhässä. Palvelun lokista näkee, miksi uutta ei ole tehty.",
  none: "Varmuuskopioita ei vielä ole.",
  make: "Tee varmuuskopio nyt",
  made: "Varmuuskopio on tehty ja tarkistettu.",
  caption: "Varmuuskopiot, uusin ensin",
  file: "Tiedosto",
  at: "Tehty",
  what: "Sisältö",
  size: "Koko",
  acts: "Toiminnot",
  content,
  check: "Tarkista",
  checkOf: (name: string) => `Tarkista ${name}`,
  whole: (name: string) => `${name} on ehjä.`,
  justNow: "juuri äsken",
  versions: (count: number) =>
    count === 0
      ? "Siinä ei vielä ole lukittuja versioita."
      : count === 1
        ? "Siinä on yksi lukittu versio, ja sen tunniste täsmää."
        : `Siinä on ${count} lukittua versiota, ja jokaisen tunniste täsmää.`,
  download: "Lataa",
  downloadOf: (name: string) => `Lataa ${name}`,
  downloadText:
    "Kopiossa on luonnoksia ja kirjautumiseen tarvittavia tietoja. Säilytä sitä yhtä huolellisesti kuin palvelinta. Lataaminen jää lokikirjaan.",
  tooLarge: "Haettava palvelimelta",
  failed: "Tämä ei onnistunut:",
  restore: "Palauttaminen",
  restoreText:
    "Varmuuskopio palautetaan palvelimella, koska palautus peruu myös muiden työn. Pysäytä palvelu, anna alla oleva komento ja käynnistä palvelu. Nykyinen tiedosto jää talteen, ja senkin voi palauttaa.",
  trouble,
};
