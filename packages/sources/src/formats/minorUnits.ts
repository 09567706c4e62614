import { join, literal, sql, type Sql } from "@keepworth/warehouse";

/**
 * Currencies that Stripe's programming interface counts whole. UGX and ISK have no minor unit any more, but are still
 * sent with two decimals.
 *
 * @see https://docs.stripe.com/currencies#zero-decimal and #special-cases
 */
const whole = [
  "BIF",
  "CLP",
  "DJF",
  "GNF",
  "JPY",
  "KMF",
  "KRW",
  "MGA",
  "PYG",
  "RWF",
  "VND",
  "VUV",
  "XAF",
  "XOF",
  "XPF",
] as const;

const thousandths = ["BHD", "JOD", "KWD", "OMR", "TND"] as const;

/** An amount in minor units (cents, fils) as money of the currency. */
export function fromMinorUnits(amount: Sql, currency: Sql): Sql {
  const code = sql`upper(${currency})`;
  return sql`CAST(${amount} * CASE WHEN ${code} IN (${join(whole.map(literal))}) THEN 1.000
    WHEN ${code} IN (${join(thousandths.map(literal))}) THEN 0.001 ELSE 0.010 END AS DECIMAL(18,4))`;
}
