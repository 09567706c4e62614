/** The chance to leave after what happened: never above 1. */
export function leaves(usual: number, factor: number): number {
  return Math.min(1, usual * factor);
}

interface State {
  readonly share: number;
  readonly factor: number;
}

/**
 * The chance which, multiplied by each state's factor, comes to `chance` on the whole. Above 1 where so many leave that
 * even a good answer cannot hold them.
 */
export function usualChance(chance: number, states: readonly State[]): number {
  const whole = (usual: number) =>
    states.reduce((sum, { share, factor }) => sum + share * leaves(usual, factor), 0);
  const factors = states.map(({ factor }) => factor);
  const straight = chance / states.reduce((sum, { share, factor }) => sum + share * factor, 0);
  if (straight * Math.max(...factors) <= 1) return straight;
  let low = straight;
  let high = 1 / Math.min(...factors);
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (whole(middle) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
