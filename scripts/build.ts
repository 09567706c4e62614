import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { rooms } from "./rooms.ts";

// Each package compiles against the built declarations of those before it, as it will when installed.
for (const room of rooms) {
  rmSync(`packages/${room}/dist`, { recursive: true, force: true });
  copyFileSync("LICENSE", `packages/${room}/LICENSE`);
  execFileSync("tsc", ["-p", `packages/${room}/tsconfig.json`], { stdio: "inherit" });
}
