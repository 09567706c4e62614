import type { AreaLoaders } from "./en.ts";

/** Persian's areas of the web: lines as English's. */
export const persian: AreaLoaders = {
  shell: async () => (await import("../fa/web/shell.ts")).shell,
  parts: async () => (await import("../fa/web/parts.ts")).parts,
  signIn: async () => (await import("../fa/web/signIn.ts")).signIn,
  customers: async () => (await import("../fa/web/customers.ts")).customers,
  customer: async () => (await import("../fa/web/customer.ts")).customer,
  overview: async () => (await import("../fa/web/overview.ts")).overview,
  start: async () => (await import("../fa/web/start.ts")).start,

 * that the CLI has too by theirs under "cli.". A new area is one line here; the other languages must have it as well.
  "cli.actions": async () => (await import("../fa/actions.ts")).actions,
  "cli.budget": async () => (await import("../fa/budget.ts")).budget,
  "cli.churn": async () => (await import("../fa/churn.ts")).churn,
  "cli.columns": async () => (await import("../fa/columns.ts")).columns,
  "cli.customer": async () => (await import("../fa/customer.ts")).customer,
  "cli.errors": async () => (await import("../fa/errors.ts")).errors,
  "cli.experiment": async () => (await import("../fa/experiment.ts")).experiment,
  "cli.formula": async () => (await import("../fa/formula.ts")).formula,
  "cli.issues": async () => (await import("../fa/issues.ts")).issues,
  "cli.keep": async () => (await import("../fa/keep.ts")).keep,
  "cli.loyalty": async () => (await import("../fa/loyalty.ts")).loyalty,
  "cli.models": async () => (await import("../fa/models.ts")).models,
  "cli.names": async () => (await import("../fa/names.ts")).names,
  "cli.plan": async () => (await import("../fa/plan.ts")).plan,
  "cli.platforms": async () => (await import("../fa/platforms.ts")).platforms,
  "cli.potentials": async () => (await import("../fa/potentials.ts")).potentials,
  "cli.reasons": async () => (await import("../fa/reasons.ts")).reasons,
  "cli.records": async () => (await import("../fa/records.ts")).records,
  "cli.report": async () => (await import("../fa/report.ts")).report,
  "cli.reportPage": async () => (await import("../fa/reportPage.ts")).reportPage,
  "cli.runs": async () => (await import("../fa/runs.ts")).runs,
  "cli.segmentNames": async () => (await import("../fa/segmentNames.ts")).segmentNames,
  "cli.segments": async () => (await import("../fa/segments.ts")).segments,
  "cli.steps": async () => (await import("../fa/steps.ts")).steps,
  "cli.warnings": async () => (await import("../fa/warnings.ts")).warnings,
};
