import { parentPort } from "node:worker_threads";
import { borrowFrom, KeepworthError, type Keepworth } from "@keepworth/engine";
import type { TaskMessage, Told } from "./messages.ts";
import { tasks, type Emit } from "./tasks.ts";

/** The thread's side: one task at a time, over a database that is lent for it. */
const tell = (told: Told, transfer: ArrayBuffer[] = []) => parentPort!.postMessage(told, transfer);

parentPort!.on("message", async (message: TaskMessage | null) => {
  if (message === null) return parentPort!.close();
  const { name, input, path, settings, port } = message;
  try {
    await using keepworth = await borrowFrom(port, path, settings);
    const task = tasks[name] as (keepworth: Keepworth, input: unknown, emit: Emit) => Promise<unknown>;
    tell({ result: await task(keepworth, input, (step) => tell({ step })) });
  } catch (error) {
    if (error instanceof KeepworthError) tell({ known: { code: error.code, details: error.details } });
    else {
      const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
      tell({ failed: { name, message, stack } });
    }
  }
});
