import type { MessagePort } from "node:worker_threads";
import type { Channel } from "./channel.ts";

/** A channel between threads. */
export function portChannel(port: MessagePort): Channel {
  return {
    send: (message, transfer = []) => port.postMessage(message, transfer),
    receive: (listener) => void port.on("message", listener),
    onClose: (listener) => void port.once("close", listener),
    close: () => port.close(),
  };
}
