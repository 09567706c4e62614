import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { copyFile, link, mkdir, readdir, rm, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, join } from "node:path";
import { KeepworthError } from "@keepworth/engine";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

/** A file that has arrived whole. */
export interface Uploaded {
  readonly id: string;
  /** As it was called where it came from. */
  readonly name: string;
  /** Where it is, under that name. */
  readonly path: string;
}

/** The largest file that is taken, in bytes. */
const largest = 64 * 2 ** 30;

/** Files that nobody imported go after so long, in milliseconds. */
const lifetime = 24 * 60 * 60 * 1000;

const clearedEvery = 60 * 60 * 1000;

/**
 * Files on their way to an import. They come in pieces by the tus protocol, so that an upload that was cut off goes on
 * where it stopped; each belongs to the one who began it.
 */
export class Uploads {
  readonly #folder: string;
  readonly #store: FileStore;
  readonly #server: Server;
  #cleared = 0;
  readonly #owner = new AsyncLocalStorage<string>();

  /** @param folder  made where it is missing, for this user alone */
  constructor(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#store = new FileStore({ directory: folder });
    this.#server = new Server({
      path: "/api/uploads",
      datastore: this.#store,
      relativeLocation: true,
      maxSize: largest,
      onUploadCreate: async (_request, { metadata }) => ({
        metadata: { ...metadata, owner: this.#owner.getStore() ?? "" },
      }),
    });
  }

  /**
   * To be asked before `handle`.
   *
   * @param id  null: one that begins
   * @throws KeepworthError "upload.missing" where the upload is somebody else's
   */
  async allow(id: string | null, owner: string): Promise<void> {
    if (id !== null) await this.#find(id, owner);
    else if (Date.now() - this.#cleared > clearedEvery) await this.clear();
  }

  /** Answers a request of the protocol. */
  async handle(owner: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    await this.#owner.run(owner, () => this.#server.handle(request, response));
  }

  /**
   * A file that has arrived.
   *
   * @throws KeepworthError "upload.missing" where there is none, it is somebody else's, or not all of it has come
   */
  async take(id: string, owner: string): Promise<Uploaded> {
    const { name, whole } = await this.#find(id, owner);
    if (!whole) throw new KeepworthError("upload.missing", { upload: id });
    const folder = join(this.#folder, `${id}.named`);
    const path = join(folder, name);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await link(join(this.#folder, id), path).catch((error: NodeJS.ErrnoException) =>
      // Not every file system has links.
      error.code === "EEXIST" ? undefined : copyFile(join(this.#folder, id), path),
    );
    return { id, name, path };
  }

  /** Removes a file that is not needed any more. */
  async forget(id: string): Promise<void> {
    await rm(join(this.#folder, `${id}.named`), { recursive: true, force: true });
    await this.#store.remove(id).catch(() => undefined);
  }

  /** Removes what nobody came back for. */
  async clear(now = Date.now()): Promise<void> {
    this.#cleared = now;
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      // One that is gone meanwhile was forgotten.
      // What is said of an upload is as old as what has come of it last.
      const found = await stat(path.replace(/\.json$/, "")).catch(() => null);
      if (found && now - found.mtimeMs > lifetime) await rm(path, { recursive: true, force: true });
    }
  }

  async #find(id: string, owner: string): Promise<{ name: string; whole: boolean }> {
    const missing = () => new KeepworthError("upload.missing", { upload: id });
    if (!/^[0-9a-f]{32}$/.test(id)) throw missing();
    const upload = await this.#store.getUpload(id).catch(() => {
      throw missing();
    });
    if (upload.metadata?.["owner"] !== owner) throw missing();
    return { name: safeName(upload.metadata["filename"] ?? null), whole: upload.offset === upload.size };
  }
}

/** A name that is a file's in one folder, whatever was sent. */
function safeName(sent: string | null): string {
  const name = basename((sent ?? "").replaceAll("\\", "/"))
    .replace(/[\p{Cc}<>:"|?*]/gu, "_")
    .slice(-120);
  return name === "" || name === "." || name === ".." ? "file" : name;
}
