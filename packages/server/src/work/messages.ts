import type { MessagePort } from "node:worker_threads";
import type { ErrorCode, ErrorDetails, RunStep, Settings } from "@keepworth/engine";
import type { TaskName } from "./tasks.ts";

/** What a worker is given to do. */
export interface TaskMessage {
  readonly name: TaskName;
  readonly input: unknown;
  readonly path: string;
  readonly settings: Settings;
  /** Where the database is lent. */
  readonly port: MessagePort;
}

/** What a worker tells: how far it is, and at the end what came of it. */
export type Told =
  | { readonly step: RunStep }
  | { readonly result: unknown }
  | { readonly known: { readonly code: ErrorCode; readonly details: ErrorDetails } }
  | { readonly failed: { readonly name: string; readonly message: string; readonly stack: string } };
