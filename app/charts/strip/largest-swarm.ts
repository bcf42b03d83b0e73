import { beeswarm, type Swarm } from "../swarm.ts";

interface LargestSwarm {
  /** Of the dots that are not the home region's, px. */
  radius: number;
  /** Home municipalities first. */
  offsets: readonly number[];
}

interface Asked {
  homes: readonly number[];
  others: readonly number[];
  most: number;
}

/** Room of a home municipality's marker in the swarm: triangles reach farther than circles. */
const HOME_ROOM = 8;
const RADII = [4, 3.5, 3, 2.6, 2.2, 1.9];

/** The latest ones: a page is drawn in three languages, one after the other, with the same dots. */
const latest: (Asked & LargestSwarm)[] = [];
const MOST_KEPT = 4;

/**
 * The largest dots that fit into the height; home municipalities first, nearest to the middle. `homes` and
 * `others` are places along the axis, px; `most` is the distance from the middle line.
 */
export function largestSwarm(
  homes: readonly number[],
  others: readonly number[],
  most: number,
): LargestSwarm {
  const known = latest.find(
    (one) => one.most === most && isSame(one.homes, homes) && isSame(one.others, others),
  );
  if (known) return known;
  const made = { homes, others, most, ...placed(homes, others, most) };
  latest.unshift(made);
  latest.length = Math.min(latest.length, MOST_KEPT);
  return made;
}

function placed(homes: readonly number[], others: readonly number[], most: number): LargestSwarm {
  const swarm = (radius: number, giveUp: boolean): Swarm =>
    beeswarm(
      [...homes.map((x) => ({ x, radius: HOME_ROOM })), ...others.map((x) => ({ x, radius: radius + 0.3 }))],
      most,
      { giveUp },
    );
  for (const radius of RADII) {
    const { offsets, crowded } = swarm(radius, true);
    if (crowded === 0) return { radius, offsets };
  }
  const smallest = RADII.at(-1) ?? 2;
  return { radius: smallest, offsets: swarm(smallest, false).offsets };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, at) => x === b[at]);
}
