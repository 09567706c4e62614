import {
  bdw,
  bgbb,
  bgcnbd,
  bgnbd,
  gammaGamma,
  ggomNbd,
  kaplanMeier,
  mbgnbd,
  nbd,
  paretoNbd,
  paretoNbdDynamic,
  sbg,
  seeded,
  spendDependence,
} from "@keepworth/models";
import type { Picture } from "./draw.ts";

/** A picture for each page of docs/models, by the name of the page. */
export const pictures: Record<string, () => Picture> = {
  nbd: nobodyLeaves,
  "bg-nbd": missedSooner,
  "mbg-nbd": oneTimeBuyers,
  "cnbd-k": regularBuyers,
  "pareto-nbd": lapsedRegulars,
  "ggom-nbd": leavingByAge,
  "bg-bb": donors,
  "gamma-gamma": shrunkenMeans,
  "spend-dependence": spendByFrequency,
  covariates: highSeason,
  sbg: renewals,
  bdw: fewRenewals,
  "kaplan-meier": minimumTerm,
};

/** From `from` to `to` in `steps` steps. */
const range = (from: number, to: number, steps: number) =>
  Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps);

const curve = (xs: readonly number[], of: (x: number) => number) => xs.map((x) => [x, of(x)] as const);

// Fitted to CDNOW's first 39 weeks, in weeks and dollars.
const cdnow = {
  nbd: { r: 0.3848, alpha: 12.072 },
  bgnbd: { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259 },
  mbgnbd: { r: 0.5248, alpha: 6.1831, a: 0.8914, b: 1.614 },
  paretoNbd: { r: 0.5533, alpha: 10.5777, s: 0.6062, beta: 11.6687 },
  gammaGamma: { p: 6.2496, q: 3.7442, v: 15.4435 },
};

function nobodyLeaves(): Picture {
  // Repeat purchases within so many weeks of the first one, a customer of CDNOW.
  const came = [
    [4, 0.2393],
    [8, 0.4009],
    [13, 0.5554],
    [17, 0.6627],
    [21, 0.7607],
    [26, 0.8918],
    [30, 0.9801],
    [34, 1.0759],
    [39, 1.202],
    [43, 1.2919],
    [47, 1.3776],
    [52, 1.4798],
    [56, 1.5617],
    [60, 1.6419],
    [64, 1.7213],
  ] as const;
  const weeks = range(0, 64, 32);
  return {
    title: "Nobody leaves under NBD, so it misses that buying slows down",
    x: { name: "weeks since the first purchase", min: 0, max: 64, every: 8 },
    y: { name: "repeat purchases of a customer", min: 0 },
    series: [
      { name: "CDNOW", points: came, form: "dots", happened: true },
      { name: "NBD", points: curve(weeks, (t) => nbd.expectedPurchases(cdnow.nbd, t)) },
      { name: "BG/NBD", points: curve(weeks, (t) => bgnbd.expectedPurchases(cdnow.bgnbd, t)) },
    ],
  };
}

function missedSooner(): Picture {
  return {
    title: "Who has bought often is missed sooner",
    x: { name: "weeks since the last purchase (first one 20 weeks before it)", min: 0, max: 60 },
    y: { name: "P(alive)", min: 0, max: 1 },
    names: 150,
    series: [0, 1, 3, 8].map((x) => ({
      name: x === 0 ? "no repeat: always 1" : `${x} repeat${x === 1 ? "" : "s"}`,
      points: curve(range(0, 60, 60), (silent) =>
        bgnbd.pAlive(cdnow.bgnbd, x === 0 ? { x, tx: 0, T: silent } : { x, tx: 20, T: 20 + silent }),
      ),
    })),
  };
}

function oneTimeBuyers(): Picture {
  const weeks = range(0, 78, 39);
  const once = (T: number) => ({ x: 0, tx: 0, T });
  return {
    title: "Who bought once is a customer for ever under BG/NBD, and not under the others",
    x: { name: "weeks since the only purchase", min: 0, max: 78, every: 13 },
    y: { name: "P(alive)", min: 0, max: 1 },
    series: [
      { name: "BG/NBD", points: curve(weeks, (T) => bgnbd.pAlive(cdnow.bgnbd, once(T))) },
      { name: "MBG/NBD", points: curve(weeks, (T) => mbgnbd.pAlive(cdnow.mbgnbd, once(T))) },
      { name: "Pareto/NBD", points: curve(weeks, (T) => paretoNbd.pAlive(cdnow.paretoNbd, once(T))) },
    ],
  };
}

