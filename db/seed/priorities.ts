import type { Priority } from "#app/domain/priority.ts";

/**
 * The four priorities of Kymenlaakso's welfare work, as a new database begins with them. A region edits them
 * there. Source of the aims: Hyvinvoiva Kymenlaakso -kertomus, 2018.
 */
export const SEED_PRIORITIES: readonly Priority[] = [
  {
    key: "paihteettomyys",
    position: 1,
    name: { fi: "Päihteetön elämä", sv: "Ett liv utan rusmedel", en: "A life free of intoxicants" },
    description: {
      fi: "Asukkailla on mahdollisuus elää päihteettömästi ja saada siihen tukea.",
      sv: "Invånarna har möjlighet att leva utan rusmedel och att få stöd för det.",
      en: "Residents have the chance to live free of intoxicants and to get support for it.",
    },
  },
  {
    key: "elintavat-ja-mielenterveys",
    position: 2,
    name: {
      fi: "Terveelliset elintavat ja hyvä mielenterveys",
      sv: "Sunda levnadsvanor och god psykisk hälsa",
      en: "Healthy habits and good mental health",
    },
    description: {
      fi: "Asukkailla on mahdollisuus terveellisiin elintapoihin ja hyvään mielenterveyteen.",
      sv: "Invånarna har möjlighet till sunda levnadsvanor och god psykisk hälsa.",
      en: "Residents have the chance to have healthy habits and good mental health.",
    },
  },
  {
    key: "turvallinen-arki",
    position: 3,
    name: {
      fi: "Turvallinen arki terveellisessä ympäristössä",
      sv: "En trygg vardag i en sund miljö",
      en: "Safe everyday life in a healthy environment",
    },
    description: {
      fi: "Asukkailla on mahdollisuus turvalliseen arkeen terveellisessä ympäristössä.",
      sv: "Invånarna har möjlighet till en trygg vardag i en sund miljö.",
      en: "Residents have the chance to live a safe everyday life in a healthy environment.",
    },
  },
  {
    key: "merkityksellinen-elama",
    position: 4,
    name: { fi: "Merkityksellinen elämä", sv: "Ett meningsfullt liv", en: "A meaningful life" },
    description: {
      fi: "Asukkailla on mahdollisuus elää merkityksellistä elämää: opiskella, työskennellä, osallistua ja kuulua joukkoon.",
      sv: "Invånarna har möjlighet att leva ett meningsfullt liv: att studera, arbeta, delta och höra till.",
      en: "Residents have the chance to live a meaningful life: to study, work, take part and belong.",
    },
  },
];
