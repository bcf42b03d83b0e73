/**
 * The year in Finland in which an indicator's figures were last fetched, for statements that know it as `i`:
 * what is of a later year is a forecast. The turn of the year is in winter, two hours before that of
 * universal time.
 */
export const OBSERVED_UNTIL = "coalesce(CAST(strftime('%Y', i.fetched_at, '+2 hours') AS INTEGER), 9999)";
