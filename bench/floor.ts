import { literal, openDuckdb, raw, sql } from "@keepworth/warehouse";

// The floor: what the engine needs for a plain GROUP BY of the same file by the same key, and nothing more.
const [file] = process.argv.slice(2);
await using warehouse = await openDuckdb(":memory:");
const start = performance.now();
await warehouse.run(sql`
CREATE TABLE floor AS
SELECT customer_id, min(date) AS first, max(date) AS last, count(*) AS orders, sum(amount) AS amount
FROM ${raw("read_parquet")}(${literal(file!)}) GROUP BY customer_id`);
console.log(JSON.stringify({ seconds: (performance.now() - start) / 1000 }));
