import { describe, expect, it } from "vitest";
import { cluster } from "../../../../testing/cluster.ts";
import { asText, linesOf, makeClusterKit } from "../../test/cluster.ts";

const lake = await cluster();

/** Lines in no order, one without a product, one twice, one given back, orders without a number. */
const own = `order_id,customer_id,date,line_no,product_id,quantity,list_price,amount,cost,refunded,coupon
1,C1,2026-01-02,3,A,2,5.00,9.00,4.00,0,MAY
1,C1,2026-01-02,1,,1,4.00,4.00,,0,MAY
1,C1,2026-01-02,2,B,1,3.00,3.00,1.00,3.00,MAY
1,C1,2026-01-02,10,A,1,5.00,5.00,2.00,0,MAY
2,C2,2026-01-03,1,A,4,5.50,22.00,8.80,11.00,
2,C2,2026-01-03,1,A,4,5.50,22.00,8.80,11.00,
2,C2,2026-01-09,1,A,-1,5.50,-5.50,,0,
,C3,2026-01-04,2,B,1,3.00,3.00,1.00,0,
,C3,2026-01-04,1,A,1,5.00,5.00,2.00,0,
`;

/** The same with the order's total on each line. */
const totals = `order_id,customer_id,date,line_no,product_id,quantity,list_price,total
1,C1,2026-01-02,2,A,1,10.00,20.00
1,C1,2026-01-02,4,D,1,1.00,20.00
1,C1,2026-01-02,3,C,1,10.00,20.00
1,C1,2026-01-02,1,B,1,10.00,20.00
2,C2,2026-01-03,2,,1,2.00,7.00
2,C2,2026-01-03,1,A,4,5.50,7.00
,C3,2026-01-04,1,A,1,5.00,5.00
,C3,2026-01-04,2,B,1,3.00,3.00
`;

describe.skipIf(lake === null)("lines of orders in a cluster", { timeout: 120_000 }, () => {
  it.each(Object.entries({ own, totals }))("are those of a file (%s)", async (_name, content) => {
    await using kit = await makeClusterKit(lake!);
    await kit.bring("orders", content);
    await kit.lay("orders", asText, content);
    await kit.read({ orders: { table: "orders" } });
    const wanted = await linesOf(kit.embedded);
    expect(wanted.join()).toMatch(/"order_id":"1",[^}]*"line_no":1,"product_id":"B"/);
    expect(await linesOf(kit.cluster)).toEqual(wanted);
  });
});
