import { join } from "node:path";
import { makeOrders } from "../orders.ts";
import { agree } from "./agreement.ts";
import { folder } from "./environments.ts";
import { heading, say, table } from "./markdown.ts";
import { node, python } from "./processes.ts";

interface Measured {
  readonly seconds: Readonly<Record<string, number>>;
  readonly params: Readonly<Record<string, number>>;
  readonly peakMb: number;
}

/** What bench/steps.ts prints: steps, then the result. */
interface Line {
  readonly step: string;
  readonly seconds: number;
  readonly peakMb: number;
  readonly result?: Pick<Measured, "params"> & { readonly spend: Measured["params"] };
}

interface Round {
  readonly theirs: Measured;
  readonly ours: Measured;
}

/** The path from a Parquet file of orders to values, by lifetimes and by us in turn. */
export async function comparePath(customers: number): Promise<void> {
  const file = join(folder, `orders-${customers}.parquet`);
  await makeOrders(file, customers);
  const rounds: Round[] = [];
  for (let i = 0; i < 3; i++) {
    const { answer: theirs } = await python<Measured>("lifetimes", "lifetimesPath.py", [file]);
    rounds.push({ theirs, ours: await keepworth(file) });
  }
  const { theirs, ours } = rounds.toSorted((a, b) => ratio(a) - ratio(b))[1]!;
  heading(`From Parquet to values: ${customers.toLocaleString("en")} customers`);
  say(
    "The median of three rounds of each in turn, both with BG/NBD and Gamma-Gamma. Parameters must agree to 1e-4 of their value.",
  );
  table(
    ["", "lifetimes 0.11.3, s", "Keepworth, s", "×"],
    [
      times(
        "read and summarise",
        sum(theirs, "read", "summarise"),
        sum(ours, "import", "check", "summarise", "compress"),
      ),
      times("fit BG/NBD and Gamma-Gamma", sum(theirs, "bg-nbd", "gamma-gamma"), sum(ours, "fit")),
      times(
        "values (ours: with intervals, segments, published in a database)",
        sum(theirs, "score"),
        sum(ours, "score", "decide", "publish"),
      ),
      times("all (ours: without the holdout that only we make)", total(theirs), ourPath(ours)),
      ["peak memory, MB", theirs.peakMb, ours.peakMb, (theirs.peakMb / ours.peakMb).toFixed(1)],
    ],
  );
  console.log();
  table(
    ["parameter", "lifetimes", "Keepworth"],
    Object.entries(theirs.params).map(([name, value]) => {
      const own = ours.params[name]!;
      agree(`from Parquet to values, ${name}: ${own} is not ${value}`, Math.abs(own / value - 1) <= 1e-4);
      return [name, value.toFixed(6), own.toFixed(6)];
    }),
  );
}

async function keepworth(file: string): Promise<Measured> {
  const args = [file, "in-place", join(folder, "peers.duckdb"), "day", "bg-nbd"];
  const lines = (await node<Line>("../steps.ts", args)).lines;
  const { result, peakMb } = lines.at(-1)!;
  const steps = lines.slice(0, -1).map(({ step, seconds }) => [step, seconds]);
  return { seconds: Object.fromEntries(steps), params: { ...result!.params, ...result!.spend }, peakMb };
}

function times(what: string, theirs: number, ours: number): string[] {
  return [what, theirs.toFixed(2), ours.toFixed(2), (theirs / ours).toFixed(1)];
}

function ratio({ theirs, ours }: Round): number {
  return total(theirs) / ourPath(ours);
}

function ourPath(ours: Measured): number {
  return total(ours) - ours.seconds["validate"]!;
}

function total({ seconds }: Measured): number {
  return Object.values(seconds).reduce((all, one) => all + one, 0);
}

function sum({ seconds }: Measured, ...steps: string[]): number {
  return steps.reduce((all, step) => all + seconds[step]!, 0);
}
