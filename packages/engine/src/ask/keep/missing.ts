import type { AnswerAssumption, Missing } from "../../result.ts";

/** An assumption that an answer rests on; `locales` has its name under `keep.assumption.<name>`. */
export type KeepAssumption = AnswerAssumption;

/** What is not known and what knowing it would change; worded under `keep.missing.<code>`. */
export type { Missing };
