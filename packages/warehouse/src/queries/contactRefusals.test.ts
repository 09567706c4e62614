import { expect, it } from "vitest";
import { engines } from "../../test/engines.ts";
import { prepare } from "../../test/prepare.ts";
import { raw } from "../sql.ts";
import * as queries from "./index.ts";

it.each(engines)(
  "tells on $name who took back a consent and did not give it again",
  async ({ name, open }) => {
    await using warehouse = await open();
    await prepare(warehouse);
    await warehouse.run(
      raw(`INSERT INTO consents_versions (dataset, import_id, row_no, copy, customer_id, channel, purpose, given_at, withdrawn_at) VALUES
        ('main', 1, 1, 1, 'ana', 'Email', 'marketing', DATE '2026-01-01', DATE '2026-02-01'),
        ('main', 1, 2, 1, 'bo', 'all', 'all', NULL, DATE '2026-02-01'),
        ('main', 1, 3, 1, 'cy', 'email', 'marketing', DATE '2026-03-01', DATE '2026-02-01'),
        ('main', 1, 4, 1, 'di', 'email', 'marketing', DATE '2026-03-01', NULL),
        ('main', 1, 6, 1, 'gus', 'email', 'marketing', DATE '2026-03-01', DATE '2026-03-01'),
        ('main', 1, 5, 1, 'eve', 'phone', 'service', DATE '2026-01-01', DATE '2026-02-01'),
        ('main', 2, 1, 1, 'eve', 'phone', 'service', DATE '2026-04-01', NULL),
        ('other', 2, 1, 1, 'flo', 'phone', 'service', NULL, DATE '2026-02-01')`),
    );
    const query = queries.contactRefusals(warehouse.dialect, { dataset: "main" });
    await expect(query.text.trim()).toMatchFileSnapshot(`../../test/${name}/contactRefusals.sql`);
    const rows = await warehouse.rows<{ customer_id: string }>(query);
    expect(rows.toSorted((a, b) => (a.customer_id < b.customer_id ? -1 : 1))).toEqual([
      { customer_id: "ana", channel: "email", purpose: "marketing" },
      { customer_id: "bo", channel: "all", purpose: "all" },
      // on the day that it was given
      { customer_id: "gus", channel: "email", purpose: "marketing" },
    ]);
  },
);
