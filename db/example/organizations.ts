/** A producer as Sotkanet's records name it. */
export interface Organization {
  id: number;
  title: { fi: string; sv: string; en: string };
}

/** Producers of the catalogue by their Finnish names; the numbers are ours. */
const ORGANIZATIONS: readonly Organization[] = [
  {
    id: 9001,
    title: {
      fi: "Terveyden ja hyvinvoinnin laitos (THL)",
      sv: "Institutet för hälsa och välfärd (THL)",
      en: "Finnish Institute for Health and Welfare (THL)",
    },
  },
  { id: 9002, title: { fi: "Tilastokeskus", sv: "Statistikcentralen", en: "Statistics Finland" } },
  {
    id: 9003,
    title: {
      fi: "Kansaneläkelaitos (Kela)",
      sv: "Folkpensionsanstalten (FPA)",
      en: "Social Insurance Institution of Finland (Kela)",
    },
  },
  {
    id: 9004,
    title: {
      fi: "Työ- ja elinkeinoministeriö (TEM)",
      sv: "Arbets- och näringsministeriet (ANM)",
      en: "Ministry of Economic Affairs and Employment",
    },
  },
  {
    id: 9005,
    title: {
      fi: "Eläketurvakeskus (ETK)",
      sv: "Pensionsskyddscentralen (PSC)",
      en: "Finnish Centre for Pensions (ETK)",
    },
  },
  {
    id: 9006,
    title: {
      fi: "Asumisen rahoitus- ja kehittämiskeskus (ARA)",
      sv: "Finansierings- och utvecklingscentralen för boendet (ARA)",
      en: "Housing Finance and Development Centre of Finland (ARA)",
    },
  },
];

export function organizationNamed(fi: string): Organization {
  const found = ORGANIZATIONS.find(({ title }) => title.fi === fi);
  if (!found) throw new Error(`example source: unknown producer "${fi}"`);
  return found;
}

/** Who made the example figures: never a real producer's name under figures that are not theirs. */
export const EXAMPLE_PRODUCER: Organization = {
  id: 9000,
  title: { fi: "Saukko (esimerkkiluvut)", sv: "Saukko (exempeltal)", en: "Saukko (example figures)" },
};
