import { parentPort } from "node:worker_threads";
import { KeepworthError } from "@keepworth/models";
import { tasks, type TaskName } from "./tasks.ts";
import type { Reply } from "./thread.ts";

parentPort!.on("message", ({ name, input }: { name: TaskName; input: never }) => {
  const reply = (message: Reply) => parentPort!.postMessage(message);
  try {
    reply({ result: tasks[name](input) });
  } catch (error) {
    const known = error instanceof KeepworthError ? { code: error.code, details: error.details } : null;
    reply({ known, error });
  }
});
