export {
  leftTruncation,
  suggestBurnIn,
  type BurnIn,
  type FirstSeenColumns,
  type LeftTruncation,
} from "./leftTruncation.ts";
export {
  keptInTheEnd,
  refundLag,
  stillToBeRefunded,
  type RefundHistory,
  type RefundLag,
} from "./refundLag.ts";
export { wholeDayBias, wholeDays, type WholeDays } from "./wholeDays.ts";
