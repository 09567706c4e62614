export { amongMany } from "./amongMany.ts";
export { promisedMargins, type PromiseClocks } from "./promisedMargins.ts";
export { spreadBetween } from "./spreadBetween.ts";
export {
  subjectEffects,
  type SubjectEffect,
  type SubjectEffects,
  type TouchedClocks,
} from "./subjectEffects.ts";
