import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** `npm start`: the dashboard over the simulated shop, built and imported first where that is still to do. */
const root = new URL("../", import.meta.url);
const built = new URL("packages/web/dist/index.html", root);
const sources = ["packages/web/src/", "packages/locales/src/", "packages/web/index.html"];

function newest(place: URL): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(
    ...readdirSync(place, { recursive: true, encoding: "utf8" }).map(
      (name) => statSync(new URL(name, place)).mtimeMs,
    ),
  );
}

const upToDate =
  existsSync(built) && sources.every((name) => newest(new URL(name, root)) <= statSync(built).mtimeMs);
if (!upToDate) {
  console.error("Building the dashboard …");
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL("buildWeb.ts", import.meta.url))], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
const keepworth = fileURLToPath(new URL("packages/cli/bin/keepworth.js", root));
const child = spawn(process.execPath, [keepworth, "serve", "--demo", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
