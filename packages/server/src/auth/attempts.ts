import { KeepworthError } from "@keepworth/engine";

interface Failures {
  count: number;
  /** When the count begins anew; in ms since 1970, as `blockedUntil`. */
  windowEnd: number;
  /** 0: attempts may be made. */
  blockedUntil: number;
  /** How often the limit was reached lately. */
  rounds: number;
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
    const end = found ? found.blockedUntil || found.windowEnd : 0;
    if (!found || now >= end) {
      const rounds = found && now < end + this.#longest ? found.rounds : 0;
      found = { count: 0, windowEnd: now + minute, blockedUntil: 0, rounds };
    }
    if (found.blockedUntil > 0) {
      throw new KeepworthError("signIn.tooMany", { seconds: Math.ceil((found.blockedUntil - now) / 1000) });
    }
    found.count++;
    if (found.count >= this.#most) {
      found.blockedUntil = now + Math.min(minute * 2 ** found.rounds, this.#longest);
      found.rounds++;
    }
    this.#failures.delete(key);
    this.#failures.set(key, found);
    if (this.#failures.size > remembered) this.#failures.delete(this.#failures.keys().next().value!);
  }

  /** The attempt succeeded: it does not count. Those before it do, or who may sign in could go on guessing at others. */
  forgive(key: string): void {
    const found = this.#failures.get(key);
    if (!found) return;
    found.count--;
    if (found.blockedUntil > 0) {
      found.blockedUntil = 0;
      found.rounds--;
    }
  }
}
