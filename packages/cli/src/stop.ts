import type { Keepworth } from "@keepworth/engine";

/** Whether the process was told to stop, and what must be stopped and closed before it leaves. */
export interface Stop {
  /** The exit code that the signal asks for; null while there was none. */
  code: number | null;
  readonly open: Set<{ readonly warehouse: Pick<Keepworth["warehouse"], "cancel">; close(): Promise<void> }>;
}

export function running(): Stop {
  return { code: null, open: new Set() };
}

/** Thrown into what is still going on. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}
