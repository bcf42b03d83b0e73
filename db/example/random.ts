/** A stream of numbers in [0, 1): the same keys give the same stream, on every machine. */
export type Random = () => number;

/** A stream of its own for the keys; neighbouring keys give unrelated streams. */
export function randomFor(...keys: (string | number)[]): Random {
  return mulberry32(hashOf(keys.join("|")));
}

/** One number in [0, 1) that belongs to the keys. */
export function chance(...keys: (string | number)[]): number {
  return randomFor(...keys)();
}

/** A standard normal draw (Box and Muller 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * Events of a Poisson process with this mean: Knuth's product where it is small, else the normal
 * approximation.
 */
export function poisson(random: Random, mean: number): number {
  if (!(mean > 0)) return 0;
  if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let events = 0;
  for (let product = random(); product > limit; product *= random()) events += 1;
  return events;
}

/** How many of `trials` turn out so, each with probability `p`. */
export function binomial(random: Random, trials: number, p: number): number {
  if (trials <= 0 || p <= 0) return 0;
  if (p >= 1) return trials;
  if (p > 0.5) return trials - binomial(random, trials, 1 - p);
  if (trials <= 30) {
    let hits = 0;
    for (let i = 0; i < trials; i += 1) if (random() < p) hits += 1;
    return hits;
  }
  const mean = trials * p;
  if (mean < 10) return Math.min(trials, poisson(random, mean));
  const drawn = Math.round(mean + Math.sqrt(mean * (1 - p)) * normal(random));
  return Math.min(trials, Math.max(0, drawn));
}

/** A new list in another order, always the same for the same stream: sorted by keys drawn for each. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** FNV-1a with a final mixing of the bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Tommy Ettinger's mulberry32, in the public domain: 32 bits of state, good enough to draw example figures.
 */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
