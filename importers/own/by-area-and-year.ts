/** Groups of what is about the same area and year. */
export function byAreaAndYear<One>(
  all: readonly One[],
  placeOf: (one: One) => { region: string; year: number },
): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const { region, year } = placeOf(one);
    const key = `${region} ${year}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
