/** Groups of what is about the same area and year. */
export function byAreaAndYear<One>(
  all: readonly One[],
  placeOf: (one: One) => { region: string; year: number },
): One[][] {
  return groupsBy(all, (one) => {
    const { region, year } = placeOf(one);
    return `${region} ${year}`;
  });
}

/** Groups of what has the same key, in the order of their first ones. */
export function groupsBy<One>(all: readonly One[], keyOf: (one: One) => string): One[][] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
