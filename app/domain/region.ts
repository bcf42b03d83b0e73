// Areas by their earlier names, until what is under way has moved over.
export * from "./area.ts";
export {
  type Area as Region,
  type AreaKey as RegionKey,
  type AreaKind as RegionKind,
  areaKey as regionKey,
  isAreaKind as isRegionKind,
  parseAreaKey as parseRegionKey,
  splitAreaKey as splitRegionKey,
} from "./area.ts";
