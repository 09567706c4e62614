import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Everything that the benchmarks write; may be deleted at any time. */
export const folder = join(tmpdir(), "keepworth-bench");
mkdirSync(folder, { recursive: true });

export type Peer = "lifetimes" | "pymc-marketing";

/** The Python of a throw-away environment with a peer at the versions of `requirements`; made anew when these change. */
export function pythonWith(peer: Peer): string {
  const list = join(import.meta.dirname, "requirements", `${peer}.txt`);
  const wanted = readFileSync(list, "utf8");
  const environment = join(folder, peer);
  const installed = join(environment, "installed.txt");
  const python = join(environment, "bin", "python");
  if (existsSync(installed) && readFileSync(installed, "utf8") === wanted) return python;
  rmSync(environment, { recursive: true, force: true });
  console.error(`Installing ${peer} into ${environment}`);
  execFileSync("python3.11", ["-m", "venv", environment], { stdio: "inherit" });
  execFileSync(python, ["-m", "pip", "install", "--quiet", "--requirement", list], { stdio: "inherit" });
  writeFileSync(installed, wanted);
  return python;
}
