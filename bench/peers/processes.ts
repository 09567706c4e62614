import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { folder, pythonWith, type Peer } from "./environments.ts";

/** What a script printed as lines of JSON, and the most memory that its process and all below it held together. */
export interface Outcome<T> {
  readonly lines: readonly T[];
  /** The last of them. */
  readonly answer: T;
  /** By looking ten times a second; NaN where the system does not tell. */
  readonly treeMb: number;
}

export function python<T>(
  peer: Peer,
  script: string,
  args: readonly string[],
  env = {},
): Promise<Outcome<T>> {
  return run(pythonWith(peer), ["-W", "ignore", join(import.meta.dirname, script), ...args], env);
}

/** The same of PyMC-Marketing with an empty cache of compiled code, so that the first round is a user's first. */
export async function pymcMarketing<T>(args: readonly string[]): Promise<Outcome<T>> {
  const cache = mkdtempSync(join(folder, "pytensor-"));
  try {
    return await python("pymc-marketing", "pymcModel.py", args, {
      PYTENSOR_FLAGS: `base_compiledir=${cache}`,
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

export function node<T>(script: string, args: readonly string[]): Promise<Outcome<T>> {
  const path = join(import.meta.dirname, script);
  return run(process.execPath, ["--conditions=@keepworth/source", "--expose-gc", path, ...args], {});
}

/** A process of its own, so that peak memory is its own too. */
function run<T>(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome<T>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let treeMb = NaN;
    const watch = setInterval(() => {
      const now = memoryOf(child.pid!);
      if (now > treeMb || Number.isNaN(treeMb)) treeMb = now;
    }, 100);
    const printed: string[] = [];
    const errors: string[] = [];
    child.stdout.setEncoding("utf8").on("data", (text: string) => printed.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      if (code !== 0)
        reject(new Error(`${command} ${args.join(" ")} ended with ${code}:\n${errors.join("")}`));
      // Peers print other lines too.
      const printedJson = printed
        .join("")
        .split("\n")
        .filter((line) => line.startsWith("{"));
      const lines = printedJson.map((line) => JSON.parse(line) as T);
      resolve({ lines, answer: lines.at(-1)!, treeMb });
    });
  });
}

/** Memory in MB of a process and all below it; what several share is counted once. */
function memoryOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    const own = Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1]) / 1024;
    const below = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return below.map((child) => memoryOf(Number(child))).reduce((sum, mb) => sum + (mb >= 0 ? mb : 0), own);
  } catch {
    // Gone meanwhile, or a system without /proc.
    return NaN;
  }
}
