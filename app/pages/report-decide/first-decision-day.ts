/** No report that is written here was decided before it. */
export const FIRST_DECISION_DAY = "2000-01-01";
