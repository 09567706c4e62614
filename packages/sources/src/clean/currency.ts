import { KeepworthError } from "@keepworth/models";
import { raw, sql, type Warehouse } from "@keepworth/warehouse";
import { refusalCodes, unitSeparator } from "../refusals.ts";
import { rowsTable, type Staged } from "../stage.ts";

/** The one currency of an import. */
export interface CurrencyDecision {
  /** Null where nothing tells it. */
  readonly code: string | null;
  /** The currency that was given to rows without one, where others have one. */
  readonly assumed: string | null;
  readonly notes: Readonly<Record<string, string>>;
}

/**
 * Settles on one currency: amounts of different ones are never added. With `currency`, orders in others are refused.
 *
 * @param mayRefuse  whether rows can be marked as refused; else several currencies are an error even if one is picked
 * @throws KeepworthError "currency.mixed" when there are several and none was picked, or another than the dataset's
 */
export async function decideCurrency(
  warehouse: Warehouse,
  path: string,
  { has }: Staged,
  { dataset = "main", currency: picked }: { readonly dataset?: string; readonly currency?: string },
  mayRefuse = true,
): Promise<CurrencyDecision> {
  const wanted = picked?.toUpperCase() ?? null;
  const column = has("currency");
  const found =
    column === null
      ? []
      : (
          await warehouse.rows<{ code: string }>(sql`SELECT ${column} AS code FROM ${rowsTable}
            WHERE refusal IS NULL AND ${column} IS NOT NULL GROUP BY code ORDER BY count(*) DESC, code`)
        ).map(({ code }) => code);
  const there = (
    await warehouse.rows<{ code: string }>(
      sql`SELECT DISTINCT currency AS code FROM orders WHERE dataset = ${dataset} AND currency IS NOT NULL ORDER BY code`,
    )
  ).map(({ code }) => code);

  if ((wanted === null || !mayRefuse) && found.length > 1)
    throw new KeepworthError("currency.mixed", { path, currencies: found });
  if (wanted !== null && found.length > 0 && !found.includes(wanted)) {
    throw new KeepworthError("currency.mixed", { path, currencies: [...new Set([...found, wanted])] });
  }
  const code = wanted ?? found[0] ?? there[0] ?? null;
  if (code !== null && there.some((other) => other !== code)) {
    throw new KeepworthError("currency.mixed", { path, currencies: [...new Set([...there, code])] });
  }
  if (found.length > 1) {
    const other = raw(String(refusalCodes.indexOf("currency.other") + 1));
    await warehouse.run(sql`UPDATE ${rowsTable} SET refusal = ${other},
      refused_for = 'currency' || ${unitSeparator} || currency WHERE refusal IS NULL AND currency <> ${code}`);
  }
  return { code, assumed: found.length > 0 ? code : null, notes: code === null ? {} : { currency: code } };
}
