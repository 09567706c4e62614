import { AsyncLocalStorage } from "node:async_hooks";
import { mkdirSync } from "node:fs";
import { copyFile, link, mkdir, readdir, rm, stat, statfs } from "node:fs/promises";
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

/** Files of one person that were not imported yet: as many as may be dropped at once. */
const most = 500;

export interface UploadsOptions {
  /** The bytes that may still be written to a folder. Default: what its disk has left. */
  readonly free?: (folder: string) => Promise<number>;
}

/**
 * Files on their way to an import. They come in pieces by the tus protocol, so that an upload that was cut off goes on
 * where it stopped; each belongs to the one who began it.
 */
export class Uploads {
  readonly #folder: string;
  readonly #store: FileStore;
  readonly #server: Server;
  readonly #free: (folder: string) => Promise<number>;
  readonly #owner = new AsyncLocalStorage<string>();
  /** The bytes of uploads that were allowed and may not be in the folder yet, by their requests. */
  readonly #coming = new Map<IncomingMessage, number>();
  #allowed: Promise<void> = Promise.resolve();

  /** @param folder  made where it is missing, for this user alone */
  constructor(folder: string, { free = freeOn }: UploadsOptions = {}) {
    this.#free = free;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#store = new FileStore({ directory: folder });
    // How large a file is must be told when it begins, or its room could not be looked for.
    this.#store.extensions = ["creation", "creation-with-upload", "termination"];
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
   * Answers a request of the protocol.
   *
   * @param id  null: one that begins
   * @param ready  called before the protocol answers by itself; until then this throws
   * @throws KeepworthError "upload.missing" where the upload is somebody else's; "upload.space" where the disk cannot hold
   *   what one that begins says that it is; "upload.tooMany"
   */
  async handle(
    id: string | null,
    owner: string,
    [request, response]: readonly [IncomingMessage, ServerResponse],
    ready: () => void,
  ): Promise<void> {
    try {
      if (id !== null) await this.#find(id, owner);
      else if (request.method === "POST") await this.#allow(request, owner);
      ready();
      await this.#owner.run(owner, () => this.#server.handle(request, response));
    } finally {
      this.#coming.delete(request);
    }
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
    for (const name of await readdir(this.#folder)) {
      const path = join(this.#folder, name);
      // What is said of an upload is as old as what has come of it last. One that is gone meanwhile was forgotten.
      const found = await stat(path.replace(/\.json$/, ""))
        .catch(() => stat(path))
        .catch(() => null);
      if (found && now - found.mtimeMs > lifetime) await rm(path, { recursive: true, force: true });
    }
  }

  /** One after the other, so that each counts those before it. */
  #allow(request: IncomingMessage, owner: string): Promise<void> {
    const allowed = this.#allowed.then(async () => {
      const needed = Number(request.headers["upload-length"] ?? 0);
      let promised = [...this.#coming.values()].reduce((sum, bytes) => sum + bytes, 0);
      let own = 0;
      for (const upload of await this.#all()) {
        promised += Math.max(0, (upload.size ?? 0) - upload.offset);
        if (upload.metadata?.["owner"] === owner) own++;
      }
      if (own >= most) throw new KeepworthError("upload.tooMany", { most });
      const free = Math.max(0, (await this.#free(this.#folder)) - promised);
      if (needed > free) {
        throw new KeepworthError("upload.space", {
          needed: Math.ceil(needed / 1e6),
          free: Math.floor(free / 1e6),
        });
      }
      this.#coming.set(request, needed);
    });
    this.#allowed = allowed.catch(() => undefined);
    return allowed;
  }

  async #all() {
    const names = await readdir(this.#folder);
    const ids = names.filter((name) => /^[0-9a-f]{32}$/.test(name));
    const found = await Promise.all(ids.map((id) => this.#store.getUpload(id).catch(() => null)));
    return found.filter((upload) => upload !== null);
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

async function freeOn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}
