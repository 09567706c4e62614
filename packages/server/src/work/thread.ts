import { MessageChannel, Worker } from "node:worker_threads";
import { KeepworthError, lendTo, type Keepworth, type Settings } from "@keepworth/engine";
import type { TaskMessage, Told } from "./messages.ts";
import type { Emit, InputOf, ResultOf, TaskName } from "./tasks.ts";

export interface ThreadTask {
  readonly keepworth: Keepworth;
  readonly settings: Settings;
  readonly emit: Emit;
  readonly signal: AbortSignal | undefined;
}

/** How long a thread that is to end may take to do so by itself, in milliseconds. */
const patience = 5_000;

/** A thread that does one task at a time, so that the one that answers readers is never held up. */
export class Thread {
  // Named by the package's imports, not by a relative path: a packed worker is found as well as a live one.
  readonly #worker = new Worker(new URL(import.meta.resolve("#worker")));
  readonly #ended: Promise<never>;
  #stop: (() => void) | null = null;
  /** Whether it can take another task. */
  alive = true;

  constructor() {
    this.#ended = new Promise<never>((_, reject) => {
      this.#worker.once("error", reject);
      this.#worker.once("exit", (code) => reject(new Error(`A worker ended with code ${code}.`)));
    });
    this.#ended.catch(() => {
      this.alive = false;
    });
  }

  /** @throws what the task throws; a KeepworthError stays one, and so does an AbortError */
  async do<N extends TaskName>(name: N, input: InputOf<N>, task: ThreadTask): Promise<ResultOf<N>> {
    const { keepworth, settings, emit, signal } = task;
    const { port1, port2 } = new MessageChannel();
    const loan = lendTo(port1, keepworth);
    // Its database gone, the task fails at its next statement; what it had begun is rolled back.
    const stop = () => port1.close();
    this.#stop = stop;
    signal?.addEventListener("abort", stop);
    const result = Promise.withResolvers<unknown>();
    const listen = (told: Told) => {
      if ("step" in told) emit(told.step);
      else if ("result" in told) result.resolve(told.result);
      else if ("known" in told) result.reject(new KeepworthError(told.known.code, told.known.details));
      else result.reject(Object.assign(new Error(told.failed.message), told.failed));
    };
    this.#worker.on("message", listen);
    try {
      const message: TaskMessage = { name, input, settings, path: keepworth.path, port: port2 };
      this.#worker.postMessage(message, [port2]);
      // What came before the end was heard of is done.
      return (await Promise.race([result.promise, this.#ended])) as ResultOf<N>;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener("abort", stop);
      this.#stop = null;
      this.#worker.off("message", listen);
      await loan[Symbol.asyncDispose]();
    }
  }

  /** Lets what it does fail, and it end by itself: ended amid a call of the database's library, it takes the process along. */
  async close(): Promise<void> {
    this.alive = false;
    this.#stop?.();
    this.#worker.postMessage(null);
    const ended = this.#ended.catch(() => undefined);
    const late = setTimeout(() => void this.#worker.terminate(), patience);
    await ended;
    clearTimeout(late);
  }
}
