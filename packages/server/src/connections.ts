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

  async lend<T>(use: (keepworth: Keepworth) => Promise<T>): Promise<T> {
    const keepworth = await this.#take();
    try {
      return await use({ ...keepworth, settings: this.settings });
    } finally {
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