function regularBuyers(): Picture {
  return {
    title: "The more regular the purchases, the more a delay says",
    x: { name: "weeks since the last purchase (ten before it, four weeks apart)", min: 0, max: 24, every: 4 },
    y: { name: "P(alive)", min: 0, max: 1 },
    names: 150,
    series: [1, 2, 4].map((k) => ({
      name: k === 1 ? "k = 1: BG/NBD" : `k = ${k}`,
      // Stages k times as fast: the same mean gap for every k.
      points: curve(range(0, 24, 48), (silent) =>
        bgcnbd.pAlive({ k, r: 1, alpha: 4 / k, a: 0.8, b: 4 }, { x: 10, tx: 40, T: 40 + silent }),
      ),
    })),
  };
}

function lapsedRegulars(): Picture {
  return {
    title: "A customer with many purchases long ago is worth less than one with few",
    x: {
      name: "week of the last purchase; the first one was in week 0, today is week 39",
      min: 0,
      max: 39,
      every: 13,
    },
    y: { name: "expected purchases, next 39 weeks", min: 0 },
    names: 130,
    series: [1, 3, 7, 12].map((x) => ({
      name: `${x} repeat${x === 1 ? "" : "s"}`,
      points: curve(range(0.5, 39, 77), (tx) =>
        paretoNbd.conditionalExpectedPurchases(cdnow.paretoNbd, { x, tx, T: 39 }, 39),
      ),
    })),
  };
}

function leavingByAge(): Picture {
  const [r, alpha] = [cdnow.paretoNbd.r, cdnow.paretoNbd.alpha];
  const leaving = (stays: (t: number) => number) => (t: number) => 100 * (1 - stays(t + 1) / stays(t));
  const newcomer = { x: 0, tx: 0, T: 0 };
  const { s, beta } = cdnow.paretoNbd;
  return {
    title: "Under GGom/NBD leaving may become likelier with age; under Pareto/NBD it never does",
    x: { name: "weeks since the first purchase", min: 0, max: 104, every: 13 },
    y: { name: "% of those active who leave in a week", min: 0 },
    names: 150,
    series: [
      {
        name: "Pareto/NBD",
        points: curve(
          range(0, 104, 52),
          leaving((t) => paretoNbd.pAliveAt({ r, alpha, s, beta }, newcomer, t)),
        ),
      },
      ...[1, 4].map((spread) => ({
        name: `GGom/NBD, s = ${spread}`,
        points: curve(
          range(0, 104, 52),
          leaving((t) => ggomNbd.pAliveAt({ r, alpha, b: 0.03, s: spread, beta: 4 * spread }, newcomer, t)),
        ),
      })),
    ],
  };
}

function donors(): Picture {
  // How many of 11,104 donors of 1995 gave in none, one, … of the next six years.
  const came = [3464, 1823, 1430, 1085, 1036, 1063, 1203];
  const params = { alpha: 1.2035, beta: 0.7497, gamma: 0.6567, delta: 2.7834 };
  return {
    title: "BG/BB says how many give never, sometimes, every year",
    x: { name: "gifts at six yearly appeals", min: -0.5, max: 6.5 },
    y: { name: "donors", min: 0 },
    series: [
      { name: "gave", points: came.map((n, x) => [x, n] as const), form: "bars", happened: true },
      {
        name: "expected by BG/BB",
        points: came.map((_, x) => [x, 11_104 * bgbb.pmf(params, x, 6)] as const),
        form: "bars",
      },
    ],
  };
}

function shrunkenMeans(): Picture {
  return {
    title: "A mean of few purchases is drawn towards everybody's",
    x: { name: "the customer's own mean spend", min: 0, max: 120, every: 20 },
    y: { name: "expected spend per order", min: 0, max: 120, every: 20 },
    series: [1, 3, 10, 100].map((x) => ({
      name: `${x} repeat${x === 1 ? "" : "s"}`,
      points: curve(
        range(2, 120, 59),
        (spend) => gammaGamma.expectedSpend(cdnow.gammaGamma, { x, spend }) ?? Number.NaN,
      ),
    })),
  };
}

