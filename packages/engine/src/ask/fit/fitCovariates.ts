import { likelihoodRatioTest, purchaseModel } from "@keepworth/models";
import { readCovariates } from "@keepworth/sources";
import { sql } from "@keepworth/warehouse";
import { modelWithCovariates } from "../../compute/byName.ts";
import type { Keepworth } from "../../open.ts";
import { covariateColumns, covariatesTable } from "../../run/covariates.ts";
import type { Plan } from "../../run/check.ts";
import { daysPerUnit } from "../../run/days.ts";
import { summaryTable } from "../../run/summarise.ts";
import type { FitFileOptions } from "./fit.ts";
import { fitted, type Fitted } from "./fitted.ts";

/** A fit in which what a file says of each customer acts on how often they buy and how soon they leave. */
export async function fitCovariates(
  { warehouse }: Keepworth,
  file: string,
  _plan: Plan,
  { model, unit = "week", prior = "auto", now = new Date() }: FitFileOptions,
): Promise<Fitted> {
  const { fit: fitWith } = modelWithCovariates(model);
  const found = await readCovariates(warehouse, file, covariatesTable, { now });
  const order = sql`x, t, tx, customer_id`;
  const read = await warehouse.columns(sql`
SELECT CAST(x AS DOUBLE) AS x, CAST(tx AS DOUBLE) AS tx, CAST(t AS DOUBLE) AS t FROM ${summaryTable} ORDER BY ${order}`);
  const customers = { x: read["x"]!, tx: read["tx"]!, T: read["t"]! };
  const rows = sql`(SELECT customer_id, 1 AS weight, x, tx, t FROM ${summaryTable})`;
  const { columns, missing } = await covariateColumns(
    warehouse,
    found,
    rows,
    sql`r.x, r.t, r.tx, r.customer_id`,
    file,
  );
  const options = { prior, priorUnit: daysPerUnit[unit] };
  const plain = purchaseModel(model).fit(customers, options);
  const start = performance.now();
  const fit = fitWith(customers, { ...options, covariates: { lifetime: columns, purchase: columns } });
  const seconds = (performance.now() - start) / 1000;
  const { lifetime, purchase, standardErrors } = fit.covariates;
  const { statistic, degreesOfFreedom, p } = likelihoodRatioTest(
    plain.logLikelihood,
    fit.logLikelihood,
    Object.keys(lifetime).length + Object.keys(purchase).length,
  );
  return {
    ...fitted(fit, daysPerUnit[unit]),
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
