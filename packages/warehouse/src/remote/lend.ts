import { closed } from "../closed.ts";
import type { Warehouse } from "../warehouse.ts";
import type { Channel } from "./channel.ts";
import { tell } from "./errors.ts";
import type { Answer, Opened, Request } from "./requests.ts";
import { watchWrites } from "./writes.ts";

export interface LendOptions {
  /** Told shortly after the far end has changed what others see: of many changes in a row once. */
  readonly onWrite?: () => void;
}

/** A warehouse that is in use at the far end of a channel. Disposing of it ends that. */
export interface Loan extends AsyncDisposable {
  /** Resolves when the far end is gone, and all that it had under way is stopped, undone and given back. */
  readonly ended: Promise<void>;
}

/** So long further changes are waited for. */
const quiet = 100;

/**
 * Serves a warehouse to the far end of a channel, over ways into it that are the far end's own. When the channel closes,
 * statements of the far end are stopped, transactions rolled back, temporary tables gone and turns free.
 */
export function lend(warehouse: Warehouse, channel: Channel, options: LendOptions = {}): Loan {
  const written = debounced(options.onWrite);
  const lent = new Map<number, Promise<Lent>>();
  let over = false;

  const answer = async (request: Request): Promise<unknown> => {
    if (over) throw new Error("The channel is closed.");
    if (request.verb === "open") {
      const opened = warehouse.another().then((own) => new Lent(own, written.note));
      lent.set(request.on, opened);
      const { own } = await opened;
      const { dialect, state } = own;
      const apart = state !== own;
      if (apart) lent.set(request.state, Promise.resolve(new Lent(state, written.note)));
      return { dialect: dialect.name, apart } satisfies Opened;
    }
    const one = lent.get(request.on);
    if (!one) throw closed();
    if (request.verb === "close") lent.delete(request.on);
    return (await one).answer(request);
  };

  channel.receive(async (message) => {
    const request = message as Request;
    const { id } = request;
    const said: Answer = await answer(request).then(
      (value) => ({ id, value }),
      (error: unknown) => ({ id, error: tell(error) }),
    );
    if (over) return;
    try {
      channel.send(said, "value" in said ? buffersOf(said.value) : []);
    } catch (error) {
      channel.send({ id, error: tell(error) } satisfies Answer);
    }
  });

  const { promise: ended, resolve } = Promise.withResolvers<void>();
  channel.onClose(async () => {
    over = true;
    await Promise.allSettled([...lent.values()].map(async (one) => (await one).close()));
    written.tell();
    resolve();
  });
  const end = async () => {
    channel.close();
    await ended;
  };
  return { ended, [Symbol.asyncDispose]: end };
}

/** One way into the warehouse, as the far end uses it. */
class Lent {
  readonly own: Warehouse;
  readonly #written: () => void;
  readonly #streams = new Map<number, AsyncIterator<object[]>>();
  readonly #turns = new Map<number, AsyncDisposable>();
  readonly #watch = watchWrites();
  #transaction: Transaction | null = null;
  /** Whether the transaction has changed anything. */
  #changed = false;

  constructor(own: Warehouse, written: () => void) {
    this.own = own;
    this.#written = written;
  }

  async answer(request: Request): Promise<unknown> {
    const { own } = this;
    switch (request.verb) {
      case "run":
        return this.#watched(request.query.text, own.run(request.query));
      case "rows":
        return this.#watched(request.query.text, own.rows(request.query));
      case "columns":
        return own.columns(request.query);
      case "createTemporary":
        this.#watch.temporary(request.table.text);
        return own.createTemporary(request.table, request.query);
      case "createSummed":
        this.#watch.temporary(request.table.text);
        return own.createSummed(request.table, request.summed, request.rows);
      case "putRows":
        this.#watch.temporary(request.table);
        return own.putRows(request.table, request.columns, request.rows);
      case "putColumns":
        this.#watch.temporary(request.table);
        return own.putColumns(request.table, request.columns);
      case "pull":
        return this.#pull(request.stream, () => own.stream(request.query!)[Symbol.asyncIterator]());
      case "leave":
        return void (await this.#left(request.stream)?.return?.());
      case "begin":
        this.#changed = false;
        this.#transaction = await begun(own);
        return undefined;
      case "commit":
        await this.#ending().commit();
        if (this.#changed) this.#written();
        return undefined;
      case "rollback":
        return this.#transaction === null ? undefined : this.#ending().rollBack();
      case "turn": {
        const turn = await own.turn(request.name);
        if (turn !== null) this.#turns.set(request.turn, turn);
        return turn !== null;
      }
      case "release": {
        const turn = this.#turns.get(request.turn);
        this.#turns.delete(request.turn);
        return turn?.[Symbol.asyncDispose]();
      }
      case "cancel":
        return own.cancel();
      case "rewrite":
        await own.rewrite();
        return this.#written();
      case "tidy":
        return own.tidy();
      case "identity":
        return own.identity();
      case "close":
        return this.close();
      case "open":
        throw new Error("This warehouse is open.");
    }
  }

  /** Stops what is under way; closing the connection rolls back and drops what is its own. */
  async close(): Promise<void> {
    await this.own.close();
    await this.#transaction?.rollBack().catch(() => undefined);
  }

  async #watched<T>(statement: string, result: Promise<T>): Promise<T> {
    const value = await result;
    if (!this.#watch.writes(statement)) return value;
    if (this.#transaction === null) this.#written();
    else this.#changed = true;
    return value;
  }

  /** The next batch; null after the last. */
  async #pull(number: number, open: () => AsyncIterator<object[]>): Promise<object[] | null> {
    let stream = this.#streams.get(number);
    if (!stream) this.#streams.set(number, (stream = open()));
    try {
      const { done, value } = await stream.next();
      if (!done) return value;
    } catch (error) {
      this.#streams.delete(number);
      throw error;
    }
    this.#streams.delete(number);
    return null;
  }

  #left(number: number): AsyncIterator<object[]> | undefined {
    const stream = this.#streams.get(number);
    this.#streams.delete(number);
    return stream;
  }

  #ending(): Transaction {
    const transaction = this.#transaction;
    if (transaction === null) throw new Error("There is no transaction.");
    this.#transaction = null;
    return transaction;
  }
}

interface Transaction {
  commit(): Promise<void>;
  rollBack(): Promise<void>;
}

/** A transaction that somebody else ends. */
async function begun(warehouse: Warehouse): Promise<Transaction> {
  const rolledBack = new Error("The transaction was rolled back.");
  const begun = Promise.withResolvers<void>();
  const work = Promise.withResolvers<void>();
  const whole = warehouse.transaction(() => {
    begun.resolve();
    return work.promise;
  });
  // One that does not begin tells so here; later only who ends it hears what it comes to.
  whole.catch(begun.reject);
  await begun.promise;
  return {
    commit() {
      work.resolve();
      return whole;
    },
    async rollBack() {
      work.reject(rolledBack);
      await whole.catch((error: unknown) => {
        if (error !== rolledBack) throw error;
      });
    },
  };
}

/** The buffers of typed arrays that nobody else reads: an answer's are made for it. */
function buffersOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const arrays = Object.values(value).filter((one) => ArrayBuffer.isView(one));
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

function debounced(told: (() => void) | undefined): { note(): void; tell(): void } {
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    told?.();
  };
  return {
    note() {
      timer ??= setTimeout(tell, quiet).unref();
    },
    tell,
  };
}
