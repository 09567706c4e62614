/** English of the screen of cohorts. */
export const cohorts = {
  "web.cohorts.opening":
    "Of new customers {next} order again in the month after their first order{known, select, yes {, and {later} in the twelfth month} other {}}.",
  "web.cohorts.opening.payback":
    "{back, select, first {On average they have earned back the {cost} that winning one costs with their first month.} later {On average they have earned back the {cost} that winning one costs after {months, plural, one {# month} other {# months}}.} other {On average they have not earned back yet the {cost} that winning one costs.}}",
  "web.cohorts.opening.none": "The history is too short to tell whether new customers stay.",
  "web.cohorts.next.meaning":
    "The share of customers who ordered in the calendar month after the one of their first order, over all who have lived through that month.",
  "web.cohorts.next.formula": "customers who ordered in that month ÷ customers who have lived through it",
  "web.cohorts.thin.title": "Few customers a month",
  "web.cohorts.thin":
    "About {customers, plural, one {# customer comes} other {# customers come}} a month, so single cells move by chance. Look at quarters or years, and at the whole rather than at one row.",

  "web.cohorts.by": "First orders together by",
  "web.cohorts.by.month": "Month",
  "web.cohorts.by.quarter": "Quarter",
  "web.cohorts.by.year": "Year",
  "web.cohorts.quarter": "Q{quarter} {year}",

  "web.cohorts.retention": "Share of customers who order again, by their first order",
  "web.cohorts.retention.unit": "% of the cohort who ordered in the month",
  "web.cohorts.retention.x": "Months since the first order",
  "web.cohorts.retention.told":
    "First order in {cohort} ({customers, plural, one {# customer} other {# customers}}): {share} ordered in month {month}",
  "web.cohorts.retention.description":
    "A grid: one row for each cohort, one column for each month since the first order; fuller cells mean a larger share ordered. Over all, {next} order again in the month after{known, select, yes {, and {later} in the twelfth month} other {}}.",
  "web.cohorts.retention.note":
    "The first month is left out: everybody orders in it. Rows of quarters and years reach as far as their youngest customers have lived.",

  "web.cohorts.payback":
    "{profit, select, yes {Margin} other {Revenue}} that a customer has brought, by month since the first order",
  "web.cohorts.payback.unit":
    "{profit, select, yes {Margin} other {Revenue}} per customer, summed up{known, select, yes {, {currency}} other {}}",
  "web.cohorts.payback.x": "Months since the first order",
  "web.cohorts.payback.all": "all",
  "web.cohorts.payback.cost": "winning one costs {cost}",
  "web.cohorts.payback.description":
    "Lines for all customers and by year of the first order: on average a customer brings {first} in {profit, select, yes {margin} other {revenue}} in the first month and {last} within {months, plural, one {# month} other {# months}}.",
  "web.cohorts.payback.note":
    "{back, select, first {The line of all is above the cost of {cost} from the first month on.} later {The line of all crosses the cost of {cost} after {months, plural, one {# month} other {# months}}.} other {The line of all has not reached the cost of {cost} yet.}} Each month is the mean of those who have lived through it; money is not discounted here.",
  "web.cohorts.payback.unknown":
    "What winning a customer costs is not known, so there is no line of payback. Each month is the mean of those who have lived through it.",
  "web.cohorts.payback.revenue":
    "No costs are known, so this is revenue, and no line of payback is drawn. Each month is the mean of those who have lived through it.",
  "web.cohorts.payback.notYet": "not yet",
  "web.cohorts.payback.atOnce": "first month",

  "web.cohorts.table": "Cohort by cohort",
  "web.cohorts.table.caption": "Cohorts: who stayed, what they brought, and how the forecast did on them",
  "web.cohorts.table.text": "Orders expected and those that came are of the held-back part, {from} to {to}.",
  "web.cohorts.column.after": "{months, plural, one {After # month} other {After # months}}",
  "web.cohorts.column.after.gloss":
    "Share of the cohort who ordered in the {months, plural, one {month after that} other {#th month after that}} of their first order",
  "web.cohorts.column.soFar": "{profit, select, yes {Margin} other {Revenue}} each",
  "web.cohorts.column.soFar.gloss": "Per customer of the cohort, from the first order to now, not discounted",
  "web.cohorts.column.payback": "Paid back",
  "web.cohorts.column.held.gloss": "In the part of the history that was held back from the model",
  "web.cohorts.column.rate": "Buying rate",
  "web.cohorts.column.rate.gloss": "Against the common one: 1.2 buys a fifth more often",

  "web.cohorts.basis.month": "A cohort is everybody whose first order was in the same calendar month.",
  "web.cohorts.missing.margin": "No costs are known, so the money is revenue.",
  "web.cohorts.missing.margin.hint": "Give your gross margin in Settings, or bring in costs.",
  "web.cohorts.missing.cost": "What winning a customer costs is not known.",
  "web.cohorts.missing.cost.hint":
    "Give it in Settings, or bring in marketing costs on the Data screen; then you see when it has come back.",
  "web.cohorts.missing.amounts": "The orders carry no money, so only who orders again can be shown.",
} as const satisfies Record<string, string>;
