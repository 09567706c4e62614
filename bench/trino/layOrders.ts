import { statement } from "../../scripts/cluster/statement.ts";

/** What the simulated customers are like, in days and in money: about five orders each. */
export const truth = { r: 0.5, alpha: 18, a: 1, b: 6 };
export const spendTruth = { p: 3, q: 3, v: 20 };

const span = 730;

/**
 * Lays simulated orders into lake.bench.orders_CUSTOMERS, a Hive table of Parquet with a partition for each month:
 * order_id BIGINT, customer_id BIGINT, order_date DATE, amount DECIMAL(12,2). All of it happens in the cluster. Customers
 * come over two years, buy by BG/NBD and spend by Gamma-Gamma; chance is a hash of who and what, so that the same orders
 * come each time. A table that is there stays.
 *
 * @returns its name in the schema, and its orders
 */
export async function layOrders(url: string, customers: number): Promise<{ table: string; orders: number }> {
  const table = `orders_${customers}`;
  await statement(url, "CREATE SCHEMA IF NOT EXISTS lake.bench");
  await statement(
    url,
    `CREATE TABLE IF NOT EXISTS lake.bench.${table} WITH (format = 'PARQUET', partitioned_by = ARRAY['month']) AS ${histories(customers)}`,
  );
  const [{ orders } = { orders: 0 }] = await statement(
    url,
    `SELECT count(*) AS orders FROM lake.bench.${table}`,
  );
  return { table, orders: Number(orders) };
}

/** Evenly between 0 and 1, another for each number. */
const chance = (number: string) =>
  `((bitwise_right_shift(from_big_endian_64(xxhash64(to_big_endian_64(${number}))), 11) + 0.5E0) / 9.007199254740992E15)`;
const numbers = 1024;
const own = (n: number) => chance(`customer * ${numbers} + ${n}`);
/** Orders take two numbers each, from 16 on: one for when, one for how much. */
const ofOrder = (order: string, n: number) =>
  chance(`-(customer * ${2 * numbers * numbers} + ${order} * 8 + ${n})`);
/** Gamma of shape 3 and rate 1. */
const gamma3 = (one: string, two: string, three: string) => `-ln(${one} * ${two} * ${three})`;

function histories(customers: number): string {
  // sequence() gives 10,000 rows at most, and of two rows of a customer none may depend on how they were made.
  const thousands = Math.ceil(customers / 1000);
  const first = `CAST(floor(${own(1)} * ${span}) AS INTEGER)`;
  // Gamma of shape 1/2: half of a normal's square.
  const rate = `pow(inverse_normal_cdf(0, 1, ${own(2)}), 2) / 2 / ${truth.alpha}.0E0`;
  const leaves = `1 - pow(${own(3)}, 1E0 / ${truth.b})`;
  const scale = `${spendTruth.v}E0 / (${gamma3(own(5), own(6), own(7))})`;
  return `
SELECT customer * ${numbers} + n AS order_id, customer AS customer_id,
  date_add('day', first + day, DATE '2024-01-01') AS order_date,
  CAST(greatest(scale * (${gamma3(ofOrder("n", 1), ofOrder("n", 2), ofOrder("n", 3))}), 0.01E0) AS DECIMAL(12,2)) AS amount,
  date_format(date_add('day', first + day, DATE '2024-01-01'), '%Y-%m') AS month
FROM (
  SELECT customer, first, scale, reduce(
    sequence(1, CAST(least(stays, 500) AS INTEGER)),
    CAST(ROW(0E0, ARRAY[0]) AS ROW(at DOUBLE, days ARRAY(INTEGER))),
    (s, i) -> IF(s.at - ln(${ofOrder("i", 0)}) / rate >= ${span} - first, CAST(ROW(1E9, s.days) AS ROW(at DOUBLE, days ARRAY(INTEGER))),
      CAST(ROW(s.at - ln(${ofOrder("i", 0)}) / rate, s.days || CAST(floor(s.at - ln(${ofOrder("i", 0)}) / rate) AS INTEGER)) AS ROW(at DOUBLE, days ARRAY(INTEGER)))),
    s -> s.days) AS days
  FROM (
    SELECT customer, ${first} AS first, ${rate} AS rate, ${scale} AS scale,
      greatest(1E0, ceil(ln(${own(4)}) / ln(1 - (${leaves})))) AS stays
    FROM (
      SELECT thousand * 1000 + one AS customer
      FROM UNNEST(sequence(0, ${thousands - 1})) AS thousands (thousand) CROSS JOIN UNNEST(sequence(1, 1000)) AS ones (one)
    ) AS everybody
    WHERE customer <= ${customers}
  ) AS drawn
) AS bought CROSS JOIN UNNEST(days) WITH ORDINALITY AS orders (day, n)`;
}
