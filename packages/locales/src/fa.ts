import type { Catalogue } from "./en.ts";
import { names } from "./fa/names.ts";
import { segmentNames } from "./fa/segmentNames.ts";
import { models } from "./fa/models.ts";
import { report } from "./fa/report.ts";
import { reportPage } from "./fa/reportPage.ts";
import { columns } from "./fa/columns.ts";
import { customer } from "./fa/customer.ts";
import { events } from "./fa/events.ts";
import { formula } from "./fa/formula.ts";
import { runs } from "./fa/runs.ts";
import { steps } from "./fa/steps.ts";
import { help } from "./fa/help.ts";
import { usage } from "./fa/usage.ts";
import { effects } from "./fa/effects.ts";
import { errors } from "./fa/errors.ts";
import { warnings } from "./fa/warnings.ts";
import { issues } from "./fa/issues.ts";
import { reasons } from "./fa/reasons.ts";
import { actions } from "./fa/actions.ts";
import { budget } from "./fa/budget.ts";
import { care } from "./fa/care.ts";
import { churn } from "./fa/churn.ts";
import { connect } from "./fa/connect.ts";
import { experiment } from "./fa/experiment.ts";
import { improve } from "./fa/improve.ts";
import { keep } from "./fa/keep.ts";
import { loyalty } from "./fa/loyalty.ts";
import { plan } from "./fa/plan.ts";
import { platforms } from "./fa/platforms.ts";
import { potentials } from "./fa/potentials.ts";
import { privacy } from "./fa/privacy.ts";
import { records } from "./fa/records.ts";
import { segments } from "./fa/segments.ts";
import { serve } from "./fa/serve.ts";

/** Persian. */
export const fa: Catalogue = {
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
