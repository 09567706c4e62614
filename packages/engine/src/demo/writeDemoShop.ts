import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { recordKinds, type RecordName, type RecordType } from "@keepworth/warehouse";
import { demoBudgetLines } from "./budgetLines.ts";
import { isoDay } from "./calendar.ts";
import { demoCosts } from "./costs.ts";
import { demoCustomers } from "./customerRecords.ts";
import { customerId } from "./customers.ts";
import { demoKnowledge } from "./knowledge.ts";
import { demoLeads } from "./leads.ts";
import { demoOpportunities } from "./opportunities.ts";
import { demoProducts } from "./products.ts";
import { withMistakes } from "./recordMistakes.ts";
import { demoReferrals } from "./referrals.ts";
import { demoConsents } from "./relationship/consents.ts";
import { demoDeliveries } from "./relationship/deliveries.ts";
import { demoFeedback } from "./relationship/feedback.ts";
import { demoInteractions } from "./relationship/interactions.ts";
import { demoPreferences } from "./relationship/preferences.ts";
import { demoReturns } from "./relationship/returns.ts";
import { csvLine } from "./rows.ts";
import { simulateShop, type DemoOptions, type DemoShop } from "./simulateShop.ts";
import { demoSubscriptions } from "./subscriptions.ts";
import { demoTreatments } from "./treatments.ts";
import { writeLines, writeOrders } from "./writeDemo.ts";

/** One file of the shop; `records` counts its rows, without the header. */
export interface DemoShopFile {
  /** Its name within the folder. */
  readonly file: string;
  readonly kind: "orders" | "experiment" | RecordName;
  readonly records: number;
}

export interface DemoShopFiles {
  readonly orders: number;
  readonly customers: number;
  /** The orders first. */
  readonly files: readonly DemoShopFile[];
}

type Value = string | number | boolean | null;

/** What the shop wrote down beside its orders, by kind. */
const books: Record<RecordName, (shop: DemoShop) => object[]> = {
  products: demoProducts,
  customers: demoCustomers,
  costs: demoCosts,
  budget_lines: demoBudgetLines,
  subscriptions: demoSubscriptions,
  referrals: demoReferrals,
  leads: demoLeads,
  opportunities: demoOpportunities,
  knowledge: demoKnowledge,
  loyalty_events: ({ loyalty }) => [...loyalty],
  treatments: demoTreatments,
  interactions: demoInteractions,
  feedback: demoFeedback,
  consents: demoConsents,
  preferences: demoPreferences,
  deliveries: demoDeliveries,
  returns: demoReturns,
};

/**
 * Writes everything that a simulated shop knows into a folder, each kind of record as an ordinary CSV: `orders.csv`, one
 * file named after each kind of `recordKinds`, and `experiment-winback.csv`, who got a letter in a past campaign and who
 * did not. The orders are those of `writeDemo`. Files that are there already are overwritten.
 *
 * @param folder  path; made where it is not there
 * @throws KeepworthError "output.unwritable" when a file cannot be written
 */
export async function writeDemoShop(folder: string, options: DemoOptions = {}): Promise<DemoShopFiles> {
  const shop = simulateShop(options);
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw new KeepworthError("output.unwritable", { file: folder }, { cause });
  }
  const { rows, orders, customers } = await writeOrders(join(folder, "orders.csv"), shop);
  const files: DemoShopFile[] = [{ file: "orders.csv", kind: "orders", records: rows }];
  const write = async (file: string, kind: DemoShopFile["kind"], records: readonly object[]) => {
    await writeLines(join(folder, file), recordLines(kind, records));
    files.push({ file, kind, records: records.length });
  };
  for (const { name } of recordKinds)
    await write(`${name.replaceAll("_", "-")}.csv`, name, withMistakes(name, books[name](shop)));
  await write("experiment-winback.csv", "experiment", experimentRows(shop));
  return { orders, customers, files };
}

function experimentRows({ campaign: { day, treated, holdout } }: DemoShop) {
  const assigned_at = isoDay(day);
  return [
    ...treated.map((customer) => ({ customer_id: customerId(customer), arm: "treated", assigned_at })),
    ...holdout.map((customer) => ({ customer_id: customerId(customer), arm: "holdout", assigned_at })),
  ].sort((one, other) => one.customer_id.localeCompare(other.customer_id));
}

/** Columns as the kind of record has them, others after them. */
function* recordLines(kind: string, records: readonly object[]): Generator<string> {
  const types: Readonly<Record<string, RecordType>> =
    recordKinds.find(({ name }) => name === kind)?.columns ?? {};
  const used = Object.keys(records[0] ?? types);
  const canonical = Object.keys(types).filter((name) => used.includes(name));
  const names = [...canonical, ...used.filter((name) => !(name in types))];
  yield csvLine(names);
  for (const record of records as readonly Record<string, Value>[])
    yield csvLine(names.map((name) => textOf(record[name]!, types[name])));
}

function textOf(value: Value, type: RecordType | undefined): string {
  if (value === null) return "";
  return typeof value === "number" && type === "money" ? value.toFixed(2) : String(value);
}
