import { quotedWords } from "../../quoted-words.ts";

/** Haku kaikesta, mitä Saukossa on. */
export const search = {
  title: "Haku",
  lead: "Hae indikaattoria, kuntaa, kertomusta tai menetelmää. Paikka ja aihe yhdessä avaavat paikan luvut.",
  description: "Hae kuntia, indikaattoreita, painopisteitä, hyvinvointikertomuksia ja menetelmiä.",
  label: "Mitä haet?",
  placeholder: "esim. kotka työttömyys",
  submit: "Hae",
  failed: "Haku ei onnistunut. Tarkista yhteys ja paina Hae.",
  found: (count: number) => (count === 1 ? "Löytyi yksi osuma." : `Löytyi ${count} osumaa.`),
  nearest: (count: number) => (count === 1 ? "Lähin osuma on tämä." : `Lähimmät ${count} osumaa ovat nämä.`),
  shown: (count: number) => `Näkyvissä ${count} ensimmäistä. Lisää sana, niin haku tarkentuu.`,
  unknown: (words: readonly string[]) =>
    `Saukossa ei ole mitään, mihin sopisi hakusana ${quotedWords(words, "tai")}.`,
  none: "Yhtään osumaa ei löytynyt. Kokeile toista sanaa tai sanan alkua, tai katso näistä:",
  allIndicators: "Kaikki indikaattorit",
  front: "Alueen etusivu",
  position: (name: string) => `${name}: kaikki luvut yhtenä kuvana`,
  changes: "Mitkä arviot ovat vaihtuneet ja miksi.",
  figureChanges: "Mitkä luvut ovat uusia, korjattuja tai poistuneita.",
  elsewhere: "Kunta on muulta alueelta. Sen luvut näkyvät indikaattorien kuvissa.",
  kindHead: "Laji",
  titleHead: "Nimi",
  detailHead: "Tarkennus",
  kind: {
    municipality: "Kunta",
    county: "Hyvinvointialue",
    priority: "Painopiste",
    report: "Hyvinvointikertomus",
    indicator: "Indikaattori",
    page: "Sivu",
    method: "Menetelmä",
    elsewhere: "Muu kunta",
  },
};
