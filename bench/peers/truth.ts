import { agree } from "./agreement.ts";
import { digits, heading, say, table } from "./markdown.ts";
import { node } from "./processes.ts";

interface Found {
  readonly truth: Readonly<Record<string, number>>;
  readonly params: Readonly<Record<string, number>>;
  /** null or 0 of whole numbers. */
  readonly standardErrors: Readonly<Record<string, number | null>>;
  readonly converged: boolean;
  readonly states: number;
  readonly first: number;
  readonly again: number;
}

/** Our fits of a million customers whose parameters are known. */
export async function findTruth(): Promise<void> {
  heading("Our fits of a million simulated customers whose parameters are known");
  say(
    "Each in a process of its own, twice. Every parameter must be within four standard errors of the truth, and each fit " +
      "is to take less than 10 s. Whole days are the nearest ones, and two purchases of one day stay two: merging them " +
      "would move the truth.",
  );
  const { answer } = await node<{ cases: string[] }>("ourTruth.ts", []);
  const rows: string[][] = [];
  for (const name of answer.cases) rows.push(await row(name));
  table(["model", "states", "first, s", "again, s", "farthest from the truth, standard errors"], rows);
}

async function row(name: string): Promise<string[]> {
  const { answer } = await node<Found>("ourTruth.ts", [name]);
  const { truth, params, standardErrors, converged, states, first, again } = answer;
  const distances = Object.entries(truth).map(([parameter, value]) => {
    const apart = Math.abs(params[parameter]! - value);
    return apart === 0 ? 0 : apart / (standardErrors[parameter] ?? 0);
  });
  const farthest = Math.max(...distances);
  agree(`${name}: our fit of a million customers converged`, converged);
  agree(`${name}: a parameter is ${farthest} standard errors from the truth`, farthest <= 4);
  return [name, states.toLocaleString("en"), digits(first), digits(again), digits(farthest)];
}
