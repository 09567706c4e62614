import { join, literal, raw, sql, type Sql, type Warehouse } from "@keepworth/warehouse";
import type { IssueCount, Quality } from "./answer.ts";
import { foldedTable, recordsTable, type Folds } from "./assemble.ts";
import { issueTable, type IssueAction, type IssueCode } from "./issues.ts";
import { matchesTable } from "./merge.ts";
import { erasedRows } from "./clean/erased.ts";
import { ways } from "./clean/refunds.ts";
import { outcomesTable } from "./settleRefunds.ts";
import { refusalCodes, unitSeparator } from "./refusals.ts";
import { rowsTable, type Staged } from "./stage.ts";
import { isFuture, type RowCounts, type Tally } from "./tally.ts";

/** What the accounts of an import are made of. */
export interface Books {
  readonly importId: number;
  readonly staged: Staged;
  readonly folds: Folds;
  readonly rowNo: Sql;
  /** Lines that the reader left out. */
  readonly broken: number;
  readonly matched: number;
  readonly refunds: number;
  /** Rows of people who were erased before. */
  readonly erased: number;
  readonly people: boolean;
  readonly importedAt: Date;
  readonly counts: RowCounts;
  readonly tally: Tally;
  /** The currency that rows without one were given. */
  readonly assumed: string | null;
}

/** An order far above everything else: so many times what one order in a thousand exceeds. */
const extreme = 100;

/** Writes an issue for every row that was refused, merged, changed or is worth a note, and adds up. */
export async function account(warehouse: Warehouse, books: Books): Promise<Quality> {
  await refusals(warehouse, books);
  await merges(warehouse, books);
  await remarks(warehouse, books);
  if (books.erased > 0) {
    await noteErased(warehouse, books.importId, sql`SELECT row_no FROM ${recordsTable}`);
  }
  const issues = await count(warehouse, books.importId);
  const total = (action: IssueAction) =>
    issues.filter((issue) => issue.action === action).reduce((sum, { rows }) => sum + rows, 0);
  const rows = books.counts.rows + books.broken;
  const [merged, refused] = [total("merged"), total("refused")];
  const kept = rows - merged - refused;
  assertAddsUp(books, kept, issues);
  return { rows, kept, merged, refused, issues };
}

/** Writes issues: rows of row_no, code, field and value. */
export async function note(warehouse: Warehouse, importId: number, rows: Sql): Promise<void> {
  const actions = join(
    Object.entries(issueTable).map(([code, action]) => sql`WHEN ${literal(code)} THEN ${literal(action)}`),
    " ",
  );
  await warehouse.run(sql`INSERT INTO import_issues
    SELECT ${importId}, row_no, code, CASE code ${actions} END, field, value FROM (${rows})`);
}

/**
 * Says of rows of people who were erased that they are, and keeps nothing that was quoted from them.
 *
 * @param kept  the rows that are kept: row_no
 */
export async function noteErased(warehouse: Warehouse, importId: number, kept: Sql): Promise<void> {
  await note(
    warehouse,
    importId,
    sql`SELECT DISTINCT row_no, 'customer.erased' AS code, 'customer' AS field, NULL AS value FROM ${erasedRows}
      WHERE row_no IN (${kept})`,
  );
  await warehouse.run(sql`UPDATE import_issues SET value = NULL
    WHERE import_id = ${importId} AND row_no IN (SELECT row_no FROM ${erasedRows})`);
}

async function refusals(warehouse: Warehouse, { importId, rowNo, broken, counts }: Books): Promise<void> {
  if (broken > 0) {
    // What stood in the line may be personal: its number is enough to find it.
    await note(
      warehouse,
      importId,
      sql`SELECT line AS row_no, 'row.malformed' AS code, NULL AS field, NULL AS value FROM kw_broken`,
    );
  }
  if (Object.keys(counts.refused).length === 0) return;
  const codes = join(refusalCodes.map((code) => literal(code)));
  await note(
    warehouse,
    importId,
    sql`SELECT ${rowNo} AS row_no, list_extract([${codes}], refusal) AS code,
      nullif(split_part(refused_for, ${unitSeparator}, 1), '') AS field, nullif(split_part(refused_for, ${unitSeparator}, 2), '') AS value
    FROM ${rowsTable} r WHERE refusal IS NOT NULL`,
  );
}

