import { inDomain, positive } from "./domain.ts";

/** What money does to the chance of winning or of keeping a customer: floor + (ceiling − floor)·(1 − e^(−speed·spent)). */
export interface SpendingResponse {
  /** The chance that no money can go beyond. */
  readonly ceiling: number;
  /** Per unit of money spent on one prospect or one customer. */
  readonly speed: number;
  /** The chance without any money. Default 0. */
  readonly floor?: number;
}

/** The two points that Blattberg and Deighton ask a manager for: what is reached today, and what could be at best. */
export interface TwoPoints {
  /** Spent today on one prospect, or on one customer in a year. */
  readonly spent: number;
  /** Chance reached by it. */
  readonly reached: number;
  readonly ceiling: number;
  /** Chance without spending. Default 0. */
  readonly floor?: number;
}

/** A business that wins customers from prospects and keeps them from year to year. */
export interface AcquiringAndKeeping {
  readonly acquiring: SpendingResponse;
  readonly keeping: SpendingResponse;
  /** M: margin a year of a customer. */
  readonly margin: number;
  /** d, annual. */
  readonly annualRate: number;
}

/**
 * The curve through two points and the chance without spending: speed = −ln((ceiling − reached)/(ceiling − floor))/spent.
 *
 * @throws KeepworthError "argument.domain" unless floor < reached < ceiling and money was spent
 * @example responseThrough({ spent: 5, reached: 0.3, ceiling: 0.4 }).speed // 0.27726
 * @see Blattberg & Deighton (1996), Harvard Business Review 74(4)
 */
export function responseThrough({
  spent,
  reached,
  ceiling,
  floor = 0,
}: TwoPoints): Required<SpendingResponse> {
  inDomain("ceiling", ceiling, 0, 1);
  inDomain("floor", floor, 0, ceiling);
  const gained = positive("reached - floor", inDomain("reached", reached, floor, ceiling) - floor);
  const left = positive("ceiling - reached", ceiling - reached);
  return { ceiling, floor, speed: Math.log1p(gained / left) / positive("spent", spent) };
}

/** The chance that an amount brings. */
export function chanceAt({ ceiling, speed, floor = 0 }: SpendingResponse, spent: number): number {
  return floor - (ceiling - floor) * Math.expm1(-speed * spent);
}

/**
 * Value of a customer who is kept with R a year, spent at year end, the first margin now: M + (M·r − R)/(1 + d − r).
 *
 * @see docs/decisions/acquire-or-keep.md
 */
export function valueKeptWith({ keeping, margin, annualRate }: AcquiringAndKeeping, spent: number): number {
  const r = chanceAt(keeping, spent);
  return margin + (margin * r - spent) / positive("1 + annualRate - retention", 1 + annualRate - r);
}

/** Customer equity a prospect: CE = a(A)·CLV(R) − A. */
export function equityPerProspect(business: AcquiringAndKeeping, acquire: number, keep: number): number {
  return chanceAt(business.acquiring, acquire) * valueKeptWith(business, keep) - acquire;
}

/**
 * What to spend on winning a prospect and on keeping a customer where money is no limit: R makes a customer's value
 * largest, and A is what the last unit of it still earns back.
 *
 * @returns amounts a prospect and a customer-year, and the equity a prospect that they bring
 */
export function bestAcquireAndKeep(business: AcquiringAndKeeping): {
  acquire: number;
  keep: number;
  equity: number;
} {
  const { ceiling, floor = 0, speed } = business.acquiring;
  const keep = largest((spent) => valueKeptWith(business, spent), keepingLimit(business));
  const first = (ceiling - floor) * speed * valueKeptWith(business, keep);
  const acquire = first > 1 ? Math.log(first) / speed : 0;
  return { acquire, keep, equity: equityPerProspect(business, acquire, keep) };
}

/** The business's own "five times": what winning a customer costs against what keeping one more costs. */
export function costsOfOneMore(
  { acquiring, keeping }: Pick<AcquiringAndKeeping, "acquiring" | "keeping">,
  spent: { readonly acquire: number; readonly keep: number },
): { acquisition: number; save: number; ratio: number } {
  const won = chanceAt(acquiring, spent.acquire);
  const saved = chanceAt(keeping, spent.keep) - (keeping.floor ?? 0);
  const acquisition = spent.acquire / positive("chance of winning", won);
  const save = spent.keep / positive("customers saved", saved);
  return { acquisition, save, ratio: acquisition / save };
}

/**
 * What a rise of retention does to the value of a customer, as a share of it.
 *
 * @param change  added to the retention: .05 for five points; for five per cent of it, .05·retention
 * @param firstMargin  "ahead": margins at year ends, r/(1 + d − r); "now": the first now and certain, 1/(1 + d − r)
 * @throws KeepworthError "argument.domain" where retention leaves (0, 1]
 * @example effectOfRetention({ retention: 0.9, change: 0.05, annualRate: 0.1, firstMargin: "ahead" }) // 0.407
 */
export function effectOfRetention(input: {
  readonly retention: number;
  readonly change: number;
  readonly annualRate: number;
  readonly firstMargin: "ahead" | "now";
}): number {
  const before = positive("retention", inDomain("retention", input.retention, 0, 1));
  const after = inDomain("retention + change", before + input.change, 0, 1);
  const years = (r: number): number =>
    (input.firstMargin === "ahead" ? r : 1) /
    positive("1 + annualRate - retention", 1 + inDomain("annualRate", input.annualRate, 0) - r);
  return years(after) / years(before) - 1;
}

/** No more is ever worth spending on keeping: at the best M·r − R is not negative, so that R ≤ M·r. */
export function keepingLimit({ margin, keeping }: AcquiringAndKeeping): number {
  return Math.max(0, margin) * keeping.ceiling;
}

/** Where a function of one number is largest between 0 and a limit: the best of a grid, then by golden section. */
export function largest(value: (x: number) => number, limit: number): number {
  if (limit === 0) return 0;
  const steps = 256;
  let best = 0;
  for (let i = 1; i <= steps; i += 1) {
    if (value((limit * i) / steps) > value((limit * best) / steps)) best = i;
  }
  let [low, high] = [(limit * Math.max(0, best - 1)) / steps, (limit * Math.min(steps, best + 1)) / steps];
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let i = 0; i < 60; i += 1) {
    const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
    if (value(a) < value(b)) low = a;
    else high = b;
  }
  const middle = (low + high) / 2;
  return [0, limit, middle].reduce((x, y) => (value(y) > value(x) ? y : x), middle);
}
