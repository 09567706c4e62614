import { Worker } from "node:worker_threads";
import { KeepworthError, type ErrorCode, type ErrorDetails } from "@keepworth/models";
import type { TaskName, Tasks } from "./tasks.ts";

export interface Reply {
  readonly result?: unknown;
  readonly known?: { readonly code: ErrorCode; readonly details: ErrorDetails } | null;
  readonly error?: unknown;
}

/**
 * A thread that computes, so that whoever waits stays able to answer. It takes one task at a time; started early, it
 * has loaded its code by the time it is needed.
 */
export class ComputeThread implements AsyncDisposable {
  // Named by the package's imports, not by a relative path: a packed worker is found as well as a live one.
  readonly #worker = new Worker(new URL(import.meta.resolve("#worker")));
  readonly #failed = new Promise<never>((_, reject) => {
    this.#worker.once("error", reject);
    this.#worker.once("exit", (code) => reject(new Error(`The compute thread ended with code ${code}.`)));
  });

  constructor() {
    // A failure is told to whoever computes; nobody else need listen.
    this.#failed.catch(() => undefined);
  }

  /** @throws what the task throws; a KeepworthError stays one */
  async compute<N extends TaskName>(name: N, input: Parameters<Tasks[N]>[0]): Promise<ReturnType<Tasks[N]>> {
    const answered = new Promise<Reply>((resolve) => this.#worker.once("message", resolve));
    this.#worker.postMessage({ name, input });
    const { result, known, error } = await Promise.race([answered, this.#failed]);
    if (known) throw new KeepworthError(known.code, known.details, { cause: error });
    if (error !== undefined) throw error;
    return result as ReturnType<Tasks[N]>;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }
}
