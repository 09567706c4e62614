/**
 * A clock that runs at the rate e^(γ'z): scale + ∫ e^(γ'z) over the time that has passed, with its derivatives by
 * ln(scale) and the γ. The scale is α for buying and β for leaving.
 */
export interface Clock {
  /** 1 + how many covariates. */
  readonly width: number;
  readonly scale: number;
  /** e^(γ'z), by cell. */
  readonly rates: Float64Array;
  /** Logarithmic slopes of the rates, by cell: 0 for ln(scale), then the covariates. */
  readonly slopes: Float64Array;
  total: number;
  readonly first: Float64Array;
  /** Row by row, the upper triangle alone. */
  readonly second: Float64Array;
}

/** Rates stay within e^±300, so that they and their reciprocals can be multiplied. */
const steepest = 300;

/**
 * @param covariates  cell by cell, `width` numbers each
 * @param point  ln(scale), then the coefficients
 */
export function clockAt(covariates: Float64Array, cells: number, point: Float64Array): Clock {
  const width = point.length;
  const rates = new Float64Array(cells);
  const slopes = new Float64Array(cells * width);
  for (let cell = 0; cell < cells; cell++) {
    let effect = 0;
    for (let j = 1; j < width; j++) {
      const value = covariates[cell * (width - 1) + j - 1]!;
      slopes[cell * width + j] = value;
      effect += point[j]! * value;
    }
    rates[cell] = Math.exp(Math.max(-steepest, Math.min(steepest, effect)));
  }
  return {
    width,
    scale: Math.exp(point[0]!),
    rates,
    slopes,
    total: 0,
    first: new Float64Array(width),
    second: new Float64Array(width * width),
  };
}

/** A clock that keeps no derivatives. */
export function withoutSlopes({ scale, rates }: Clock): Clock {
  const width = 1;
  const slopes = new Float64Array(rates.length);
  return { width, scale, rates, slopes, total: 0, first: new Float64Array(1), second: new Float64Array(1) };
}

/** Sets a clock to the first purchase. */
export function restart(clock: Clock): void {
  clock.total = clock.scale;
  clock.first.fill(0);
  clock.second.fill(0);
  clock.first[0] = clock.scale;
  clock.second[0] = clock.scale;
}

/** Lets a clock run for a time in a cell. */
export function advance(clock: Clock, cell: number, time: number): void {
  const { width, rates, slopes, first, second } = clock;
  const passed = rates[cell]! * time;
  const row = cell * width;
  clock.total += passed;
  for (let i = 1; i < width; i++) {
    const slope = passed * slopes[row + i]!;
    first[i]! += slope;
    for (let j = i; j < width; j++) second[i * width + j]! += slope * slopes[row + j]!;
  }
}
