import { names } from "./en/names.ts";
import { segmentNames } from "./en/segmentNames.ts";
import { models } from "./en/models.ts";
import { report } from "./en/report.ts";
import { reportPage } from "./en/reportPage.ts";
import { columns } from "./en/columns.ts";
import { customer } from "./en/customer.ts";
import { events } from "./en/events.ts";
import { formula } from "./en/formula.ts";
import { runs } from "./en/runs.ts";
import { steps } from "./en/steps.ts";
import { help } from "./en/help.ts";
import { usage } from "./en/usage.ts";
import { effects } from "./en/effects.ts";
import { errors } from "./en/errors.ts";
import { warnings } from "./en/warnings.ts";
import { issues } from "./en/issues.ts";
import { reasons } from "./en/reasons.ts";
import { actions } from "./en/actions.ts";
import { budget } from "./en/budget.ts";
import { care } from "./en/care.ts";
import { churn } from "./en/churn.ts";
import { connect } from "./en/connect.ts";
import { experiment } from "./en/experiment.ts";
import { improve } from "./en/improve.ts";
import { keep } from "./en/keep.ts";
import { loyalty } from "./en/loyalty.ts";
import { plan } from "./en/plan.ts";
import { platforms } from "./en/platforms.ts";
import { potentials } from "./en/potentials.ts";
import { privacy } from "./en/privacy.ts";
import { records } from "./en/records.ts";
import { segments } from "./en/segments.ts";
import { serve } from "./en/serve.ts";

/**
 * English, and with it the keys of every language: a language is one file with the same keys.
 *
 * Messages are ICU MessageFormat. Whole sentences, plurals inside them, no sentence put together from parts; money,
 * dates and shares come in already written for the locale, counts come as numbers.
 */
export const en = {
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
} as const satisfies Record<string, string>;

export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;
/** A language's words of one area: the keys of English. */
export type Words<Area> = { readonly [K in keyof Area]: string };
