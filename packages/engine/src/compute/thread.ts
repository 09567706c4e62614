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

  /** @throws what the task throws; a KeepworthError stays one */
  compute<N extends TaskName>(name: N, input: Parameters<Tasks[N]>[0]): Promise<ReturnType<Tasks[N]>> {
    return new Promise((resolve, reject) => {
      const settle = ({ result, known, error }: Reply) => {
        this.#worker.off("error", reject);
        if (known) reject(new KeepworthError(known.code, known.details, { cause: error }));
        else if (error !== undefined) reject(error);
        else resolve(result as ReturnType<Tasks[N]>);
      };
      this.#worker.once("message", settle);
      this.#worker.once("error", reject);
      this.#worker.postMessage({ name, input });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }
}
