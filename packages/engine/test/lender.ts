import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("lendForever.ts", import.meta.url));

/** Another process that has a database open and lends it; it stands in a folder of its own. */
export interface Lender extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly address: string;
  /** How often it was told of a change so far. */
  written(): number;
  kill(): Promise<void>;
}

export async function lender(database: string): Promise<Lender> {
  const child = spawn(
    process.execPath,
    ["--conditions=@keepworth/source", "--no-wasm-code-gc", script, database],
    { cwd: "/", stdio: ["pipe", "pipe", "inherit"] },
  );
  const lines = createInterface(child.stdout);
  const exited = once(child, "exit");
  let written = 0;
  const { promise: listening, resolve, reject } = Promise.withResolvers<string>();
  exited.then(() => reject(new Error("The lender ended.")));
  lines.on("line", (line) => {
    if (line === "written") written++;
    else resolve(line.replace("listening ", ""));
  });
  return {
    process: child,
    address: await listening,
    written: () => written,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await exited;
    },
  };
}
