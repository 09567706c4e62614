import { KeepworthError } from "@keepworth/models";
import { sql, type Warehouse } from "@keepworth/warehouse";
import { recordsTable } from "./stage.ts";

/**
 * The currency of the file's money, which is that of the orders: rows in another are refused.
 *
 * @returns null where nothing tells it
 * @throws KeepworthError "currency.mixed" when there are several and neither orders nor the caller say which
 */
export async function refuseOtherCurrencies(
  warehouse: Warehouse,
  path: string,
  dataset: string,
  picked: string | undefined,
): Promise<string | null> {
  const found = await warehouse.rows<{ code: string }>(sql`SELECT currency_code AS code FROM ${recordsTable}
    WHERE refusal IS NULL AND currency_code IS NOT NULL GROUP BY code ORDER BY count(*) DESC, code`);
  const there = await warehouse.rows<{ code: string }>(
    sql`SELECT DISTINCT currency AS code FROM orders WHERE dataset = ${dataset} AND currency IS NOT NULL ORDER BY code`,
  );
  const wanted = picked?.toUpperCase() ?? there[0]?.code;
  if (wanted === undefined && found.length > 1)
    throw new KeepworthError("currency.mixed", {
      path,
      of: "records",
      currencies: found.map(({ code }) => code),
    });
  const code = wanted ?? found[0]?.code ?? null;
  if (code !== null && found.some((other) => other.code !== code)) {
    await warehouse.run(sql`UPDATE ${recordsTable} SET refusal = 'currency.other', refused_field = 'currency',
      refused_value = currency_code WHERE refusal IS NULL AND currency_code <> ${code}`);
  }
  return code;
}
