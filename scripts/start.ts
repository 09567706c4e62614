import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildDashboard } from "./dashboard.ts";

/** `npm start`: the dashboard over the simulated shop, built and imported first where that is still to do. */
buildDashboard();
const keepworth = fileURLToPath(new URL("../packages/cli/bin/keepworth.js", import.meta.url));
const words = ["serve", "--demo", ...process.argv.slice(2)];
const child = spawn(process.execPath, [keepworth, ...words], { stdio: "inherit" });
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
