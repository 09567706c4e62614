import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)(
  "gives what was last done about each action in the state of $name, of one dataset and not too old",
  async ({ open }) => {
    await using warehouse = await open();
    await prepare(warehouse);
    const { state } = warehouse;
    await state.run(
      raw(`INSERT INTO actions VALUES
      ('main', 'bo', 'call', 'skipped', TIMESTAMP '2026-06-01 08:00:00', NULL, 1),
      ('main', 'bo', 'call', 'done', TIMESTAMP '2026-06-02 09:30:00', 'spoke to her', 2),
      ('main', 'bo', 'mail', 'done', TIMESTAMP '2026-03-31 23:59:59', NULL, 1),
      ('main', 'ana', 'mail', 'skipped', TIMESTAMP '2026-04-01 00:00:00', NULL, NULL),
      ('other', 'ana', 'call', 'done', TIMESTAMP '2026-06-02 00:00:00', NULL, 1)`),
    );
    const query = queries.lastActions(state.dialect, { dataset: "main", since: "2026-04-01 00:00:00" });
    await expect(query.text.trim()).toMatchFileSnapshot("../../test/duckdb/lastActions.sql");
    const rows = await state.rows<{ marked_at: string }>(query);
    expect(rows.map(({ marked_at, ...rest }) => ({ ...rest, day: marked_at.slice(0, 10) }))).toEqual([
      { customer_id: "ana", action: "mail", state: "skipped", note: null, run_id: null, day: "2026-04-01" },
      {
        customer_id: "bo",
        action: "call",
        state: "done",
        note: "spoke to her",
        run_id: 2,
        day: "2026-06-02",
      },
    ]);
  },
);
