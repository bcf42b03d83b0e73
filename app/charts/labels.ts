/** A label that wants its centre at `centre` and takes `size` px along the axis. */
export interface WantedLabel {
  centre: number;
  size: number;
}

/**
 * Pushes labels apart so that none overlaps and all stay between `low` and `high`, moving them as little as
 * possible (least squares, by pooling neighbours: isotonic regression on the centres less the room that the
 * labels before them take).
 * Gives the centres in the order of the input. Where the labels need more room than there is, they start from
 * `low` and run over: the caller makes the frame tall enough (`roomFor`).
 */
export function spreadLabels(labels: readonly WantedLabel[], low: number, high: number, gap = 2): number[] {
  const order = labels.map((label, index) => ({ ...label, index }));
  order.sort((a, b) => a.centre - b.centre || a.index - b.index);
  const offsets: number[] = [];
  order.forEach((label, i) => {
    const before = order[i - 1];
    offsets.push(before ? (offsets[i - 1] ?? 0) + (before.size + label.size) / 2 + gap : 0);
  });
  const shifted = poolAdjacent(order.map((label, i) => label.centre - (offsets[i] ?? 0)));
  const lowest = low + (order[0]?.size ?? 0) / 2;
  const highest = high - (order.at(-1)?.size ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const centres = new Array<number>(labels.length).fill(0);
  order.forEach((label, i) => {
    const at = Math.max(lowest, Math.min(highest, shifted[i] ?? 0));
    centres[label.index] = at + (offsets[i] ?? 0);
  });
  return centres;
}

/** The room along the axis that the labels need at the least. */
export function roomFor(labels: readonly { size: number }[], gap = 2): number {
  return labels.reduce((sum, label) => sum + label.size, 0) + Math.max(0, labels.length - 1) * gap;
}

/** The non-decreasing sequence nearest to `wanted` in least squares. */
function poolAdjacent(wanted: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of wanted) {
    let block = { sum: value, count: 1 };
    let before = blocks.at(-1);
    while (before && before.sum / before.count > block.sum / block.count) {
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => new Array<number>(block.count).fill(block.sum / block.count));
}

/** A label along a horizontal axis: its point at `x`, its text `width` px to the right of it. */
export interface LaneLabel {
  x: number;
  width: number;
}

/**
 * Stacks labels that stand right of their own leader line into lanes (0 nearest to the points), so that no
 * text meets another text or another label's leader. Gives the lane of each in the order of the input.
 */
export function stackInLanes(labels: readonly LaneLabel[], gap = 8): number[] {
  const lanes = new Array<number>(labels.length).fill(0);
  const order = labels.map((_, i) => i).sort((a, b) => (labels[b]?.x ?? 0) - (labels[a]?.x ?? 0) || b - a);
  order.forEach((index, position) => {
    const label = labels[index];
    if (!label) return;
    for (const earlier of order.slice(0, position)) {
      const other = labels[earlier];
      if (other && other.x <= label.x + label.width + gap)
        lanes[index] = Math.max(lanes[index] ?? 0, (lanes[earlier] ?? 0) + 1);
    }
  });
  return lanes;
}