function spendByFrequency(): Picture {
  // The shop of the page's first example.
  const rng = seeded(7);
  const rate = Array.from({ length: 4000 }, () => rng.gamma(0.8) / 8);
  const x = rate.map((lambda) => rng.poisson(52 * lambda));
  const truth = { p: 6.25, q: 3.74, v: 15.44, kappa: 0.4, reference: 0.1 };
  const { spend } = spendDependence.simulate(truth, { x, rate, chance: rng });
  const shape = x.map((n) => 0.8 + n);
  const independent = gammaGamma.fit({ x, spend }).params;
  const { params } = spendDependence.fit({ x, spend, shape, rate: shape.map((s) => s / 60) });
  const counts = range(1, 16, 15);
  const meanOf = (n: number) => {
    const rows = [...x.keys()].filter((i) => x[i] === n);
    return rows.reduce((sum, i) => sum + spend[i]!, 0) / rows.length;
  };
  const newcomer = { x: 0, spend: 0 };
  return {
    title: "Where spend goes with frequency, one mean for everybody is wrong at both ends",
    x: { name: "repeat purchases in a year", min: 0, max: 16, every: 2 },
    y: { name: "mean spend per order", min: 0 },
    names: 150,
    series: [
      { name: "simulated shop", points: curve(counts, meanOf), form: "dots", happened: true },
      {
        name: "Gamma-Gamma",
        points: curve(counts, () => gammaGamma.expectedSpend(independent, newcomer) ?? Number.NaN),
      },
      {
        name: "with dependence",
        points: curve(
          counts,
          (n) =>
            spendDependence.expectedSpend(params, { ...newcomer, rate: (0.8 + n) / 60, shape: 0.8 + n }) ??
            Number.NaN,
        ),
      },
    ],
  };
}

function highSeason(): Picture {
  // Three simulated years, of which two are known; the last eight weeks of a year are high season.
  const [customers, weeks, today] = [1000, 156, 104];
  const week = Array.from({ length: customers * weeks }, (_, k) => k % weeks);
  const covariates = {
    customer: week.map((_, k) => Math.floor(k / weeks)),
    start: week,
    purchase: { season: week.map((w) => (w % 52 >= 44 ? 1 : 0)) },
  };
  const truth = {
    params: { r: 0.8, alpha: 9, s: 0.7, beta: 30 },
    covariates: { lifetime: {}, purchase: { season: 0.7 } },
  };
  const first = Array.from({ length: customers }, (_, i) => i % 26);
  const bought = paretoNbdDynamic.simulate(truth, covariates, { first, end: weeks, chance: 42 });
  const known = [...bought.time.keys()].filter((row) => bought.time[row]! <= today);
  const purchases = {
    customer: known.map((row) => bought.customer[row]!),
    time: known.map((row) => bought.time[row]!),
    end: today,
  };
  const states = { x: first.map(() => -1), tx: first.map(() => 0), T: first.map((start) => today - start) };
  purchases.customer.forEach((customer, i) => {
    states.x[customer]!++;
    states.tx[customer] = purchases.time[i]! - first[customer]!;
  });
  const seasonal = paretoNbdDynamic.fit(purchases, covariates);
  const plain = paretoNbd.fit(states).params;

  const ends = range(4, 52, 12);
  const everyFourWeeks = (until: (t: number) => ArrayLike<number>) => {
    const sums = ends.map((t) => Array.from(until(t)).reduce((sum, value) => sum + value, 0));
    return ends.map((t, i) => [t, sums[i]! - (sums[i - 1] ?? 0)] as const);
  };
  const cameUntil = (t: number) => [bought.time.filter((time) => time > today && time <= today + t).length];
  return {
    title: "With the season as a covariate, the forecast knows when",
    x: { name: "week of the year after the fit; the last eight are high season", min: 0, max: 52, every: 4 },
    y: { name: "purchases in the four weeks before", min: 0 },
    names: 150,
    series: [
      { name: "simulated shop", points: everyFourWeeks(cameUntil), form: "dots", happened: true },
      {
        name: "with the season",
        points: everyFourWeeks((t) =>
          paretoNbdDynamic.conditionalExpectedPurchases(seasonal, purchases, covariates, t),
        ),
      },
      {
        name: "without",
        points: everyFourWeeks((t) => paretoNbd.expectedByState(plain, states, t)),
        form: "dashed",
      },
    ],
  };
}

