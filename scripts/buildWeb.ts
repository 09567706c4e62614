import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Builds the dashboard into packages/web/dist. */
const web = fileURLToPath(new URL("../packages/web/", import.meta.url));
const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));
execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], { cwd: web, stdio: "inherit" });
