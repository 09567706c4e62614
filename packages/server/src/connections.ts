import type { Keepworth, Settings } from "@keepworth/engine";

/** As many short queries at a time; more wait. */
const most = 6;

/** Connections for short queries: each is one reader's alone while it is lent. */
export class Connections {
  readonly #owner: Keepworth;
  readonly #free: Keepworth[] = [];
  readonly #waiting: ((keepworth: Keepworth) => void)[] = [];
  #made = 0;
  settings: Settings;

  constructor(owner: Keepworth) {
    this.#owner = owner;
    this.settings = owner.settings;
  }

  /** @param signal  stops the query of a reader who has left, which then fails with an AbortError */
  async lend<T>(use: (keepworth: Keepworth) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const keepworth = await this.#take();
    const { warehouse } = keepworth;
    const stop = () => warehouse.cancel();
    try {
      signal?.throwIfAborted();
      signal?.addEventListener("abort", stop);
      return await use({ ...keepworth, settings: this.settings });
    } finally {
      signal?.removeEventListener("abort", stop);
      // A cancellation that found nothing to stop would stop what the next reader asks first.
      if (signal?.aborted) await warehouse.run({ text: "SELECT 1", values: [] }).catch(() => undefined);
      this.#giveBack(keepworth);
    }
  }

  async close(): Promise<void> {
    for (const keepworth of this.#free.splice(0)) await keepworth.close();
  }

  async #take(): Promise<Keepworth> {
    const free = this.#free.pop();
    if (free) return free;
    if (this.#made === most) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#made++;
    try {
      return await this.#owner.another();
    } catch (error) {
      this.#made--;
      throw error;
    }
  }

  #giveBack(keepworth: Keepworth): void {
    const next = this.#waiting.shift();
    if (next) next(keepworth);
    else this.#free.push(keepworth);
  }
}
