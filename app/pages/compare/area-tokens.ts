/** Stands in an address for every municipality of Finland. */
export const EVERYONE = "all";
