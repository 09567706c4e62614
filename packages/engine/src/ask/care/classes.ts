import { classOf, type ClassName } from "@keepworth/decisions";
import type { Keepworth } from "../../open.ts";
import type { Portfolio } from "../portfolio.ts";
import { cutsOfRun } from "../potentials/potentials.ts";

/** Tells the class of a customer by the place in the portfolio; null for nobody (−1). */
export async function classesOf(
  keepworth: Keepworth,
  portfolio: Portfolio,
): Promise<(member: number) => ClassName | null> {
  const cuts = await cutsOfRun(keepworth, portfolio);
  const { base, growth, networking, learning } = portfolio.figure;
  return (member) => {
    if (member < 0) return null;
    const at = (figure: Float64Array): number => figure[member]! || 0;
    return classOf(
      { base: at(base), growth: at(growth), networking: at(networking), learning: at(learning) },
      cuts,
    );
  };
}
