import type { Catalogue } from "./en.ts";
import { names } from "./pl/names.ts";
import { segmentNames } from "./pl/segmentNames.ts";
import { models } from "./pl/models.ts";
import { report } from "./pl/report.ts";
import { reportPage } from "./pl/reportPage.ts";
import { columns } from "./pl/columns.ts";
import { customer } from "./pl/customer.ts";
import { events } from "./pl/events.ts";
import { formula } from "./pl/formula.ts";
import { runs } from "./pl/runs.ts";
import { steps } from "./pl/steps.ts";
import { help } from "./pl/help.ts";
import { usage } from "./pl/usage.ts";
import { effects } from "./pl/effects.ts";
import { errors } from "./pl/errors.ts";
import { warnings } from "./pl/warnings.ts";
import { issues } from "./pl/issues.ts";
import { reasons } from "./pl/reasons.ts";
import { actions } from "./pl/actions.ts";
import { budget } from "./pl/budget.ts";
import { care } from "./pl/care.ts";
import { churn } from "./pl/churn.ts";
import { connect } from "./pl/connect.ts";
import { experiment } from "./pl/experiment.ts";
import { improve } from "./pl/improve.ts";
import { keep } from "./pl/keep.ts";
import { loyalty } from "./pl/loyalty.ts";
import { plan } from "./pl/plan.ts";
import { platforms } from "./pl/platforms.ts";
import { potentials } from "./pl/potentials.ts";
import { privacy } from "./pl/privacy.ts";
import { records } from "./pl/records.ts";
import { segments } from "./pl/segments.ts";
import { serve } from "./pl/serve.ts";

/** Polish. */
export const pl: Catalogue = {
  ...names,
  ...segmentNames,
  ...models,
  ...report,
  ...reportPage,
  ...columns,
  ...customer,
  ...events,
  ...formula,
  ...runs,
  ...steps,
  ...help,
  ...usage,
  ...effects,
  ...errors,
  ...warnings,
  ...issues,
  ...reasons,
  ...actions,
  ...budget,
  ...care,
  ...churn,
  ...connect,
  ...experiment,
  ...improve,
  ...keep,
  ...loyalty,
  ...plan,
  ...platforms,
  ...potentials,
  ...privacy,
  ...records,
  ...segments,
  ...serve,
};
