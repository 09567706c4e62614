/** Solves a small symmetric positive definite system by Cholesky; a direction without curvature gets no step. */
export function solveSymmetric(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const n = right.length;
  const lower = matrix.map((row) => row.slice());
  const usable: boolean[] = [];
  for (let j = 0; j < n; j += 1) {
    const diagonal = lower[j]![j]!;
    let pivot = diagonal;
    for (let k = 0; k < j; k += 1) pivot -= lower[j]![k]! ** 2;
    usable[j] = pivot > 1e-14 * Math.abs(diagonal);
    lower[j]![j] = usable[j] ? Math.sqrt(pivot) : 1;
    for (let i = j + 1; i < n; i += 1) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k += 1) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = usable[j] ? sum / lower[j]![j]! : 0;
    }
  }
  const x = right.map((value, j) => (usable[j] ? value : 0));
  for (let i = 0; i < n; i += 1) {
    for (let k = 0; k < i; k += 1) x[i]! -= lower[i]![k]! * x[k]!;
    x[i] = usable[i] ? x[i]! / lower[i]![i]! : 0;
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < n; k += 1) x[i]! -= lower[k]![i]! * x[k]!;
    x[i] = usable[i] ? x[i]! / lower[i]![i]! : 0;
  }
  return x;
}
