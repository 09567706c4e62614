export { dailyClock, seasonClock, type SeasonClock } from "./clock.ts";
export { clockStates, type ClockStates } from "./clockStates.ts";
export { fitSeason, type SeasonFit } from "./fitSeason.ts";
export { estimateMonths, type MonthFactors } from "./months.ts";
export { monthsOfHistory, type MonthOfHistory } from "./monthsOfHistory.ts";
export { logIntensity, type RepeatsByDay } from "./repeats.ts";
