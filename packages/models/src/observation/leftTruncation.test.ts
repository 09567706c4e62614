import { describe, expect, it } from "vitest";
import { dayOf, hasData, summarise } from "../../test/data.ts";
import { onlineRetail } from "../../test/onlineRetail.ts";
import { seeded } from "../math/random.ts";
import * as bgnbd from "../purchase/bgnbd/index.ts";
import { holdoutGain } from "../validate/gain.ts";
import { logScores } from "../validate/logScore.ts";
import { leftTruncation, suggestBurnIn } from "./leftTruncation.ts";

describe("left truncation", () => {
  const dataStart = 1000;

  it("leaves out customers first seen within the burn-in, and says how many", () => {
    const found = leftTruncation({ firstDay: [1000, 1089, 1090, 1500] }, { dataStart, burnInDays: 90 });
    expect(Array.from(found.keep)).toEqual([0, 0, 1, 1]);
    expect(found).toMatchObject({ kept: 2, withinBurnIn: 2, acquiredBefore: 0 });
    expect(found.warning).toEqual({ code: "history.truncated", details: { customers: 2, days: 90 } });
  });

  it("goes by the day of acquisition where it is known", () => {
    const found = leftTruncation(
      { firstDay: [1000, 1010, 1400, 1020], acquiredDay: [1000, 700, 999, null], weight: [1, 2, 3, 4] },
      { dataStart, burnInDays: 90 },
    );
    expect(Array.from(found.keep)).toEqual([1, 0, 0, 0]);
    expect(found).toMatchObject({ kept: 1, acquiredBefore: 5, withinBurnIn: 4 });
  });

  it("leaves out nobody without a burn-in", () => {
    expect(leftTruncation({ firstDay: [1000, 1200] }, { dataStart, burnInDays: 0 })).toMatchObject({
      kept: 2,
      warning: null,
    });
  });

  it("refuses columns of unequal length and a burn-in that is none", () => {
    expect(() => leftTruncation({ firstDay: [1], acquiredDay: [] }, { dataStart, burnInDays: 1 })).toThrow(
      "customers.columns",
    );
    expect(() => leftTruncation({ firstDay: [1] }, { dataStart, burnInDays: -1 })).toThrow("burnInDays");
  });
});

