import {
  countCustomers,
  customersPage,
  type CustomersFilter,
  type CustomersPage,
  type CustomersPageOptions,
  type Keepworth,
} from "@keepworth/engine";
import type { House } from "./house.ts";

/** Pages are of up to 200 customers. */
const most = 300;

interface Query {
  readonly answer: Promise<unknown>;
  readonly stop: AbortController;
  /** How many wait for it. */
  readers: number;
}

/**
 * Pages of customers and how many there are: a run does not change, so that what was read once is kept for others. Many
 * who ask the same at once wait for one query; it is stopped when the last of them has left.
 */
export class CustomerPages {
  readonly #house: Pick<House, "light" | "answers">;
  /** The least recently read first. */
  readonly #kept = new Map<string, Query>();

  constructor(house: Pick<House, "light" | "answers">) {
    this.#house = house;
  }

  /** @param left  aborts when the reader leaves */
  page(options: CustomersPageOptions, left: AbortSignal): Promise<CustomersPage> {
    return this.#remembered("page", options, left, (k) => customersPage(k, options));
  }

  /** @param left  aborts when the reader leaves */
  count(filter: CustomersFilter, left: AbortSignal): Promise<number> {
    return this.#remembered("count", filter, left, (k) => countCustomers(k, filter));
  }

  async #remembered<T>(
    what: string,
    options: object,
    left: AbortSignal,
    ask: (keepworth: Keepworth) => Promise<T>,
  ): Promise<T> {
    const key = `${await this.#house.answers.stampOf(["runs", "imports"])} ${what} ${JSON.stringify(options)}`;
    const query = this.#kept.get(key) ?? this.#begun(key, ask);
    this.#kept.delete(key);
    this.#kept.set(key, query);
    if (this.#kept.size > most) this.#kept.delete(this.#kept.keys().next().value!);
    query.readers++;
    const leave = () => {
      if (--query.readers > 0) return;
      this.#forget(key, query);
      query.stop.abort();
    };
    left.addEventListener("abort", leave, { once: true });
    try {
      return (await query.answer) as T;
    } finally {
      left.removeEventListener("abort", leave);
      if (!left.aborted) query.readers--;
    }
  }

  #begun<T>(key: string, ask: (keepworth: Keepworth) => Promise<T>): Query {
    const stop = new AbortController();
    const query = { answer: this.#house.light(ask, stop.signal), stop, readers: 0 };
    query.answer.catch(() => this.#forget(key, query));
    return query;
  }

  #forget(key: string, query: Query): void {
    if (this.#kept.get(key) === query) this.#kept.delete(key);
  }
}
