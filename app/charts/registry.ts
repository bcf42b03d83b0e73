// Every kind of picture by its name in addresses, a line each: the only place that knows them all.
export { barsKind as bars } from "./bars/bars-kind.tsx";
export { finlandKind as finland } from "./finland/finland-kind.tsx";
export { lineKind as line } from "./line/line-kind.tsx";
export { mapKind as map } from "./map/map-kind.tsx";
export { multiplesKind as multiples } from "./multiples/multiples-kind.tsx";
export { riverKind as river } from "./river/river-kind.tsx";
export { scatterKind as scatter } from "./scatter/scatter-kind.tsx";
export { sparklineKind as sparkline } from "./sparkline/sparkline-kind.tsx";
export { spineKind as spine } from "./spine/spine-kind.tsx";
export { stripKind as strip } from "./strip/strip-kind.tsx";
