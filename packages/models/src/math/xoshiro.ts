import { KeepworthError } from "../errors.ts";

const mask64 = (1n << 64n) - 1n;

/** Steele, Lea & Flood's SplitMix64: a 64-bit counter, scrambled. Only used to turn seeds into generator states. */
export function splitmix64(seed: bigint): () => bigint {
  let state = seed & mask64;
  return () => {
    state = (state + 0x9e3779b97f4a7c15n) & mask64;
    let z = state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & mask64;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & mask64;
    return z ^ (z >> 31n);
  };
}

/** Blackman & Vigna's xoshiro128**: unsigned 32-bit integers, period 2^128 − 1, from four words that are not all 0. */
export function xoshiro128(s0: number, s1: number, s2: number, s3: number): () => number {
  let a = s0 | 0;
  let b = s1 | 0;
  let c = s2 | 0;
  let d = s3 | 0;
  return () => {
    const scaled = Math.imul(b, 5);
    const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/** The 32-bit stream of (seed, stream): equal for equal arguments, unrelated for any others. */
export function seededWords(seed: number, stream: number): () => number {
  if (!Number.isSafeInteger(seed))
    throw new KeepworthError("argument.domain", { argument: "seed", value: seed });
  if (!Number.isSafeInteger(stream))
    throw new KeepworthError("argument.domain", { argument: "stream", value: stream });
  // Scrambling the seed before the stream is added keeps (1, 2) and (2, 1) apart.
  const next = splitmix64(splitmix64(BigInt(seed))() + BigInt(stream));
  const low = next();
  const high = next();
  return xoshiro128(
    Number(low & 0xffffffffn),
    Number(low >> 32n),
    Number(high & 0xffffffffn),
    Number(high >> 32n),
  );
}
