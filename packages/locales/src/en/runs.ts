/** English of fit, check, imports, runs, compare and the rest. */
export const runs = {
  "fit.opening":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}} ({states, plural, one {# distinct history} other {# distinct histories}}) as of {asOf}, time in {unit, select, day {days} week {weeks} month {months} other {periods}}.",
  "fit.opening.summary":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}} ({states, plural, one {# distinct history} other {# distinct histories}}). The file is a summary, so time is in its own unit.",
  "fit.opening.spend":
    "{model} fitted to the orders of {customers, plural, one {# customer} other {# customers}} who came back, as of {asOf}. Money is in the currency of the file.",
  "fit.opening.durations":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}}. The file says how long each of them stayed; time is in its periods.",
  "fit.opening.survivors":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}}. The file says how many were left after each period; time is in its periods.",
  "fit.likelihood":
    "Log-likelihood {logLikelihood}, AIC {aic}, BIC {bic}; {iterations, plural, one {# pass} other {# passes}}.",
  "fit.unconverged": "The fit did not settle. Treat the parameters as provisional.",
  "fit.prior.weak": "Weak priors were added, as asked: these are the most probable parameters.",
  "fit.prior.pymc-marketing":
    "PyMC-Marketing's default priors were added, as asked: these are the most probable parameters.",
  "fit.drawing": "Drawing the posterior. This may take a little.",

  "covariates.purchase": "What goes with buying",
  "covariates.lifetime": "What goes with leaving",
  "covariates.read":
    "An effect is that of one more of a covariate, the others being equal; what is text in the file counts 1 where it applies. The model's own parameters hold where all covariates are 0.",
  "covariates.purchase.effect":
    "{direction, select, up {buys {share} more often} down {buys {share} less often} other {makes no difference}}",
  "covariates.lifetime.effect":
    "{direction, select, up {leaves {share} more often} down {leaves {share} less often} other {makes no difference}}",
  "covariates.help":
    "Together they tell more than chance would: likelihood ratio {statistic} on {degrees, plural, one {# degree} other {# degrees}} of freedom, p {p}.",
  "covariates.noHelp":
    "Together they tell no more than chance would: likelihood ratio {statistic} on {degrees, plural, one {# degree} other {# degrees}} of freedom, p {p}. The model without them is the simpler one.",
  "covariates.missing":
    "{customers, plural, one {# customer has} other {# customers have}} no row in the file of covariates and got the average of each.",

  "posterior.heading": "Posterior",
  "posterior.opening":
    "{draws, plural, one {# draw} other {# draws}} in {chains, plural, one {# chain} other {# chains}} by {method, select, nuts {NUTS} laplace {the Laplace approximation} other {{method}}}, {prior, select, none {without a prior} weak {under weak priors} other {under the priors of PyMC-Marketing}}, in {seconds} s.",
  "posterior.good":
    "The chains agree (R-hat at most {rhat}), no draw diverged, and every figure rests on at least {ess} effective draws: the table can be relied on.",
  "posterior.good.standIn":
    "The chains agree (R-hat at most {rhat}) and every figure rests on at least {ess} effective draws. With so many customers they were drawn from a stand-in for the posterior, which was checked and is close enough: the table can be relied on.",
  "posterior.laplace":
    "These draws come from a normal law around the most probable parameters, which is quick and close where there are many customers. To check it against exact draws: --posterior nuts",
  "posterior.diverged":
    "{divergences, plural, one {# draw} other {# draws}} diverged, so a corner of the posterior was missed and the table is surer than it should be. Use --prior weak, or a simpler model; --compare shows them side by side.",
  "posterior.apart":
    "The chains do not agree yet on {parameters} (R-hat {rhat}; it should stay below 1.01). Ask for more, such as --draws {draws}. If that does not help, the data do not settle this model: use --prior weak or a simpler one.",
  "posterior.few":
    "Only {ess} effective draws stand behind {parameter}, so the ends of its interval are rough. Ask for more, such as --draws {draws}.",

  "table.opening":
    "{models, plural, one {# model} other {# models}} fitted to {customers, plural, one {# customer} other {# customers}} as known on {from}, and held against the {actual, plural, one {# order} other {# orders}} that came until {to}. The choice: {chosen}.",
  "table.opening.aic":
    "{models, plural, one {# model} other {# models}} fitted, and nothing held back to test them on. The choice: {chosen}.",
  "table.holdout": "What they said of the orders that came",
  "table.rules": "What simple rules said",
  "table.fits": "How they fit what was known",
  "table.unsettled": "unsettled",
  "table.why": "Why {model}",
  "table.next": "All about one of them: keepworth fit FILE --model {model}",

  "check.opening.clean":
    "{file} can be used as it is: {rows, plural, one {its # row is} other {all # rows are}} kept.",
  "check.opening":
    "{file} can be used: {kept, number} of {rows, plural, one {# row} other {# rows}} are kept, {merged, number} merged into other rows' orders, {refused, number} refused.",
  "check.mapping": "Columns",
  "check.notes": "How the file was read",
  "check.issues": "Rows that need a look",
  "check.months": "Money per month",
  "check.kept": "Nothing was imported. To import it: {command}",

  "note.format": "Format",
  "note.format.generic": "a table of orders",
  "note.format.shopify": "Shopify's orders export",
  "note.format.cdnow": "CDNOW's orders",
  "note.format.online-retail": "Online Retail's invoices",
  "note.container": "Packed as",
  "note.encoding": "Encoding",
  "note.delimiter": "Separator",
  "note.delimiter.tab": "tabs",
  "note.delimiter.spaces": "spaces",
  "note.decimal": "Decimal sign",
  "note.dateStyle": "Dates",
  "note.dateStyle.iso": "year-month-day",
  "note.dateStyle.compact": "year, month, day without signs between",
  "note.dateStyle.d.m.y": "day first",
  "note.dateStyle.m/d/y": "month first",
  "note.dateStyle.month name": "with the month's name",
  "note.dateStyle.epoch seconds": "seconds since 1970",
  "note.dateDecidedBy": "Day or month first",
  "note.dateDecidedBy.column": "told from the whole column",
  "note.dateDecidedBy.future": "the other reading would put orders into the future",
  "note.dateDecidedBy.custom": "cannot be told; taken by custom, so check a date",
  "note.customer": "Customers",
  "note.customer.email": "recognised by their e-mail address",
  "note.customer.phone": "recognised by their phone number",
  "note.customer.name": "recognised by their name",
  "note.amount": "Amount",
  "note.refundDate": "Refund date",
  "note.currency": "Currency",
  "note.timeZone": "Time zone",

  "imports.none": "Nothing has been imported yet. Start with: keepworth run orders.csv",
  "imports.undone": "undone",
  "imports.kept": "in use",
  "imports.undo.done":
    "Import {id} is undone: the rows of {file} are out of dataset {dataset}. Run again to have values without them: keepworth run",
  "backup.done": "Backup written: {file} ({size}).",
  "export.done": "{rows, plural, one {# customer} other {# customers}} written to {file}.",
  "report.written": "Report written: {file} ({size}). Open it in a browser.",
  "demo.written":
    "Demo shop written: folder {folder} ({orders, plural, one {# order} other {# orders}} of {customers, plural, one {# customer} other {# customers}}, and {others, plural, one {# file} other {# files}} of what else a shop knows). They are ordinary CSVs; your own work the same.",
  "demo.truth":
    "All of it is simulated, and these effects are true of it, to compare answers with. A parcel three days late or more multiplies the chance that a customer leaves after that order by {veryLate, number}, one or two days late by {late, number}. A complaint answered within a day multiplies it by {early, number}, one answered after three days by {tardy, number}. A brewing guide brings the next order at {guide, number} times the rate. Questions to the chat, the recipe app, returns and scores change nothing. More: docs/guide/demo.md",
  "runs.none": "There is no run yet. Start with: keepworth run orders.csv",
  "runs.status.running": "unfinished",
  "runs.status.published": "published",
  "runs.status.failed": "failed",
  "runs.pruned":
    "{count, plural, =0 {No run had customer rows to spare.} one {Customer rows of # run were removed: {ids}. Its results stay.} other {Customer rows of # runs were removed: {ids}. Their results stay.}}",
  "runs.noRows": "values pruned",
  "compare.opening":
    "From run {before} ({beforeAsOf}) to run {after} ({afterAsOf}) the customers' worth {direction, select, up {rose} down {fell} other {changed}} by {change}, from {from} to {to}.",
  "compare.part.new-customers": "New customers",
  "compare.part.lost-customers": "Customers no longer there",
  "compare.part.base": "Earned since, by known customers",
  "compare.part.growth": "Changed expectation of known customers",
  "compare.part.networking": "Whom known customers bring",
  "compare.part.learning": "What known customers teach",
  "compare.part.assumptions": "Other horizon, margin, discount rate or acquisition cost",
  "compare.parameters": "Model parameters",
  "customers.none": "No customer matches.",
  "customers.more": "The first {shown, number}. More: --limit 100; all of them: keepworth export",
  "size.bytes": "{value} {unit, select, kB {kB} MB {MB} GB {GB} other {bytes}}",
} as const satisfies Record<string, string>;
