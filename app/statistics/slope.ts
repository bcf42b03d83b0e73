/**
 * Straight lines through yearly figures. `weightedSlope`: least squares weighted by the inverse of known
 * variances (the meta-analysis form: the slope's standard error comes from the variances alone).
 * `cochranArmitage`: the linear trend in shares from counts (Armitage 1955), with the variance of no trend
 * and N in it, as R's prop.trend.test has it. Assume that the years are independent of each other and that
 * there are at least two different x. Refuse nothing.
 */
export interface Slope {
  slope: number;
  standardError: number;
  /** (slope ÷ standard error)²: chi-square with one degree of freedom where there is no trend. */
  chiSquare: number;
}

/**
 * Equal figures whose last digits differ come to about 1e-31 each person; one person more among all Finns
 * comes to 5e-7.
 */
const ROUNDING = 1e-15;

export function weightedSlope(points: readonly { x: number; y: number; variance: number }[]): Slope {
  let [weights, ofX, ofY] = [0, 0, 0];
  for (const { x, y, variance } of points) {
    weights += 1 / variance;
    ofX += x / variance;
    ofY += y / variance;
  }
  const [middleX, middleY] = [ofX / weights, ofY / weights];
  let [squares, products] = [0, 0];
  for (const { x, y, variance } of points) {
    squares += (x - middleX) ** 2 / variance;
    products += ((x - middleX) * (y - middleY)) / variance;
  }
  const [slope, standardError] = [products / squares, 1 / Math.sqrt(squares)];
  const chiSquare = slope * slope * squares;
  return chiSquare < ROUNDING
    ? { slope: 0, standardError, chiSquare: 0 }
    : { slope, standardError, chiSquare };
}

/**
 * `slope`: change of the share for one step of x. Where nobody or everybody is counted there is no trend:
 * chi-square 0.
 */
export function cochranArmitage(points: readonly { x: number; count: number; people: number }[]): Slope {
  const people = points.reduce((sum, point) => sum + point.people, 0);
  const share = points.reduce((sum, point) => sum + point.count, 0) / people;
  const variance = share * (1 - share);
  if (variance <= 0) return { slope: 0, standardError: 0, chiSquare: 0 };
  return weightedSlope(
    points.map((point) => ({ x: point.x, y: point.count / point.people, variance: variance / point.people })),
  );
}
