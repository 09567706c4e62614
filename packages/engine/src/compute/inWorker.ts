import { Worker } from "node:worker_threads";
import { KeepworthError, type ErrorCode, type ErrorDetails } from "@keepworth/models";
import type { TaskName, Tasks } from "./tasks.ts";

interface Reply<T> {
  readonly result?: T;
  readonly known?: { readonly code: ErrorCode; readonly details: ErrorDetails } | null;
  readonly error?: unknown;
}

/** Computes in a thread of its own, so that whoever waits stays able to answer. */
export function inWorker<N extends TaskName>(
  name: N,
  input: Parameters<Tasks[N]>[0],
): Promise<ReturnType<Tasks[N]>> {
  // Named by the package's imports, not by a relative path: a packed worker is found as well as a live one.
  const worker = new Worker(new URL(import.meta.resolve("#worker")));
  return new Promise<ReturnType<Tasks[N]>>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", ({ result, known, error }: Reply<ReturnType<Tasks[N]>>) => {
      if (known) reject(new KeepworthError(known.code, known.details, { cause: error }));
      else if (error !== undefined) reject(error);
      else resolve(result!);
    });
    worker.postMessage({ name, input });
  }).finally(() => worker.terminate());
}
