import { KeepworthError } from "@keepworth/engine";

interface Failures {
  count: number;
  /** When the count begins anew, or where it was reached, when the next attempt may be made. In ms since 1970. */
  until: number;
  /** How often the limit was reached lately. */
  rounds: number;
  blocked: boolean;
}

const minute = 60_000;

/** Keys remembered; the oldest go first. */
const remembered = 10_000;

/**
 * Counts what failed, by key: so many a minute, then none until a minute is over, then two, four, … up to `longest`. What
 * succeeds does not count, so that a whole office may sign in from one address.
 */
export class Attempts {
  readonly #most: number;
  readonly #longest: number;
  readonly #failures = new Map<string, Failures>();

  /** @param longest  minutes */
  constructor(most: number, longest: number) {
    this.#most = most;
    this.#longest = longest * minute;
  }

  /**
   * Begins an attempt, which counts as failed until it is `forgiven`: many at once are as many failures.
   *
   * @throws KeepworthError "signIn.tooMany" with the seconds to wait
   */
  take(key: string, now = Date.now()): void {
    let found = this.#failures.get(key);
    if (!found || now >= found.until) {
      const rounds = found && now < found.until + this.#longest ? found.rounds : 0;
      found = { count: 0, until: now + minute, rounds, blocked: false };
    }
    if (found.blocked) {
      throw new KeepworthError("signIn.tooMany", { seconds: Math.ceil((found.until - now) / 1000) });
    }
    found.count++;
    if (found.count >= this.#most) {
      found.until = now + Math.min(minute * 2 ** found.rounds, this.#longest);
      found.rounds++;
      found.blocked = true;
    }
    this.#failures.delete(key);
    this.#failures.set(key, found);
    if (this.#failures.size > remembered) this.#failures.delete(this.#failures.keys().next().value!);
  }

  /** The attempt succeeded. */
  forgive(key: string): void {
    this.#failures.delete(key);
  }
}
