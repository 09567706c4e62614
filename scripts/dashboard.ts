import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const built = new URL("packages/web/dist/index.html", root);
const sources = ["packages/web/src/", "packages/locales/src/", "packages/web/index.html"];

/** When the newest file of a folder was changed. */
function newest(place: URL): number {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = readdirSync(place, { recursive: true, encoding: "utf8" });
  return Math.max(...names.map((name) => statSync(new URL(name, place)).mtimeMs));
}

/** Builds the dashboard where that was not done since its source was last changed. */
export function buildDashboard(): void {
  if (existsSync(built)) {
    const at = statSync(built).mtimeMs;
    if (sources.every((name) => newest(new URL(name, root)) <= at)) return;
  }
  console.error("Building the dashboard …");
  const script = fileURLToPath(new URL("buildWeb.ts", import.meta.url));
  const { status } = spawnSync(process.execPath, [script], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("The dashboard could not be built.");
}
