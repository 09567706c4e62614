import { describe, expect, it } from "vitest";
import { movementFields, movementOver, takes } from "./movement.ts";

const month = (opening: number, come: number, gone: number) => ({
  opening,
  new: come,
  returned: 0,
  expansion: 2,
  contraction: 1,
  churned: gone,
  closing: opening + come + 2 - 1 - gone,
});

describe("the movement of several months", () => {
  it("adds up from the first opening to the last closing", () => {
    const first = month(100, 20, 5);
    const both = movementOver([first, month(first.closing, 10, 30)]);
    expect(both).toMatchObject({ opening: 100, new: 30, expansion: 4, contraction: 2, churned: 35 });
    const steps = movementFields.slice(1, -1);
    const reached = steps.reduce((sum, field) => sum + (takes(field) ? -1 : 1) * both[field], both.opening);
    expect(reached).toBe(both.closing);
  });

  it("is nothing over no months", () => {
    expect(movementOver([])).toMatchObject({ opening: 0, closing: 0 });
  });
});
