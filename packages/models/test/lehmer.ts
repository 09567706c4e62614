/** Lehmer's generator in whole numbers, the same in any language: what reference scripts draw from. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    // Below 2^53, so that no digit is lost.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
