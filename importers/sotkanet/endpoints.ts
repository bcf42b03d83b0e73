import type { Sex } from "#app/domain/observation.ts";

/**
 * Addresses of Sotkanet's REST interface 1.1. Keys are repeated: a comma list of years is answered with 400.
 */
export interface SotkanetEndpoints {
  regions: string;
  indicators: string;
  indicator(id: string): string;
  data(id: string, years: { from: number; to: number }, sexes: readonly Sex[]): string;
}

export function sotkanetEndpoints(baseUrl: string): SotkanetEndpoints {
  return {
    regions: `${baseUrl}/regions`,
    indicators: `${baseUrl}/indicators`,
    indicator: (id) => `${baseUrl}/indicators/${id}`,
    data(id, years, sexes) {
      const query = new URLSearchParams({ indicator: id });
      for (let year = years.from; year <= years.to; year += 1) query.append("years", String(year));
      for (const sex of sexes) query.append("genders", sex);
      return `${baseUrl}/json?${query}`;
    },
  };
}
