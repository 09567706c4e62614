import type { Catalogue } from "./en.ts";
import { names } from "./sv/names.ts";
import { segmentNames } from "./sv/segmentNames.ts";
import { models } from "./sv/models.ts";
import { report } from "./sv/report.ts";
import { reportPage } from "./sv/reportPage.ts";
import { columns } from "./sv/columns.ts";
import { customer } from "./sv/customer.ts";
import { events } from "./sv/events.ts";
import { formula } from "./sv/formula.ts";
import { runs } from "./sv/runs.ts";
import { steps } from "./sv/steps.ts";
import { help } from "./sv/help.ts";
import { usage } from "./sv/usage.ts";
import { effects } from "./sv/effects.ts";
import { errors } from "./sv/errors.ts";
import { warnings } from "./sv/warnings.ts";
import { issues } from "./sv/issues.ts";
import { reasons } from "./sv/reasons.ts";
import { actions } from "./sv/actions.ts";
import { budget } from "./sv/budget.ts";
import { care } from "./sv/care.ts";
import { churn } from "./sv/churn.ts";
import { connect } from "./sv/connect.ts";
import { experiment } from "./sv/experiment.ts";
import { improve } from "./sv/improve.ts";
import { keep } from "./sv/keep.ts";
import { loyalty } from "./sv/loyalty.ts";
import { plan } from "./sv/plan.ts";
import { platforms } from "./sv/platforms.ts";
import { potentials } from "./sv/potentials.ts";
import { privacy } from "./sv/privacy.ts";
import { records } from "./sv/records.ts";
import { segments } from "./sv/segments.ts";
import { serve } from "./sv/serve.ts";

/** Swedish. */
export const sv: Catalogue = {
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
