// Differences of gamma functions that lose no digits where the functions themselves are large and nearly equal. Each is
// a sum of positive terms up to an argument of 16, and Stirling's series beyond.

const far = 16;

/**
 * ln B(a, z) − ln B(a, z + step) = ln Γ(z)·Γ(z + a + step) / (Γ(z + a)·Γ(z + step)), >= 0; a and step may be exchanged.
 *
 * @param z  positive; a, step >= 0
 */
export function logBetaRatio(a: number, z: number, step: number): number {
  if (a === 0 || step === 0) return 0;
  let sum = 0;
  let p = z;
  for (; p < far; p++) sum += Math.log1p((a / p) * (step / (p + a + step)));
  const q = (a / p) * (step / (p + a + step));
  const stirling =
    a * Math.log1p(step / (p + a)) + step * Math.log1p(a / (p + step)) - (p - 0.5) * Math.log1p(q);
  const inverse = ((q / (p + a)) * (2 * p + a + step)) / (p + step) / 12;
  const rest = corrections(p) - corrections(p + a) - corrections(p + step) + corrections(p + a + step);
  return sum + stirling + inverse + rest;
}

/** Stirling's series of ln Γ(z) beyond 1 / 12z. */
function corrections(z: number): number {
  const w = 1 / (z * z);
  return (w / z) * (-1 / 360 + w * (1 / 1260 - w * (1 / 1680 - w / 1188)));
}

/** ψ(z + step) − ψ(z), >= 0. */
export function digammaGap(z: number, step: number): number {
  if (step === 0) return 0;
  let sum = 0;
  let p = z;
  for (; p < far; p++) sum += step / p / (p + step);
  const q = p + step;
  const power = (n: number) => p ** -n - q ** -n;
  return (
    sum +
    Math.log1p(step / p) +
    (step / p / q) * (0.5 + (p + q) / (12 * p * q)) -
    power(4) / 120 +
    power(6) / 252 -
    power(8) / 240
  );
}

/** ψ'(z) − ψ'(z + step), >= 0. */
export function trigammaGap(z: number, step: number): number {
  if (step === 0) return 0;
  let sum = 0;
  let p = z;
  for (; p < far; p++) sum += ((step / p / (p + step)) * (2 * p + step)) / p / (p + step);
  const q = p + step;
  const power = (n: number) => p ** -n - q ** -n;
  return (
    sum +
    (step / p / q) * (1 + (p + q) / (2 * p * q)) +
    power(3) / 6 -
    power(5) / 30 +
    power(7) / 42 -
    power(9) / 30
  );
}
