import { createHash } from "node:crypto";
import { copyFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { replaced } from "../ask/outputFile.ts";
import { parseSettings, settingsFile, settingsText, type Settings } from "../settings.ts";

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
  const text = await settingsText(file);
  parseSettings(text, file);
  return { given: JSON.parse(text) as Record<string, unknown>, version: versionOf(text) };
}

/**
 * Writes `keepworth.json` beside a database, whole or not at all, and keeps the file that was there as
 * `keepworth.before.json`.
 *
 * @param version  of the text that the change was made to: nothing is written where the file is another one by now
 * @throws KeepworthError "settings.invalid" with the field and the reason; "settings.changed"; "output.unwritable"
 */
export async function writeSettings(
  databasePath: string,
  given: Readonly<Record<string, unknown>>,
  version?: string,
): Promise<Settings> {
  const file = settingsFile(databasePath);
  const text = `${JSON.stringify(given, null, 2)}\n`;
  const settings = parseSettings(text, file);
  if (version !== undefined && versionOf(await settingsText(file)) !== version) {
    throw new KeepworthError("settings.changed", { file });
  }
  await replaced(file, async (making) => {
    await writeFile(making, text, { flush: true });
    await copyFile(file, join(dirname(file), "keepworth.before.json")).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
      },
    );
  });
  return settings;
}

function versionOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
