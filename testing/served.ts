import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "@keepworth/server";
import { buildDashboard } from "../scripts/dashboard.ts";

/** Dashboard and API over a database in a folder of its own, on a free port; gone when it is disposed of. */
export interface Served extends AsyncDisposable {
  readonly url: string;
  /** The link of the first administrator. */
  readonly welcome: string;
  /** The folder that the database is in. */
  readonly folder: string;
}

/** Serves the simulated shop; with `empty` a database that nothing was brought into, under settings of its own. */
export async function served({
  empty = false,
  settings,
}: { empty?: boolean; settings?: object } = {}): Promise<Served> {
  buildDashboard();
  const folder = await mkdtemp(join(tmpdir(), "keepworth-served-"));
  const path = join(folder, "keepworth.duckdb");
  if (!empty) {
    const bin = fileURLToPath(new URL("../packages/cli/bin/keepworth.js", import.meta.url));
    execFileSync(process.execPath, [bin, "demo", "--db", path], { cwd: folder, stdio: "ignore" });
  }
  if (settings) await writeFile(join(folder, "keepworth.json"), JSON.stringify(settings));
  const serving = await serve({ path, port: 0, requestsPerMinute: 1e6 });
  return {
    url: serving.url,
    welcome: serving.welcome!,
    folder,
    async [Symbol.asyncDispose]() {
      await serving[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Who signs up as the first administrator in tests and pictures. */
export const administrator = {
  name: "Administrator",
  email: "admin@example.com",
  password: "a long enough password 1",
} as const;

/** Makes the first account over HTTP; returns the cookie of its session. */
export async function signUp({ url, welcome }: Served): Promise<{ name: string; value: string }> {
  const key = new URL(welcome).searchParams.get("key");
  const response = await fetch(`${url}/api/welcome`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ key, ...administrator }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!cookie) throw new Error(`Nobody could sign up: ${await response.text()}`);
  const [name, value] = cookie.split(";")[0]!.split("=") as [string, string];
  return { name, value };
}