async function merges(warehouse: Warehouse, books: Books): Promise<void> {
  const { importId, folds, rowNo, staged, matched, refunds } = books;
  if (folds.folded) {
    await note(
      warehouse,
      importId,
      sql`SELECT ${rowNo} AS row_no, f.code, 'order' AS field, r.${staged.has("order_ref")!} AS value
      FROM ${foldedTable} f JOIN ${rowsTable} r ON r.rowid = f.id`,
    );
  }
  if (matched > 0) {
    await note(
      warehouse,
      importId,
      sql`SELECT m.row_no, CASE WHEN m.equal THEN 'order.known' ELSE 'order.updated' END AS code,
        'order' AS field, v.order_id AS value
      FROM ${matchesTable} m JOIN order_versions v ON v.import_id = ${importId} AND v.row_no = m.row_no`,
    );
  }
  if (refunds > 0) {
    const codes = join(ways.map((way) => literal(`refund.${way}`)));
    await note(
      warehouse,
      importId,
      sql`SELECT v.row_no, CASE WHEN o.rest > 0 THEN 'refund.customer' ELSE list_extract([${codes}], o.way + 1) END AS code,
        'amount' AS field, CAST(v.own_refunded AS VARCHAR) AS value
      FROM ${outcomesTable} o JOIN order_versions v ON v.rowid = o.version
      WHERE v.import_id = ${importId} AND v.row_no NOT IN (SELECT row_no FROM ${matchesTable})`,
    );
  }
}

type Add = (code: IssueCode, field: string | Sql | null, value: Sql, from: Sql) => Promise<void>;

/** Rows that are kept but were altered, or that somebody should look at. */
async function remarks(warehouse: Warehouse, books: Books): Promise<void> {
  const { importId, importedAt, matched, tally, erased } = books;
  const isNew = matched > 0 ? sql` AND row_no NOT IN (SELECT row_no FROM ${matchesTable})` : raw("");
  const add: Add = async (code, field, value, from) =>
    note(
      warehouse,
      importId,
      sql`SELECT row_no, ${code} AS code, ${field} AS field, ${value} AS value FROM (${from})`,
    );
  const some = async (count: number, code: IssueCode, field: string, value: Sql, when: Sql) => {
    if (count > 0) await add(code, field, value, sql`SELECT * FROM ${recordsTable} WHERE ${when}${isNew}`);
  };
  const money = books.staged.has("revenue") !== null;
  const revenue = raw("CAST(revenue AS VARCHAR)");
  await some(tally.future, "date.future", "date", raw("CAST(day AS VARCHAR)"), isFuture(importedAt));
  const nobodys =
    erased > 0
      ? sql`customer_id IS NULL AND row_no NOT IN (SELECT row_no FROM ${erasedRows})`
      : raw("customer_id IS NULL");
  await some(tally.nobody, "customer.nobody", "customer", raw("NULL"), nobodys);
  if (money) await some(tally.zero, "amount.zero", "amount", revenue, raw("(revenue = 0 AND NOT reversal)"));
  const high = money ? await extremeAmount(warehouse, recordsTable, tally) : null;
  if (high !== null) await some(1, "amount.extreme", "amount", revenue, sql`revenue > ${high}`);
  if (books.staged.has("order_ref")) {
    await some(tally.unnumbered, "order.unnumbered", "order", raw("NULL"), raw("order_id IS NULL"));
  }
  await rowRemarks(warehouse, books, add, isNew);
}

