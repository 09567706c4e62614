import { describe, expect, it } from "vitest";
import { activeFuture } from "../purchase/bgnbd/index.ts";
import { logScores } from "./logScore.ts";

const rounded = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

function logScore(c: { x: number; T: number }, pAlive: number, y: number, horizon: number): number {
  return logScores(activeFuture(rounded, horizon), { x: [c.x], T: [c.T], y: [y], pAlive: [pAlive] })[0]!;
}

describe("the log probability of what a customer did", () => {
  it("is the printed one of a new customer: P(X(39) = 0) .5737864, P(X(2) = 10) 1.0787e−7", () => {
    const fresh = { x: 0, T: 0 };
    expect(Math.exp(logScore(fresh, 1, 0, 39))).toBeCloseTo(0.5737864, 7);
    expect(Math.exp(logScore(fresh, 1, 10, 2))).toBeCloseTo(1.0787e-7, 11);
  });

  it.each([
    [0, 30, 1],
    [3, 20, 0.4],
    [60, 50, 0.99],
  ])("adds up to 1 and agrees with the survival function, x %d, T %d, P(alive) %d", (x, T, pAlive) => {
    const survival = new Float64Array(600);
    activeFuture(rounded, 39).addSurvival(x, T, 1, survival, 0);
    let sum = 0;
    for (let y = 0; y < 400; y++) {
      const probability = Math.exp(logScore({ x, T }, pAlive, y, 39));
      sum += probability;
      const direct = pAlive * ((y === 0 ? 1 : survival[y - 1]!) - survival[y]!) + (y === 0 ? 1 - pAlive : 0);
      expect(probability).toBeCloseTo(direct, 10);
    }
    expect(sum).toBeCloseTo(1, 5);
  });

  it("does not underflow for purchases by the hundred", () => {
    const deep = logScore({ x: 0, T: 39 }, 1, 900, 10);
    expect(deep).toBeLessThan(-745);
    expect(deep).toBeGreaterThan(-5000);
    expect(logScore({ x: 500, T: 39 }, 1, 1, 39)).toBeGreaterThan(-1000);
  });

  it("knows what is certain and what is impossible", () => {
    expect(logScore({ x: 2, T: 9 }, 0, 0, 39)).toBe(0);
    expect(logScore({ x: 2, T: 9 }, 0, 1, 39)).toBe(-Infinity);
    expect(logScore({ x: 2, T: 9 }, 0.5, 0, 0)).toBeCloseTo(0, 12);
    expect(logScore({ x: 2, T: 9 }, 0.5, 1, 0)).toBe(-Infinity);
  });

  it("is the same by column", () => {
    const columns = { x: [0, 3, 0], T: [9, 8, 9], y: [2, 0, 2], pAlive: [1, 0.3, 1] };
    const scores = logScores(activeFuture(rounded, 20), columns);
    columns.y.forEach((y, i) => {
      const c = { x: columns.x[i]!, T: columns.T[i]! };
      expect(scores[i]).toBeCloseTo(logScore(c, columns.pAlive[i]!, y, 20), 12);
    });
  });

  it("computes what is equal once, in whatever order it comes", () => {
    const future = activeFuture(rounded, 20);
    let computed = 0;
    const counting = {
      ...future,
      logPmf: (x: number, T: number, y: number) => {
        computed++;
        return future.logPmf(x, T, y);
      },
    };
    // 6 states with 3 outcomes each, a hundred times over, forwards and mixed up
    const index = Array.from({ length: 1800 }, (_, i) => i);
    for (const key of [(i: number) => i, (i: number) => (i * 1009) % 1800]) {
      const at = index.map((i) => Math.floor(key(i) / 100));
      const columns = {
        x: at.map((k) => Math.floor(k / 9)),
        T: at.map((k) => 20 + (Math.floor(k / 3) % 3)),
        y: at.map((k) => k % 3),
        pAlive: at.map(() => 0.5),
      };
      computed = 0;
      const scores = logScores(counting, columns);
      expect(computed).toBe(18);
      for (const i of [0, 700, 1799]) {
        expect(scores[i]).toBe(logScore({ x: columns.x[i]!, T: columns.T[i]! }, 0.5, columns.y[i]!, 20));
      }
    }
  });
});
