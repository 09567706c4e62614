import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rooms } from "./rooms.ts";

// Each package compiles against the built declarations of those before it, as it will when installed.
for (const room of rooms) {
  rmSync(`packages/${room}/dist`, { recursive: true, force: true });
  copyFileSync("LICENSE", `packages/${room}/LICENSE`);
  execFileSync("tsc", ["-p", `packages/${room}/tsconfig.json`], { stdio: "inherit" });
}

// The dashboard is the browser's: bundled, not compiled room by room.
copyFileSync("LICENSE", "packages/web/LICENSE");
const buildWeb = fileURLToPath(new URL("buildWeb.ts", import.meta.url));
execFileSync(process.execPath, [buildWeb], { stdio: "inherit" });
