import { execFileSync } from "node:child_process";
import { exactAllocation, greedyAllocation, type AllocationProblem } from "@keepworth/decisions";
import { seeded } from "@keepworth/models";

// node --conditions=@keepworth/source --expose-gc bench/budget.ts: allocating treatments under a budget, with places in
// every second treatment, beside the floor: one pass over all pairs that takes each customer's best. Each case runs in
// a process of its own, so that its peak memory is its own too.
const treatments = 10;
const cases = [
  // Where money is short, single customers matter and the plan by prices is not the best yet.
  { customers: 5000, solver: "exact", each: 0.05 },
  { customers: 5000, solver: "greedy", each: 0.05 },
  { customers: 5000, solver: "exact", each: 1 },
  { customers: 5000, solver: "greedy", each: 1 },
  { customers: 100_000, solver: "greedy", each: 1 },
  { customers: 1_000_000, solver: "greedy", each: 1 },
] as const;

interface Measured {
  floor: number;
  seconds: number;
  arraysMb: number;
  peakMb: number;
  gap: number;
}

const [customers, solver, each] = process.argv.slice(2);
if (customers === undefined) report();
else console.log(JSON.stringify(await measure(shop(Number(customers), Number(each)), solver!)));

function report(): void {
  console.log(
    "| customers × treatments | budget | solver | s | floor, s | × floor | peak MB (arrays) | gap to the bound |\n|---|---|---|---|---|---|---|---|",
  );
  for (const one of cases) {
    const out = execFileSync(
      process.execPath,
      [
        "--conditions=@keepworth/source",
        "--expose-gc",
        import.meta.filename,
        String(one.customers),
        one.solver,
        String(one.each),
      ],
      { encoding: "utf8" },
    );
    const { floor, seconds, arraysMb, peakMb, gap } = JSON.parse(out) as Measured;
    console.log(
      `| ${one.customers.toLocaleString("en")} × ${treatments} | ${(one.customers * one.each).toLocaleString("en")} | ${one.solver} | ${seconds.toFixed(2)} | ${floor.toFixed(3)} | ${(seconds / floor).toFixed(0)} | ${peakMb.toFixed(0)} (${arraysMb.toFixed(0)}) | ${gap.toExponential(1)} |`,
    );
  }
}

async function measure(problem: AllocationProblem, how: string): Promise<Measured> {
  const floors = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    takeBest(problem);
    return (performance.now() - start) / 1000;
  });
  globalThis.gc?.();
  const start = performance.now();
  const plan = how === "exact" ? await exactAllocation(problem) : greedyAllocation(problem);
  const seconds = (performance.now() - start) / 1000;
  return {
    floor: floors.toSorted((a, b) => a - b)[2]!,
    seconds,
    arraysMb: (problem.gain.byteLength + problem.cost.byteLength) / 2 ** 20,
    peakMb: process.resourceUsage().maxRSS / 1024,
    gap: (plan.bound - plan.profit) / plan.bound,
  };
}

/** Values spread as money is, and treatments that cost more the more they do; `each` of budget a customer. */
function shop(size: number, each: number): AllocationProblem {
  const rng = seeded(7);
  const gain = new Float64Array(size * treatments);
  const cost = new Float64Array(size * treatments);
  for (let p = 0, value = 0; p < gain.length; p += 1) {
    const j = p % treatments;
    if (j === 0) value = Math.exp(4 + rng.normal());
    cost[p] = (1 + j) * (0.5 + 0.5 * rng.uniform());
    gain[p] = value * 0.02 * (1 + j) ** 0.6 * (0.3 + rng.uniform()) - cost[p]!;
  }
  const capacity = Float64Array.from({ length: treatments }, (_, j) =>
    j % 2 === 0 ? Infinity : Math.round(0.03 * size),
  );
  return { customers: size, treatments, gain, cost, budget: size * each, capacity };
}

function takeBest({ customers: size, gain, cost }: AllocationProblem): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) {
    let best = 0;
    for (let p = i * treatments; p < (i + 1) * treatments; p += 1) {
      const score = gain[p]! - cost[p]!;
      if (score > best) best = score;
    }
    sum += best;
  }
  return sum;
}
