export {
  foreseen,
  latelyWeeks,
  unitBacktest,
  type RuleAccuracy,
  type ShopUnits,
  type UnitBacktested,
  type UnitRuleName,
} from "./unitBacktest.ts";
export { unitForecast, type UnitBand, type UnitForecast } from "./unitForecast.ts";
