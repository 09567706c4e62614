import { lstat, mkdir, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { lend, socketChannel, type Loan } from "@keepworth/warehouse";
import type { Keepworth } from "../open.ts";
import { addressesOf, isOwn, type Address } from "./addresses.ts";
import { greet, greetingFor } from "./greeting.ts";
import { reach } from "./meet.ts";

export interface ListenOptions {
  /** Told shortly after another process has changed what is in the database: of many changes in a row once. */
  readonly onWrite?: () => void;
}

/** A socket at which other processes of the same user are lent the database. Disposing of it ends every loan. */
export interface Listening extends AsyncDisposable {
  /** The socket's name. */
  readonly address: string;
}

/**
 * Lends an open database to other processes of the same user: `open` finds the way there where it finds the file locked.
 *
 * @throws where no socket can be made, neither beside the file nor among the temporary files
 */
export async function listenBeside(keepworth: Keepworth, options: ListenOptions = {}): Promise<Listening> {
  const { path, warehouse } = keepworth;
  const loans = new Set<Loan>();
  const server = createServer(async (socket) => {
    // Asked each time: a database that was written anew is in another file.
    greet(socket, greetingFor(await warehouse.identity()));
    const loan = lend(warehouse, socketChannel(socket), options);
    loans.add(loan);
    await loan.ended;
    loans.delete(loan);
  });
  const { name, folder } = await listening(server, await addressesOf(path));
  return {
    address: name,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      await Promise.all([...loans].map((loan) => loan[Symbol.asyncDispose]()));
      await closed;
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Listens at the first address that can be had. */
async function listening(server: Server, addresses: readonly Address[]): Promise<Address> {
  let reason: unknown = new Error("The name of the temporary folder is too long for a socket.");
  for (const address of addresses) {
    try {
      if (address.folder !== null) await makeFolder(address.folder);
      await removeStale(address.name);
      await listen(server, address.name);
      return address;
    } catch (error) {
      // A name that is taken, or a file system that knows no sockets: the next one may do.
      reason = error;
    }
  }
  throw reason;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(() => undefined);
  if (!(await isOwn(folder, "folder"))) throw new Error(`${folder} is not a folder of this user's alone.`);
}

/** Removes the socket of a process that is no more; whatever else has that name stays, and is in the way. */
async function removeStale(name: string): Promise<void> {
  if (process.platform === "win32") return;
  const found = await lstat(name).catch(() => null);
  if (!found?.isSocket()) return;
  const socket = await reach(name);
  socket?.destroy();
  if (socket === null) await rm(name, { force: true });
}

async function listen(server: Server, name: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.once("listening", resolve);
  // The socket is made before `listen` returns, and must never be there for others.
  const before = process.platform === "win32" ? null : process.umask(0o177);
  try {
    server.listen(name);
  } finally {
    if (before !== null) process.umask(before);
  }
  try {
    await promise;
  } finally {
    server.off("error", reject);
    server.off("listening", resolve);
  }
}
