import { createHash } from "node:crypto";
import { copyFile, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { parseSettings, settingsFile, type Settings } from "../settings.ts";

/** The settings as the file gives them. */
export interface SettingsText {
  /** What the file holds; {} where there is none. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Tells this text from any other. */
  readonly version: string;
}

/**
 * Reads what `keepworth.json` gives, without the defaults.
 *
 * @throws KeepworthError "settings.invalid"
 */
export async function readSettingsText(databasePath: string): Promise<SettingsText> {
  const file = settingsFile(databasePath);
  const text = await textOf(file);
  parseSettings(text, file);
  return { given: JSON.parse(text) as Record<string, unknown>, version: versionOf(text) };
}

/**
 * Writes `keepworth.json` beside a database, whole or not at all, and keeps the file that was there as
 * `keepworth.before.json`.
 *
 * @param version  of the text that the change was made to: nothing is written where the file is another one by now
 * @throws KeepworthError "settings.invalid" with the field and the reason; "settings.changed"
 */
export async function writeSettings(
  databasePath: string,
  given: Readonly<Record<string, unknown>>,
  version?: string,
): Promise<Settings> {
  const file = settingsFile(databasePath);
  const text = `${JSON.stringify(given, null, 2)}\n`;
  const settings = parseSettings(text, file);
  if (version !== undefined && versionOf(await textOf(file)) !== version) {
    throw new KeepworthError("settings.changed", { file });
  }
  const making = `${file}.${process.pid}.new`;
  try {
    const handle = await open(making, "w");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await copyFile(file, join(dirname(file), "keepworth.before.json")).catch(unlessMissing);
    await rename(making, file);
  } catch (error) {
    await rm(making, { force: true });
    throw error;
  }
  return settings;
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file, "utf8").catch(unlessMissing)) ?? "{}";
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function versionOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
