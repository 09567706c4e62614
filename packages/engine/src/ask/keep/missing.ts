/** An assumption that an answer rests on; `locales` has its name under `keep.assumption.<name>`. */
export interface KeepAssumption {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly source: "option" | "settings" | "data" | "default" | "unknown";
}

/** What is not known and what knowing it would change; worded under `warning.<code>`. */
export interface Missing {
  readonly code: string;
  readonly details: Record<string, string | number>;
}
