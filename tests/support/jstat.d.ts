/** The part of jStat that the tests compare with; the package brings no types. */
declare module "jstat" {
  interface Distribution {
    inv(probability: number, ...parameters: number[]): number;
    cdf(value: number, ...parameters: number[]): number;
  }
  const jStat: { chisquare: Distribution; normal: Distribution };
  export default { jStat };
}
