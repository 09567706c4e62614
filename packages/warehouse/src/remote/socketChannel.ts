import { once } from "node:events";
import type { Socket } from "node:net";
import type { Channel } from "./channel.ts";
import { pack, Unpacker } from "./frame.ts";

/** So much is given to the socket at a time. */
const slice = 2 ** 20;

/** How long what was sent before the end may take to go; milliseconds. */
const patience = 2000;

/** A channel between processes. Nothing but messages may be on the socket from here on. */
export function socketChannel(socket: Socket): Channel {
  const waiting: Uint8Array[] = [];
  let writing = false;
  let ending = false;

  const write = async () => {
    if (writing) return;
    writing = true;
    for (let piece = waiting.shift(); piece; piece = waiting.shift()) {
      for (let from = 0; from < piece.length && socket.writable; from += slice) {
        if (!socket.write(piece.subarray(from, from + slice))) await drained(socket);
      }
    }
    writing = false;
    if (ending) socket.end();
  };
  // What went wrong is told by the closing that follows.
  socket.on("error", () => {});

  return {
    send(message) {
      waiting.push(...pack(message).pieces);
      void write();
    },
    receive(listener) {
      const unpacker = new Unpacker(listener);
      socket.on("data", (bytes: Uint8Array) => {
        try {
          unpacker.take(bytes);
        } catch (error) {
          socket.destroy(error as Error);
        }
      });
      // One that was paused, so that nothing is lost before.
      socket.resume();
    },
    onClose(listener) {
      if (socket.closed) queueMicrotask(listener);
      else socket.once("close", () => listener());
    },
    close() {
      ending = true;
      // What the other side does not read must not be waited for.
      socket.once("finish", () => socket.destroy());
      setTimeout(() => socket.destroy(), patience).unref();
      if (!writing) socket.end();
    },
  };
}

/** Until the socket takes more, or takes no more at all. */
async function drained(socket: Socket): Promise<void> {
  const over = new AbortController();
  const events = ["drain", "close"].map((event) => once(socket, event, { signal: over.signal }));
  await Promise.race(events).catch(() => undefined);
  over.abort();
  await Promise.allSettled(events);
}
