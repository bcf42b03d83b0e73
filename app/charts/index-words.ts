import type { Locale } from "#app/domain/text.ts";
import type { WithoutIndex } from "#app/statistics/index-scale.ts";

interface IndexWords {
  /** In place of the unit. */
  unit: (base: number) => string;
  told: (base: number) => string;
  /** The heads of an area's two columns. */
  column: (name: string) => string;
  figures: (name: string) => string;
  left: (areas: string) => string;
  why: Record<Exclude<WithoutIndex, "missing">, string>;
  /** Years before a break have no index. */
  cut: (year: number) => string;
  /** Why there is none at all. */
  notCounted: string;
  noBase: string;
}

export const INDEX_WORDS: Record<Locale, IndexWords> = {
  fi: {
    unit: (base) => `Indeksi, ${base} = 100`,
    told: (base) => `100 on kunkin alueen oma luku vuonna ${base}: kuva näyttää muutoksen, ei kokoa.`,
    column: (name) => `${name}, indeksi`,
    figures: (name) => `${name}, luku`,
    left: (areas) => `Ilman indeksiä: ${areas}.`,
    why: { nought: "luku on 0", small: "luku on alle 20", negative: "lukuja alle nollan" },
    cut: (year) => `Vuotta ${year} aiempia lukuja ei voi verrata myöhempiin, joten niistä ei ole indeksiä.`,
    notCounted: "Indeksi lasketaan vain määristä. Kuvassa ovat luvut sellaisinaan.",
    noBase:
      "Indeksiä ei voi laskea, koska millään alueella ei ole siihen riittävää lukua. Kuvassa ovat luvut sellaisinaan.",
  },
  sv: {
    unit: (base) => `Index, ${base} = 100`,
    told: (base) => `100 är varje områdes eget tal år ${base}: bilden visar förändringen, inte storleken.`,
    column: (name) => `${name}, index`,
    figures: (name) => `${name}, tal`,
    left: (areas) => `Utan index: ${areas}.`,
    why: { nought: "talet är 0", small: "talet är under 20", negative: "tal under noll" },
    cut: (year) => `Tal före ${year} kan inte jämföras med senare tal och har därför inget index.`,
    notCounted: "Index beräknas bara av antal. Bilden visar talen som de är.",
    noBase:
      "Index kan inte beräknas, eftersom inget område har ett tillräckligt stort tal. Bilden visar talen som de är.",
  },
  en: {
    unit: (base) => `Index, ${base} = 100`,
    told: (base) => `100 is each area’s own figure in ${base}: the picture shows change, not size.`,
    column: (name) => `${name}, index`,
    figures: (name) => `${name}, figure`,
    left: (areas) => `Without an index: ${areas}.`,
    why: { nought: "the figure is 0", small: "the figure is under 20", negative: "figures below zero" },
    cut: (year) => `Figures before ${year} cannot be compared with later ones and have no index.`,
    notCounted: "An index is made of counts only. The picture shows the figures as they are.",
    noBase:
      "No index can be made: no area has a figure that is large enough. The picture shows the figures as they are.",
  },
};
