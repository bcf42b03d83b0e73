import type { errors as fi } from "../fi/errors.ts";

export const errors: typeof fi = {
  notFound: {
    title: "Sidan hittades inte",
    advice: "Det kan finnas ett skrivfel i adressen, eller så har sidan tagits bort eller flyttats.",
  },
  failed: {
    title: "Sidan kunde inte visas",
    advice: "Felet är vårt, och det har noterats. Försök igen om en stund.",
  },
  busy: {
    title: "Tjänsten är just nu överbelastad",
    advice: "Försök igen om en liten stund.",
  },
  toFrontPage: "Gå till startsidan",
};
