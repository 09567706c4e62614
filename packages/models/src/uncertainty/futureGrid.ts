/**
 * Where the future of active customers is tabulated: rows of x, and in each row nodes evenly spaced in
 * log(shift + T) over the ages that its customers have. A state between nodes is interpolated from two, or, where
 * its x has no row of its own, from four.
 */
export interface FutureGrid {
  /** alpha of the fit: purchase rates go with 1 / (shift + T). */
  readonly shift: number;
  readonly rows: readonly { x: number; low: number; step: number; count: number; start: number }[];
  /** For every x up to the largest one: the last row whose x is not larger. */
  readonly rowOf: Int32Array;
  readonly nodes: number;
}

export interface GridOptions {
  /** Every x up to here that occurs has a row; beyond, rows are at least 8 % apart. Default 24. */
  readonly exactRows?: number;
  /** Largest step in log(shift + T). Default 0.1. */
  readonly step?: number;
}

const mostNodesInRow = 48;

/** @param columns  x: integers >= 0; T: ages >= 0, of all states that will be looked up */
export function futureGrid(
  columns: { readonly x: ArrayLike<number>; readonly T: ArrayLike<number> },
  shift: number,
  options: GridOptions = {},
): FutureGrid {
  const { exactRows = 24, step: largestStep = 0.1 } = options;
  const n = columns.x.length;
  let top = 0;
  for (let i = 0; i < n; i++) top = Math.max(top, columns.x[i]!);
  const youngest = new Float64Array(top + 1).fill(Infinity);
  const oldest = new Float64Array(top + 1).fill(-Infinity);
  for (let i = 0; i < n; i++) {
    const x = columns.x[i]!;
    const T = columns.T[i]!;
    if (T < youngest[x]!) youngest[x] = T;
    if (T > oldest[x]!) oldest[x] = T;
  }
  const xs: number[] = [];
  for (let x = 0; x <= top; x++) {
    if (oldest[x]! < 0) continue;
    if (x <= exactRows || x === top || x >= (xs.at(-1) ?? 0) * 1.08) xs.push(x);
  }
  const rowOf = new Int32Array(top + 1);
  for (let x = 0, row = 0; x <= top; x++) {
    if (row + 1 < xs.length && xs[row + 1]! <= x) row++;
    rowOf[x] = row;
  }
  let nodes = 0;
  const rows = xs.map((x, row) => {
    // The ages of every x that is interpolated from this row.
    const from = row === 0 ? 0 : xs[row - 1]! + 1;
    const to = row === xs.length - 1 ? top : xs[row + 1]! - 1;
    const low = Math.log(shift + youngest.subarray(from, to + 1).reduce((a, b) => Math.min(a, b)));
    const high = Math.log(shift + oldest.subarray(from, to + 1).reduce((a, b) => Math.max(a, b)));
    const steps = Math.min(Math.ceil((high - low) / largestStep - 1e-9), mostNodesInRow - 1);
    const start = nodes;
    nodes += steps + 1;
    return { x, low, step: steps === 0 ? 1 : (high - low) / steps, count: steps + 1, start };
  });
  return { shift, rows, rowOf, nodes };
}

/** Up to four nodes and their weights, which add up to 1. */
export interface Corners {
  count: number;
  readonly node: Int32Array;
  readonly weight: Float64Array;
}

export const noCorners = (): Corners => ({ count: 0, node: new Int32Array(4), weight: new Float64Array(4) });

/** Writes to `out` what a state is interpolated from; outside the grid, its nearest edge. */
export function findCorners(grid: FutureGrid, x: number, T: number, out: Corners): void {
  const age = Math.log(grid.shift + T);
  const first = grid.rowOf[Math.min(x, grid.rowOf.length - 1)]!;
  const row = grid.rows[first]!;
  const next = grid.rows[first + 1];
  out.count = 0;
  if (next === undefined || x <= row.x) {
    addRow(row, age, 1, out);
    return;
  }
  const share = (x - row.x) / (next.x - row.x);
  addRow(row, age, 1 - share, out);
  addRow(next, age, share, out);
}

function addRow(row: FutureGrid["rows"][number], age: number, weight: number, out: Corners): void {
  const place = Math.min(Math.max((age - row.low) / row.step, 0), row.count - 1);
  const left = Math.floor(place);
  const share = place - left;
  if (share < 1) push(out, row.start + left, weight * (1 - share));
  if (share > 0) push(out, row.start + left + 1, weight * share);
}

function push(out: Corners, node: number, weight: number): void {
  out.node[out.count] = node;
  out.weight[out.count] = weight;
  out.count++;
}

/** x and T of every node. */
export function nodeStates(grid: FutureGrid): { x: number; T: number; row: number }[] {
  return grid.rows.flatMap((row, index) =>
    Array.from({ length: row.count }, (_, k) => ({
      x: row.x,
      T: Math.max(0, Math.exp(row.low + k * row.step) - grid.shift),
      row: index,
    })),
  );
}
