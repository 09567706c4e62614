// Small dense matrices, row by row in one Float64Array.

/** The lower triangle L with L·L' = A for a symmetric positive definite A; null where A is not. */
export function cholesky(A: Float64Array, n: number): Float64Array | null {
  const L = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = A[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= L[i * n + k]! * L[j * n + k]!;
      if (i !== j) L[i * n + j] = sum / L[j * n + j]!;
      // A pivot that is only rounding of the diagonal stands for a singular matrix.
      else if (sum > 1e-14 * Math.abs(A[i * n + i]!)) L[i * n + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return L;
}

/** The solution y of L·L'·y = b. */
export function choleskySolve(L: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  const y = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) y[i]! -= L[i * n + k]! * y[k]!;
    y[i]! /= L[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) y[i]! -= L[k * n + i]! * y[k]!;
    y[i]! /= L[i * n + i]!;
  }
  return y;
}

/** The inverse of a symmetric positive definite matrix; null where it is not. */
export function inverse(A: Float64Array, n: number): Float64Array | null {
  const L = cholesky(A, n);
  if (L === null) return null;
  const inverted = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const unit = new Float64Array(n);
    unit[j] = 1;
    const column = choleskySolve(L, unit);
    for (let i = 0; i < n; i++) inverted[i * n + j] = column[i]!;
  }
  return inverted;
}

/** J·A·J'. */
export function sandwich(J: Float64Array, A: Float64Array, n: number): Float64Array {
  return A.map((_, k) => {
    const row = Math.floor(k / n);
    const column = k % n;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) sum += J[row * n + i]! * A[i * n + j]! * J[column * n + j]!;
    }
    return sum;
  });
}

/** Eigenvalues of a symmetric matrix, ascending, by Jacobi's rotations. */
export function eigenvalues(A: Float64Array, n: number): Float64Array {
  const M = Float64Array.from(A);
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    let diagonal = 0;
    for (let i = 0; i < n; i++) {
      diagonal += M[i * n + i]! ** 2;
      for (let j = 0; j < i; j++) off += M[i * n + j]! ** 2;
    }
    if (off <= 1e-30 * diagonal) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(M, n, p, q);
  }
  return Float64Array.from({ length: n }, (_, i) => M[i * n + i]!).sort();
}

function rotate(M: Float64Array, n: number, p: number, q: number): void {
  const off = M[p * n + q]!;
  if (off === 0) return;
  const ratio = (M[q * n + q]! - M[p * n + p]!) / (2 * off);
  const t = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(ratio, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const kp = M[k * n + p]!;
    const kq = M[k * n + q]!;
    M[k * n + p] = c * kp - s * kq;
    M[k * n + q] = s * kp + c * kq;
  }
  for (let k = 0; k < n; k++) {
    const pk = M[p * n + k]!;
    const qk = M[q * n + k]!;
    M[p * n + k] = c * pk - s * qk;
    M[q * n + k] = s * pk + c * qk;
  }
}

/** Largest over smallest eigenvalue after scaling the diagonal to 1; Infinity where the matrix is not positive definite. */
export function conditionNumber(A: Float64Array, n: number): number {
  const scaled = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) scaled[i * n + j] = A[i * n + j]! / Math.sqrt(A[i * n + i]! * A[j * n + j]!);
  }
  if (!scaled.every(Number.isFinite)) return Infinity;
  const values = eigenvalues(scaled, n);
  return values[0]! > 0 ? values[n - 1]! / values[0]! : Infinity;
}
