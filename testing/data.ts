import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = process.env["KEEPWORTH_DATA"] ?? fileURLToPath(new URL("../../shared/data", import.meta.url));

/**
 * The path of a real data set; null where it is absent, which is said and lets a test skip, unless
 * KEEPWORTH_REQUIRE_DATA=1 makes absence a failure.
 */
export function dataFile(name: string): string | null {
  const path = `${folder}/${name}`;
  if (existsSync(path)) return path;
  if (process.env["KEEPWORTH_REQUIRE_DATA"] === "1") throw new Error(`${name} is not in ${folder}`);
  console.warn(`Skipped: ${name} is not in ${folder}; set KEEPWORTH_DATA`);
  return null;
}
