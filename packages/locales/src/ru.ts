import type { Catalogue } from "./en.ts";
import { names } from "./ru/names.ts";
import { segmentNames } from "./ru/segmentNames.ts";
import { models } from "./ru/models.ts";
import { report } from "./ru/report.ts";
import { reportPage } from "./ru/reportPage.ts";
import { columns } from "./ru/columns.ts";
import { customer } from "./ru/customer.ts";
import { events } from "./ru/events.ts";
import { formula } from "./ru/formula.ts";
import { runs } from "./ru/runs.ts";
import { steps } from "./ru/steps.ts";
import { help } from "./ru/help.ts";
import { usage } from "./ru/usage.ts";
import { effects } from "./ru/effects.ts";
import { errors } from "./ru/errors.ts";
import { warnings } from "./ru/warnings.ts";
import { issues } from "./ru/issues.ts";
import { reasons } from "./ru/reasons.ts";
import { actions } from "./ru/actions.ts";
import { budget } from "./ru/budget.ts";
import { care } from "./ru/care.ts";
import { churn } from "./ru/churn.ts";
import { connect } from "./ru/connect.ts";
import { experiment } from "./ru/experiment.ts";
import { improve } from "./ru/improve.ts";
import { keep } from "./ru/keep.ts";
import { loyalty } from "./ru/loyalty.ts";
import { plan } from "./ru/plan.ts";
import { platforms } from "./ru/platforms.ts";
import { potentials } from "./ru/potentials.ts";
import { privacy } from "./ru/privacy.ts";
import { records } from "./ru/records.ts";
import { segments } from "./ru/segments.ts";
import { serve } from "./ru/serve.ts";

/** Russian. */
export const ru: Catalogue = {
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