describe("a burn-in", () => {
  it("lasts until the share of those who buy have bought again", () => {
    const cdnow = { r: 0.243, alpha: 4.414 * 7 };
    expect(suggestBurnIn(cdnow)).toMatchObject({ days: 167, limited: false });
    expect(suggestBurnIn(cdnow, { share: 0.95 }).days).toBe(314);
    const { days, share } = suggestBurnIn(cdnow, { share: 0.8 });
    expect(share).toBeGreaterThanOrEqual(0.8);
    // P(a gap is longer) by integration over Gamma(r + 1, alpha).
    let [longer, mass] = [0, 0];
    for (let y = -60; y < 6; y += 0.01) {
      const density = Math.exp(1.243 * y - Math.exp(y));
      mass += density;
      longer += density * Math.exp((-Math.exp(y) / cdnow.alpha) * days);
    }
    expect(share).toBeCloseTo(1 - longer / mass, 9);
  });

  it("takes a third of the history at most, and says so", () => {
    const short = suggestBurnIn({ r: 0.243, alpha: 30.9 }, { historyDays: 270 });
    expect(short).toMatchObject({ days: 90, limited: true });
    expect(short.share).toBeLessThan(0.9);
    expect(suggestBurnIn({ r: 0.243, alpha: 30.9 }, { historyDays: 0 })).toMatchObject({ days: 0, share: 0 });
    expect(() => suggestBurnIn({ r: 1, alpha: 1 }, { share: 1 })).toThrow("share");
  });

  it("brings the chance to leave back to the truth where old customers look like new ones", () => {
    // Customers come evenly over four years; the data have the last two.
    const truth = { r: 0.5, alpha: 60, a: 0.6, b: 3 };
    const rng = seeded(7);
    const n = 12_000;
    const age = Float64Array.from({ length: n }, () => Math.floor(1460 * rng.uniform()));
    const { orders } = bgnbd.simulate(truth, { n, T: age, chance: rng, wholeDays: true, orders: true });
    const seen = age.map(() => -1);
    const columns = { x: new Float64Array(n), tx: new Float64Array(n), T: new Float64Array(n) };
    orders!.time.forEach((time, i) => {
      const customer = orders!.customer[i]!;
      const day = 1460 - age[customer]! + time;
      if (day < 730) return;
      if (seen[customer]! < 0) {
        seen[customer] = day;
        columns.T[customer] = 1460 - day;
      } else {
        columns.x[customer]!++;
        columns.tx[customer] = day - seen[customer]!;
      }
    });
    const some = (keep: (i: number) => boolean) => {
      const rows = (_: number, i: number) => seen[i]! >= 0 && keep(i);
      return { x: columns.x.filter(rows), tx: columns.tx.filter(rows), T: columns.T.filter(rows) };
    };
    const all = bgnbd.fit(some(() => true));
    const { days } = suggestBurnIn(all.params, { historyDays: 730 });
    const { keep, withinBurnIn } = leftTruncation(
      { firstDay: seen.map((day) => (day < 0 ? 730 : day)) },
      { dataStart: 730, burnInDays: days },
    );
    const later = bgnbd.fit(some((i) => keep[i] === 1));
    expect(withinBurnIn).toBeGreaterThan(1000);
    const leaving = ({ params }: bgnbd.BgNbdFit) => params.a / (params.a + params.b);
    // Truth: .167. Old customers are those who have stayed so far: among them, leaving looks rare.
    expect(leaving(all)).toBeLessThan(0.135);
    expect(Math.abs(leaving(later) - 0.6 / 3.6)).toBeLessThan(0.015);
    expect(Math.abs(Math.log(later.params.r / 0.5))).toBeLessThan(Math.abs(Math.log(all.params.r / 0.5)));
  });
});

describe.runIf(hasData("online-retail-invoices.csv"))("Online Retail as of 2011-06-30", () => {
  it("would lose half of its customers to a burn-in, and forecasts would lose by it", () => {
    const asOf = dayOf(2011, 6, 30);
    const histories = onlineRetail().filter(({ days }) => days[0]!.day <= asOf);
    const { x, tx, T, first } = summarise(histories, asOf, 1);
    const dataStart = Math.min(...first);
    const all = bgnbd.fit({ x, tx, T });
    const { days, limited } = suggestBurnIn(all.params, { historyDays: asOf - dataStart });
    const { keep, withinBurnIn } = leftTruncation({ firstDay: first }, { dataStart, burnInDays: days });
    expect({ days, limited, withinBurnIn, customers: x.length }).toEqual({
      days: 70,
      limited: true,
      withinBurnIn: 1424,
      customers: 2961,
    });
    const kept = (column: number[]) => column.filter((_, i) => keep[i] === 1);
    const later = bgnbd.fit({ x: kept(x), tx: kept(tx), T: kept(T) });
    const y = histories.map((one) => one.days.filter(({ day }) => day > asOf && day <= asOf + 162).length);
    const scored = ({ params }: bgnbd.BgNbdFit) => {
      const { pAlive, expected } = bgnbd.scoreStates(params, { x, tx, T }, { horizon: 162, rate: 0 });
      const total = Math.round(expected.reduce((sum, one) => sum + one, 0));
      return { total, log: logScores(bgnbd.activeFuture(params, 162), { x, T, y, pAlive }) };
    };
    const [without, burnt] = [scored(all), scored(later)];
    expect([y.reduce((sum, n) => sum + n, 0), without.total, burnt.total]).toEqual([6552, 5732, 4538]);
    const { gain, keep: used } = holdoutGain({ without: without.log, with: burnt.log });
    expect(gain).toBeCloseTo(-0.056, 3);
    expect(used).toBe(false);
  });
});
