import { connect, type Socket } from "node:net";
import { KeepworthError } from "@keepworth/models";
import { fileIdentity, remoteWarehouse, socketChannel, type Warehouse } from "@keepworth/warehouse";
import { addressesOf, isOwn } from "./addresses.ts";
import { agree, greetingFor, greetingFrom, told } from "./greeting.ts";

/**
 * The warehouse of a database that another process has open, if that process lends it; null if nobody does.
 *
 * @throws KeepworthError "server.version" when the other process is another Keepworth; "server.gone" when it ends
 */
export async function meetOwner(path: string): Promise<Warehouse | null> {
  const database = await fileIdentity(path);
  for (const { name, folder } of await addressesOf(path)) {
    // Somebody else could have put it there to see what is asked.
    if (folder !== null && !(await isOwn(folder, "folder"))) continue;
    if (!(await isOwn(name, "socket"))) continue;
    const socket = await reach(name);
    if (socket === null) continue;
    const theirs = await greetingFrom(socket);
    // It may have open what stood at this name before.
    if (theirs?.database !== database) {
      socket.destroy();
      continue;
    }
    const ours = greetingFor(database);
    if (!agree(ours, theirs)) {
      socket.destroy();
      throw new KeepworthError("server.version", { path, theirs: told(theirs), ours: told(ours) });
    }
    return remoteWarehouse(socketChannel(socket), { path });
  }
  return null;
}

/** Who listens there; null for nobody. */
export async function reach(name: string): Promise<Socket | null> {
  const socket = connect(name);
  const { promise, resolve } = Promise.withResolvers<boolean>();
  socket.once("connect", () => resolve(true));
  socket.on("error", () => resolve(false));
  return (await promise) ? socket : null;
}