/** Remarks on what the file says beside the canonical columns. */
async function rowRemarks(
  warehouse: Warehouse,
  { staged, rowNo, people, folds, assumed }: Books,
  add: Add,
  isNew: Sql,
): Promise<void> {
  const { has } = staged;
  const own = folds.folded ? sql` AND r.rowid NOT IN (SELECT id FROM ${foldedTable})` : raw("");
  const rows = (when: Sql) =>
    sql`SELECT * FROM (SELECT r.*, ${rowNo} AS row_no FROM ${rowsTable} r WHERE refusal IS NULL AND (${when})${own}) WHERE true${isNew}`;
  const some = async (when: Sql) =>
    (
      await warehouse.row<{ some: number }>(
        sql`SELECT count(*) AS some FROM ${rowsTable} r WHERE refusal IS NULL AND (${when})`,
      )
    ).some > 0;
  const remark = async (code: IssueCode, field: string, value: Sql, when: Sql) => {
    if (await some(when)) await add(code, field, value, rows(when));
  };
  const nothing = raw("NULL");
  if (has("cancelled")) await remark("order.cancelled", "status", has("status") ?? nothing, raw("cancelled"));
  if (has("unpaid")) await remark("order.unpaid", "status", has("status") ?? nothing, raw("unpaid"));
  if (has("refunded") && has("revenue")) {
    await remark(
      "refund.excess",
      "refunded",
      raw("CAST(refunded AS VARCHAR)"),
      raw("refunded > revenue AND revenue >= 0"),
    );
  }
  if (has("currency") && assumed !== null)
    await remark("currency.assumed", "currency", literal(assumed), raw("currency IS NULL"));
  if (has("spoilt") && (await some(raw("spoilt IS NOT NULL")))) {
    const part = (n: number) => sql`split_part(spoilt, ${unitSeparator}, ${raw(String(n))})`;
    await add("value.invalid", part(1), part(2), rows(raw("spoilt IS NOT NULL")));
  }
  if (folds.folded) {
    const one = people ? raw("r.person") : has("platform_id") ? raw("r.platform_id") : null;
    if (one) {
      await add(
        "order.customers",
        "customer",
        nothing,
        sql`SELECT ${rowNo} AS row_no FROM ${rowsTable} r JOIN (
        SELECT g.opens FROM kw_groups g JOIN ${rowsTable} r ON r.rowid = g.id WHERE g.opens IS NOT NULL AND NOT g.continues
        GROUP BY g.opens HAVING count(DISTINCT ${one}) > 1) o ON o.opens = r.rowid`,
      );
    }
  }
  if (!people) return;
  // What is personal stays out of the list of issues: the row's number is enough to find it.
  const shared = raw("(email IS NOT NULL AND email IN (SELECT value FROM kw_shared WHERE field = 'email'))");
  if (has("odd_email")) await remark("email.invalid", "email", nothing, raw("odd_email"));
  if (has("email")) await remark("identity.shared", "email", nothing, shared);
  if (has("phone")) {
    await remark(
      "identity.shared",
      "phone",
      nothing,
      raw("(phone IS NOT NULL AND phone IN (SELECT value FROM kw_shared WHERE field = 'phone'))"),
    );
  }
  if (has("platform_id")) {
    await add(
      "identity.joined",
      "customer",
      raw("platform_id"),
      sql`SELECT r.row_no, r.platform_id FROM (${rows(raw("platform_id IS NOT NULL"))}) r
      JOIN kw_people p ON p.person = r.person WHERE p.customer_id <> r.platform_id`,
    );
  }
}

/** The amount from which an order is far above everything else, by powers of two; null where no order is. */
export async function extremeAmount(
  warehouse: Warehouse,
  records: Sql,
  { highest, mean }: Tally,
): Promise<number | null> {
  // An order a hundred times above all but a thousandth of them is at least ninety times the mean.
  if (highest < 0.9 * extreme * mean) return null;
  const bins = await warehouse.rows<{ bin: number; orders: number }>(sql`
    SELECT CAST(floor(log2(CAST(revenue AS DOUBLE))) AS INTEGER) AS bin, count(*) AS orders
    FROM ${records} AS paid WHERE revenue > 0 GROUP BY 1 ORDER BY 1 DESC`);
  const total = bins.reduce((sum, { orders }) => sum + orders, 0);
  if (total < 100) return null;
  let above = 0;
  for (const { bin, orders } of bins) {
    above += orders;
    if (above > total / 1000) return extreme * 2 ** (bin + 1);
  }
  return null;
}

/** Issues by code, refused first, with up to three rows each. */
export async function count(warehouse: Warehouse, importId: number): Promise<IssueCount[]> {
  const counts = await warehouse.rows<{ code: string; action: IssueAction; rows: number }>(sql`
    SELECT code, action, CASE WHEN action IN ('refused', 'merged') THEN count(*) ELSE count(DISTINCT row_no) END AS rows FROM import_issues WHERE import_id = ${importId}
    GROUP BY code, action ORDER BY list_position(['refused', 'merged', 'changed', 'noted'], action), rows DESC, code`);
  const issues: IssueCount[] = [];
  for (const { code, action, rows } of counts) {
    const examples = await warehouse.rows<
      IssueCount["examples"][number] & Record<string, string | number | null>
    >(sql`
      SELECT row_no AS row, field, value FROM import_issues WHERE import_id = ${importId} AND code = ${code}
      ORDER BY row_no, field LIMIT 3`);
    issues.push({ code, action, rows, examples });
  }
  return issues;
}

/** Every row is kept, merged or refused, and what is kept is what was written: else this is a fault of ours. */
function assertAddsUp({ matched, tally }: Books, kept: number, issues: readonly IssueCount[]): void {
  const given = issues
    .filter(({ code }) => code === "refund.reference" || code === "refund.exact" || code === "refund.newest")
    .reduce((sum, { rows }) => sum + rows, 0);
  if (tally.records - matched - given !== kept) {
    throw new Error(
      `Rows do not add up: ${kept} kept, ${tally.records} records, ${matched} matched, ${given} refunds taken.`,
    );
  }
}
