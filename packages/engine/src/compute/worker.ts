import { parentPort } from "node:worker_threads";
import { KeepworthError } from "@keepworth/models";
import { tasks, type TaskName } from "./tasks.ts";

parentPort!.on("message", ({ name, input }: { name: TaskName; input: never }) => {
  try {
    parentPort!.postMessage({ result: tasks[name](input) });
  } catch (error) {
    const known = error instanceof KeepworthError ? { code: error.code, details: error.details } : null;
    parentPort!.postMessage({ known, error });
  }
});
