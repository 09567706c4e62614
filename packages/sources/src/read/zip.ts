import type { Readable } from "node:stream";
import { KeepworthError } from "@keepworth/models";
import { openPromise, type Entry } from "yauzl";

/** What is in an archive: a workbook, or the one file of data. */
export type Member = { kind: "xlsx" } | { kind: "file"; name: string; stream: Readable };

/**
 * Opens the one file of data in a zip archive. Folders and what macOS adds do not count.
 *
 * @param shown  what an error calls it
 * @throws KeepworthError "file.archive" when it is damaged, encrypted, empty, or holds several files
 */
export async function openMember(file: string, shown: string): Promise<Member> {
  try {
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) entries.push(entry);
    if (entries.some(({ fileName }) => fileName === "xl/workbook.xml")) {
      zip.close();
      return { kind: "xlsx" };
    }
    const data = entries.filter(({ fileName }) => !/\/$|^__MACOSX\/|(^|\/)\./.test(fileName));
    const [only] = data;
    if (only === undefined || data.length > 1) {
      zip.close();
      throw new KeepworthError("file.archive", {
        path: shown,
        reason: data.length === 0 ? "empty" : "several files",
        members: data.slice(0, 10).map(({ fileName }) => fileName),
      });
    }
    if (only.isEncrypted()) throw new KeepworthError("file.archive", { path: shown, reason: "encrypted" });
    const stream = await zip.openReadStreamPromise(only);
    stream.once("close", () => zip.close());
    return { kind: "file", name: only.fileName, stream };
  } catch (error) {
    if (error instanceof KeepworthError) throw error;
    throw new KeepworthError(
      "file.archive",
      { path: shown, reason: (error as Error).message },
      { cause: error },
    );
  }
}
