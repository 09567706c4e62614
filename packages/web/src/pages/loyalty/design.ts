import { breakEvenLift, programmeProfit } from "@keepworth/decisions";
import type { Answer } from "../../api/useAnswer.ts";

export type Loyalty = Answer<"/api/loyalty">;

export const audiences = ["members", "all", "top"] as const;
export type Audience = (typeof audiences)[number];

/** Whom a programme is for: how many, and what one of them is expected to spend in a year. */
export interface Group {
  readonly audience: Audience;
  readonly customers: number;
  readonly spend: number;
}

/** A programme as one could have it. */
export interface Design extends Group {
  readonly margin: number;
  readonly rewardRate: number;
  readonly fixedCost: number;
}

/** The groups that a programme can be for; members where there are some. */
export function groupsOf({ breakEven, members, designs }: Loyalty): Group[] {
  return [
    ...(members > 0 && breakEven
      ? [{ audience: "members" as const, customers: members, spend: breakEven.spend }]
      : []),
    ...(["all", "top"] as const).flatMap((audience) => {
      const found = designs.find((one) => one.audience === audience);
      return found && found.customers > 0
        ? [{ audience, customers: found.customers, spend: found.spend / found.customers }]
        : [];
    }),
  ];
}

/** What a design gives back in a year without any lift. */
export function costOf({ customers, spend, rewardRate, fixedCost }: Design): number {
  return customers * (rewardRate * spend + fixedCost);
}

/** The lift at which it pays for itself; null: none does. */
export function liftOf(design: Design): number | null {
  return breakEvenLift(design);
}

/** Profit of a year at a lift. */
export function profitAt(design: Design, lift: number): number {
  return design.customers * programmeProfit(design, lift);
}
