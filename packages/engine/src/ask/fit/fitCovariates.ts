import {
  KeepworthError,
  likelihoodRatioTest,
  paretoNbdDynamic,
  purchaseModel,
  type FitOptions,
  type PurchaseFit,
  type PurchaseParams,
} from "@keepworth/models";
import { readCovariates, type Covariates } from "@keepworth/sources";
import { queries, sql, type Warehouse } from "@keepworth/warehouse";
import { modelWithCovariates } from "../../compute/byName.ts";
import type { Keepworth } from "../../open.ts";
import { covariateColumns, covariatesTable, decoded } from "../../run/covariates.ts";
import type { Plan } from "../../run/check.ts";
import { daysPerUnit } from "../../run/days.ts";
import { daysTable, summaryTable } from "../../run/temporary.ts";
import type { FitFileOptions } from "./fit.ts";
import { fitted, type Fitted } from "./fitted.ts";

/** A fit in which what a file says of each customer acts on how often they buy and how soon they leave. */
export async function fitCovariates(
  { warehouse }: Keepworth,
  file: string,
  { asOf }: Plan,
  options: FitFileOptions,
): Promise<Fitted> {
  const { model, unit = "week", prior = "auto", now = new Date() } = options;
  modelWithCovariates(model);
  const found = await readCovariates(warehouse, file, covariatesTable, { now });
  const days = daysPerUnit[unit];
  const settings = { prior, priorUnit: found.kind === "static" ? days : 1 };
  const start = performance.now();
  const { fit, plain, missing } =
    found.kind === "static"
      ? await fitStatic(warehouse, found, file, model, settings)
      : await fitDynamic(warehouse, found, file, { model, asOf, days }, settings);
  const seconds = (performance.now() - start) / 1000;
  const { lifetime, purchase, standardErrors } = fit.covariates;
  const { statistic, degreesOfFreedom, p } = likelihoodRatioTest(
    plain.logLikelihood,
    fit.logLikelihood,
    Object.keys(lifetime).length + Object.keys(purchase).length,
  );
  return {
    ...fitted(fit as PurchaseFit<PurchaseParams>, found.kind === "static" ? days : 1),
    seconds,
    covariates: {
      lifetime: { ...lifetime },
      purchase: { ...purchase },
      standardErrors: { ...standardErrors },
      likelihoodRatio: { statistic, degrees: degreesOfFreedom, p },
      missing,
    },
  };
}

type Settings = Pick<FitOptions, "prior" | "priorUnit"> & object;

async function fitStatic(
  warehouse: Warehouse,
  found: Covariates,
  file: string,
  model: string,
  settings: Settings,
) {
  const read = await warehouse.columns(queries.customerStates(warehouse.dialect, summaryTable));
  const customers = { x: read["x"]!, tx: read["tx"]!, T: read["t"]! };
  const rows = sql`(SELECT customer_id, 1 AS weight, x, tx, t FROM ${summaryTable})`;
  const { columns, missing } = await covariateColumns(warehouse, found, rows, queries.stateOrder, file);
  const covariates = { lifetime: columns, purchase: columns };
  return {
    fit: modelWithCovariates(model).fit(customers, { ...settings, covariates }),
    plain: purchaseModel(model).fit(customers, settings),
    missing,
  };
}

/** Customers of whom the file says nothing are left out: what would change with time is not known of them. */
async function fitDynamic(
  warehouse: Warehouse,
  found: Covariates,
  file: string,
  { model, asOf, days }: { readonly model: string; readonly asOf: string; readonly days: number },
  settings: Settings,
) {
  if (model !== "pareto-nbd") {
    throw new KeepworthError("covariates.dynamicModel", { path: file, model });
  }
  const { dialect } = warehouse;
  const options = { covariates: found, summary: summaryTable, asOf };
  const bought = await warehouse.columns(queries.timedPurchases(dialect, { ...options, days: daysTable }));
  const rows = await warehouse.columns(queries.timedCovariates(dialect, options));
  if (bought["time"]!.length === 0)
    throw new KeepworthError("covariates.unknown", { path: file, customer: "" });
  const { customers } = await warehouse.row<{ customers: number }>(
    sql`SELECT count(*) AS customers FROM ${summaryTable}`,
  );
  const { columns } = await decoded(warehouse, found, rows);
  const inUnits = (times: ArrayLike<number>) => Float64Array.from(times, (time) => time / days);
  const purchases = { customer: bought["customer"]!, time: inUnits(bought["time"]!), end: 0 };
  const covariates = {
    customer: rows["customer"]!,
    start: inUnits(rows["start"]!),
    lifetime: columns,
    purchase: columns,
  };
  const fit = paretoNbdDynamic.fit(purchases, covariates, settings);
  const plain = purchaseModel(model).fit(summaryOf(purchases), settings);
  return { fit, plain, missing: customers - fit.customers };
}

/** x, tx and T of customers whose purchases are in order and end at 0. */
function summaryOf({
  customer,
  time,
}: {
  readonly customer: ArrayLike<number>;
  readonly time: Float64Array;
}) {
  const count = customer[customer.length - 1]! + 1;
  const x = new Float64Array(count).fill(-1);
  const tx = new Float64Array(count);
  const T = new Float64Array(count);
  for (let row = 0; row < time.length; row++) {
    const i = customer[row]!;
    x[i]!++;
    if (x[i] === 0) T[i] = -time[row]!;
    tx[i] = T[i]! + time[row]!;
  }
  return { x, tx, T };
}
