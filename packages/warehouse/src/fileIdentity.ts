import { stat } from "node:fs/promises";

/** Tells one file from another, whatever their names are. */
export async function fileIdentity(path: string): Promise<string> {
  const { dev, ino } = await stat(path, { bigint: true });
  return `${dev}:${ino}`;
}
