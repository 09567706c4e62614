import { describe, expect, it } from "vitest";
import { costOf, groupsOf, liftOf, profitAt, type Design, type Loyalty } from "./design.ts";

const design: Design = {
  audience: "all",
  customers: 100,
  spend: 300,
  margin: 0.4,
  rewardRate: 0.02,
  fixedCost: 1,
};

describe("a design of a programme", () => {
  it("costs its rewards and its members, and pays from its break-even on", () => {
    // 100 × (.02 × 300 + 1) = 700; (6 + 1) / (300 × .38) = 6.14 %.
    expect(costOf(design)).toBeCloseTo(700, 9);
    expect(liftOf(design)).toBeCloseTo(0.0614, 4);
    expect(profitAt(design, 0)).toBeCloseTo(-700, 9);
    expect(profitAt(design, liftOf(design)!)).toBeCloseTo(0, 9);
    expect(liftOf({ ...design, rewardRate: 0.4 })).toBeNull();
  });

  it("agrees with the designs that the engine compares", () => {
    const engine = { rewardRate: 0.02, audience: "all", customers: 1473, spend: 40_765.47234181222 };
    const answer = { members: 0, breakEven: null, designs: [engine] } as unknown as Loyalty;
    const [group] = groupsOf(answer);
    const same = { ...group!, margin: 0.344994715362793, rewardRate: 0.02, fixedCost: 0 };
    expect(costOf(same)).toBeCloseTo(815.3094, 3);
    expect(liftOf(same)).toBeCloseTo(0.0615395, 6);
    expect(profitAt(same, 0.05)).toBeCloseTo(-152.8813, 3);
  });

  it("is for members where there are some", () => {
    const breakEven = { spend: 30 };
    const answer = { members: 5, breakEven, designs: [] } as unknown as Loyalty;
    expect(groupsOf(answer)).toEqual([{ audience: "members", customers: 5, spend: 30 }]);
    expect(groupsOf({ ...answer, members: 0 })).toEqual([]);
  });
});
