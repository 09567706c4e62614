import { writeFile } from "node:fs/promises";
import { replaced } from "../outputFile.ts";
import type { PersonExport } from "./answer.ts";

/**
 * Writes what is held about a person to a file as JSON, readable by the user alone.
 *
 * @throws KeepworthError "output.unwritable"
 */
export async function writePerson(held: readonly PersonExport[], file: string): Promise<void> {
  const one = held.length === 1 ? held[0] : held;
  const text = `${JSON.stringify(one, null, 2)}\n`;
  await replaced(file, (temporary) => writeFile(temporary, text, { mode: 0o600 }));
}
