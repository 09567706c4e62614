import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { identifier, sql } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)(
  "puts states into weeks on $name, with one who came again a day after at least",
  async ({ open }) => {
    await using warehouse = await open();
    const states = [
      [0, 0, 0, 0, 0],
      [0, 0, 4, 0, 7],
      [1, 1, 1, 1, 1],
      [1, 4, 4, 7, 7],
      [2, 3, 24, 1, 21],
      [1, 10, 10, 7, 7],
      [3, 11, 12, 14, 14],
    ];
    const column = (k: number) => Int32Array.from(states, (state) => state[k]!);
    await warehouse.putColumns("states", { x: column(0), tx: column(1), t: column(2) });
    const { tx, t } = queries.stateInWeeks({ x: sql`x`, tx: sql`tx`, t: sql`t` });
    const found = await warehouse.rows(sql`
SELECT x, tx AS last, t AS age, ${tx} AS tx, ${t} AS t FROM ${identifier("states")} ORDER BY x, last, age`);
    const sorted = states.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
    expect(found).toEqual(sorted.map(([x, last, age, weeks, t]) => ({ x, last, age, tx: weeks, t })));
  },
);
