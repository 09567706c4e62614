import { KeepworthError } from "@keepworth/engine";
import { hash, verify } from "@node-rs/argon2";
import { isObvious } from "./obvious.ts";

/**
 * argon2id with 19 MiB, two passes, one lane.
 *
 * @see OWASP Password Storage Cheat Sheet, Argon2id, minimum configuration
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const;

const least = 12;
const most = 256;

/** Argon2 works in the threads that queries use too: so many at a time, more wait. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** @returns the hash with its parameters and its salt */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFKC"), cost));
}

let nobodysHash: Promise<string> | null = null;

/** Whether this is the password. Without a hash the work is the same, so that its time does not tell who has an account. */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword("the password of nobody");
  const against = kept ?? (await nobodysHash);
  const right = await inTurn(() => verify(against, password.normalize("NFKC")));
  return right && kept !== null;
}

/**
 * Refuses a password that is among the first to be guessed.
 *
 * @throws KeepworthError "password.weak"
 */
export function checkPassword(
  password: string,
  owner: { readonly email: string; readonly name: string },
): void {
  const length = [...password.normalize("NFKC")].length;
  if (length < least) throw new KeepworthError("password.weak", { why: "short", least });
  if (length > most) throw new KeepworthError("password.weak", { why: "long", most });
  const why = isObvious(password, owner);
  if (why) throw new KeepworthError("password.weak", { why });
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running === atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}
