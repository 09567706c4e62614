import {
  countCustomers,
  customersPage,
  type CustomersFilter,
  type CustomersPage,
  type CustomersPageOptions,
} from "@keepworth/engine";
import type { House } from "./house.ts";

/** Pages of customers and how many there are: a run does not change, so that what was read once is kept for others. */
export class CustomerPages {
  readonly #house: House;
  /** The least recently read first. */
  readonly #kept = new Map<string, Promise<unknown>>();

  constructor(house: House) {
    this.#house = house;
  }

  page(options: CustomersPageOptions): Promise<CustomersPage> {
    return this.#remembered("page", options, () => this.#house.light((k) => customersPage(k, options)));
  }

  count(filter: CustomersFilter): Promise<number> {
    return this.#remembered("count", filter, () => this.#house.light((k) => countCustomers(k, filter)));
  }

  /** Many who ask the same at once wait for one query. */
  async #remembered<T>(what: string, options: object, ask: () => Promise<T>): Promise<T> {
    const key = `${await this.#house.answers.stampOf(["runs", "imports"])} ${what} ${JSON.stringify(options)}`;
    const found = this.#kept.get(key) as Promise<T> | undefined;
    const asked = found ?? ask();
    this.#kept.delete(key);
    this.#kept.set(key, asked);
    asked.catch(() => this.#kept.delete(key));
    if (this.#kept.size > most) this.#kept.delete(this.#kept.keys().next().value!);
    return asked;
  }
}

/** Pages are of up to 200 customers. */
const most = 300;