// Of 1,000 customers, those left after 0, 1, … renewals (Fader & Hardie 2007).
const regular = [1000, 631, 468, 382, 326, 289, 262, 241, 223, 207, 194, 183, 173];
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491, 468, 445, 427, 409, 394];
const lostUntil = (left: readonly number[], renewals: number) => ({
  lost: range(1, renewals, renewals - 1).map((n) => left[n - 1]! - left[n]!),
  active: left[renewals]!,
});
const shares = (left: readonly number[]) => left.map((n, t) => [t, n / 10] as const);

function renewals(): Picture {
  const { params } = sbg.fit(lostUntil(regular, 7));
  const years = range(0, 12, 12);
  const constant = (regular[7]! / 1000) ** (1 / 7);
  return {
    title: "Seven renewals foretell the next five; a constant retention rate does not",
    x: { name: "renewals; the first seven were fitted", min: 0, max: 12, every: 1 },
    y: { name: "% of customers left", min: 0, max: 100 },
    names: 150,
    series: [
      { name: "came", points: shares(regular), form: "dots", happened: true },
      { name: "sBG", points: curve(years, (t) => 100 * sbg.survival(params, t)) },
      { name: "constant rate", points: curve(years, (t) => 100 * constant ** t), form: "dashed" },
    ],
  };
}

function fewRenewals(): Picture {
  const known = lostUntil(highEnd, 4);
  const [one, other] = [bdw.fit(known).params, sbg.fit(known).params];
  const years = range(0, 12, 12);
  return {
    title: "Where customers' own risk changes, sBG loses its way and BdW does not",
    x: { name: "renewals; the first four were fitted", min: 0, max: 12, every: 1 },
    y: { name: "% of customers left", min: 0, max: 100 },
    series: [
      { name: "came", points: shares(highEnd), form: "dots", happened: true },
      { name: "BdW", points: curve(years, (t) => 100 * bdw.survival(one, t)) },
      { name: "sBG", points: curve(years, (t) => 100 * sbg.survival(other, t)), form: "dashed" },
    ],
  };
}

function minimumTerm(): Picture {
  // 400 subscribers, of whom every third leaves when the minimum term of twelve months ends.
  const rng = seeded(5);
  const drawn = sbg.simulate({ alpha: 0.8, beta: 30 }, { n: 400, periods: 24, chance: rng });
  const left = Array.from(drawn.duration, (months, i) => {
    const jumps = rng.uniform() < 1 / 3 && months > 12;
    return jumps ? { duration: 12, churned: 1 } : { duration: months, churned: drawn.churned[i]! };
  });
  const data = { duration: left.map((c) => c.duration), churned: left.map((c) => c.churned) };
  const seen = kaplanMeier.fit(data);
  const { params } = sbg.fit(data);
  const months = range(0, 24, 24);
  const bound = (end: "low" | "high") => (t: number) =>
    t === 0 ? 100 : 100 * kaplanMeier.survivalInterval(seen, t)[end];
  return {
    title: "A jump at the end of a minimum term shows in the curve, and in no sBG",
    x: { name: "months; the thin lines hold 90 %", min: 0, max: 24, every: 3 },
    y: { name: "% of customers who stay longer", min: 0, max: 100 },
    names: 130,
    series: [
      {
        name: "Kaplan–Meier",
        points: curve(months, (t) => 100 * kaplanMeier.survival(seen, t)),
        form: "steps",
        happened: true,
      },
      { name: "low", points: curve(months, bound("low")), form: "edge" },
      { name: "high", points: curve(months, bound("high")), form: "edge" },
      { name: "sBG", points: curve(months, (t) => 100 * sbg.survival(params, t)) },
    ],
  };
}
