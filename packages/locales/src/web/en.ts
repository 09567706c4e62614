/**
 * The areas of the web's words, each a small file that is loaded when it is asked for: a screen's own by its name, those
 * that the CLI has too by theirs under "cli.". A new area is one line here; the other languages must have it as well.
 */
export const english = {
  shell: async () => (await import("../en/web/shell.ts")).shell,
  parts: async () => (await import("../en/web/parts.ts")).parts,
  signIn: async () => (await import("../en/web/signIn.ts")).signIn,
  hints: async () => (await import("../en/web/hints.ts")).hints,
  customers: async () => (await import("../en/web/customers.ts")).customers,
  customer: async () => (await import("../en/web/customer.ts")).customer,
  overview: async () => (await import("../en/web/overview.ts")).overview,
  care: async () => (await import("../en/web/care.ts")).care,
  improve: async () => (await import("../en/web/improve.ts")).improve,
  churn: async () => (await import("../en/web/churn.ts")).churn,

  budget: async () => (await import("../en/web/budget.ts")).budget,
  keep: async () => (await import("../en/web/keep.ts")).keep,
  data: async () => (await import("../en/web/data.ts")).data,
  runs: async () => (await import("../en/web/runs.ts")).runs,
  start: async () => (await import("../en/web/start.ts")).start,
  forms: async () => (await import("../en/web/forms.ts")).forms,
  segments: async () => (await import("../en/web/segments.ts")).segments,
  plan: async () => (await import("../en/web/plan.ts")).plan,
  experiments: async () => (await import("../en/web/experiments.ts")).experiments,
  loyalty: async () => (await import("../en/web/loyalty.ts")).loyalty,
  model: async () => (await import("../en/web/model.ts")).model,
  settings: async () => (await import("../en/web/settings.ts")).settings,
  people: async () => (await import("../en/web/people.ts")).people,
  cohorts: async () => (await import("../en/web/cohorts.ts")).cohorts,

  "cli.actions": async () => (await import("../en/actions.ts")).actions,
  "cli.budget": async () => (await import("../en/budget.ts")).budget,
  "cli.care": async () => (await import("../en/care.ts")).care,
  "cli.churn": async () => (await import("../en/churn.ts")).churn,
  "cli.columns": async () => (await import("../en/columns.ts")).columns,
  "cli.customer": async () => (await import("../en/customer.ts")).customer,
  "cli.effects": async () => (await import("../en/effects.ts")).effects,
  "cli.errors": async () => (await import("../en/errors.ts")).errors,
  "cli.events": async () => (await import("../en/events.ts")).events,
  "cli.experiment": async () => (await import("../en/experiment.ts")).experiment,
  "cli.formula": async () => (await import("../en/formula.ts")).formula,
  "cli.improve": async () => (await import("../en/improve.ts")).improve,
  "cli.issues": async () => (await import("../en/issues.ts")).issues,
  "cli.keep": async () => (await import("../en/keep.ts")).keep,
  "cli.loyalty": async () => (await import("../en/loyalty.ts")).loyalty,
  "cli.models": async () => (await import("../en/models.ts")).models,
  "cli.names": async () => (await import("../en/names.ts")).names,
  "cli.plan": async () => (await import("../en/plan.ts")).plan,
  "cli.platforms": async () => (await import("../en/platforms.ts")).platforms,
  "cli.potentials": async () => (await import("../en/potentials.ts")).potentials,
  "cli.reasons": async () => (await import("../en/reasons.ts")).reasons,
  "cli.records": async () => (await import("../en/records.ts")).records,
  "cli.report": async () => (await import("../en/report.ts")).report,
  "cli.reportPage": async () => (await import("../en/reportPage.ts")).reportPage,
  "cli.runs": async () => (await import("../en/runs.ts")).runs,
  "cli.segmentNames": async () => (await import("../en/segmentNames.ts")).segmentNames,
  "cli.segments": async () => (await import("../en/segments.ts")).segments,
  "cli.steps": async () => (await import("../en/steps.ts")).steps,
  "cli.warnings": async () => (await import("../en/warnings.ts")).warnings,
} as const satisfies Record<string, () => Promise<Readonly<Record<string, string>>>>;

export type Area = keyof typeof english;

/** The keys of these areas. */
export type KeyOf<A extends Area> = {
  [One in A]: keyof Awaited<ReturnType<(typeof english)[One]>> & string;
}[A];

/** A language's areas: all that English has, with its keys. */
export type AreaLoaders = {
  readonly [One in Area]: () => Promise<Readonly<Record<KeyOf<One>, string>>>;
};
