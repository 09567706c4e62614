import { cholesky, choleskySolve } from "../../math/matrix.ts";
import type { Curvature } from "../newton.ts";
import type { Density } from "../target.ts";

/** Exponents of every monomial up to a degree, the constant first and each after those that divide it. */
export function monomials(n: number, degree: number): Uint8Array[] {
  if (n === 0) return [new Uint8Array(0)];
  const found: Uint8Array[] = [];
  for (let power = 0; power <= degree; power++) {
    for (const rest of monomials(n - 1, degree - power)) found.push(Uint8Array.of(power, ...rest));
  }
  return found;
}

/** What a function is at a place. */
export interface Known {
  readonly point: Float64Array;
  readonly curvature: Curvature;
  /** How much it counts. */
  readonly weight: number;
}

/**
 * The polynomial that is closest, by weighted least squares, to a function whose value, gradient and Hessian are known
 * at some places. null where these do not settle it.
 */
export function polynomialThrough(known: readonly Known[], degree: number): Density | null {
  const n = known[0]!.point.length;
  const terms = monomials(n, degree);
  const size = terms.length;
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size);
  const row = new Float64Array(size);
  const addRow = (of: (term: Uint8Array) => number, value: number, weight: number) => {
    for (let k = 0; k < size; k++) row[k] = of(terms[k]!);
    for (let k = 0; k < size; k++) {
      const share = weight * row[k]!;
      if (share === 0) continue;
      right[k]! += share * value;
      for (let l = 0; l <= k; l++) normal[k * size + l]! += share * row[l]!;
    }
  };
  for (const { point, curvature, weight } of known) {
    const raised = powersOf(point, degree);
    addRow((term) => derivative(term, raised, []), curvature.value, weight);
    for (let i = 0; i < n; i++) {
      addRow((term) => derivative(term, raised, [i]), curvature.gradient[i]!, weight);
      for (let j = 0; j <= i; j++) {
        addRow((term) => derivative(term, raised, [i, j]), curvature.hessian[i * n + j]!, weight);
      }
    }
  }
  // Scaled to a diagonal of 1, since the powers differ widely in size.
  const scale = terms.map((_, k) => 1 / Math.sqrt(normal[k * (size + 1)]!));
  for (let k = 0; k < size; k++) {
    right[k]! *= scale[k]!;
    for (let l = 0; l <= k; l++) normal[k * size + l]! *= scale[k]! * scale[l]!;
  }
  const factor = cholesky(normal, size);
  if (factor === null) return null;
  const coefficients = choleskySolve(factor, right).map((c, k) => c * scale[k]!);
  return asDensity(terms, coefficients);
}

/** Evaluated by building every monomial from a smaller one: one product each, and one more for each derivative. */
function asDensity(terms: readonly Uint8Array[], coefficients: Float64Array): Density {
  const n = terms[0]!.length;
  const place = new Map(terms.map((term, k) => [term.join(), k]));
  const lowered = (term: Uint8Array, i: number) => place.get(term.with(i, term[i]! - 1).join())!;
  const factor = Uint8Array.from(terms, (term) =>
    Math.max(
      0,
      term.findIndex((power) => power > 0),
    ),
  );
  const parent = Uint32Array.from(terms, (term, k) => (k === 0 ? 0 : lowered(term, factor[k]!)));
  const slopes = Array.from({ length: n }, (_, i) => {
    const rising = terms.flatMap((term, k) => (term[i] === 0 ? [] : [k]));
    return {
      coefficient: Float64Array.from(rising, (k) => coefficients[k]! * terms[k]![i]!),
      monomial: Uint32Array.from(rising, (k) => lowered(terms[k]!, i)),
    };
  });
  const product = new Float64Array(terms.length);
  product[0] = 1;
  return {
    gradient(point, into) {
      let value = coefficients[0]!;
      for (let k = 1; k < product.length; k++) {
        const made = product[parent[k]!]! * point[factor[k]!]!;
        product[k] = made;
        value += coefficients[k]! * made;
      }
      for (let i = 0; i < n; i++) {
        const { coefficient, monomial } = slopes[i]!;
        let sum = 0;
        for (let k = 0; k < coefficient.length; k++) sum += coefficient[k]! * product[monomial[k]!]!;
        into[i] = sum;
      }
      return value;
    },
  };
}

/** Powers 0 … degree of every coordinate. */
function powersOf(point: Float64Array, degree: number): Float64Array {
  const width = degree + 1;
  const raised = new Float64Array(point.length * width);
  for (let i = 0; i < point.length; i++) {
    raised[i * width] = 1;
    for (let power = 1; power < width; power++) {
      raised[i * width + power] = raised[i * width + power - 1]! * point[i]!;
    }
  }
  return raised;
}

/** The derivative of a monomial by the coordinates of some positions. */
function derivative(term: Uint8Array, raised: Float64Array, by: readonly number[]): number {
  const width = raised.length / term.length;
  let product = 1;
  for (let i = 0; i < term.length; i++) {
    let power = term[i]!;
    for (const position of by) {
      if (position !== i) continue;
      product *= power;
      power--;
    }
    if (product === 0) return 0;
    product *= raised[i * width + power]!;
  }
  return product;
}
