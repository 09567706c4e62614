/** English of the report's sentences, the same on the terminal and on the page. */
export const report = {
  "report.title": "What your customers are worth",
  "report.origin":
    "{dataset} · run {run} · as of {asOf} · {customers, plural, one {# customer} other {# customers}}",
  "report.opening.month":
    "Over the next {span, plural, one {month} other {# months}} your customers are likely to bring {growth} in {profit, select, yes {margin} other {revenue}} ({range}).",
  "report.opening.week":
    "Over the next {span, plural, one {week} other {# weeks}} your customers are likely to bring {growth} in {profit, select, yes {margin} other {revenue}} ({range}).",
  "report.opening.day":
    "Over the next {span, plural, one {day} other {# days}} your customers are likely to bring {growth} in {profit, select, yes {margin} other {revenue}} ({range}).",
  "report.opening.orders.month":
    "Over the next {span, plural, one {month} other {# months}} your customers are likely to order {orders} times ({range}).",
  "report.opening.orders.week":
    "Over the next {span, plural, one {week} other {# weeks}} your customers are likely to order {orders} times ({range}).",
  "report.opening.orders.day":
    "Over the next {span, plural, one {day} other {# days}} your customers are likely to order {orders} times ({range}).",
  "report.concentration.half": "{share} of them carry half of it.",

  "report.short.worth": "Worth",
  "report.short.concentration": "Carried by",
  "report.short.leaving": "Leaving",
  "report.short.holdout": "Last forecast",
  "report.short.model": "Model",
  "report.short.segments": "Segments",
  "report.short.assumptions": "Rests on",
  "report.short.quality": "Data",
  "report.short.missing": "Not known",
  "report.short.profit": "Revenue only",
  "report.short.next": "Next",

  "report.worth.heading": "What they are worth",
  "report.worth": "{base} so far; {clv} with what is still to come ({range}).",
  "report.worth.bar": "{base} + {ahead}",
  "report.worth.forever": "With no end date the figure is {forever}.",

  "report.concentration.heading": "Who carries it",
  "report.concentration": "The most valuable tenth of your customers carries {share} of what is expected.",
  "report.concentration.bar": "{share} with the most valuable tenth",
  "report.concentration.none": "Nothing positive is expected, so there is no share of it to show.",

  "report.leaving.heading": "Who is leaving",
  "report.leaving":
    "About {active, number} of {customers, plural, one {# customer} other {# customers}} {active, plural, one {is} other {are}} still active; some {lost, number} of them will probably leave by {until}.",
  "report.leaving.by":
    "That is by {model}, since {own} counts {why, select, nobody {everybody} other {everybody who bought once}} as active.",
  "report.leaving.most": "Most at risk:",
  "report.leaving.none": "Nothing is at risk with them.",

  "report.forecast.heading.month": "Next {span, plural, one {month} other {# months}}",
  "report.forecast.heading.week": "Next {span, plural, one {week} other {# weeks}}",
  "report.forecast.heading.day": "Next {span, plural, one {day} other {# days}}",
  "report.forecast.orders": "{orders} orders ({range})",
  "report.forecast.revenue": "{revenue} in revenue ({range})",
  "report.forecast": "From today's customers alone; new ones come on top.",

  "report.holdout.heading": "Would the last forecast have held?",
  "report.holdout.money":
    "Made on {from}, it would have promised {expected} ({range}) until {to}. {actual} came{direction, select, nothing {} high {: {off} too high} low {: {off} too low} other {: {off} off}}, {inside, select, yes {inside} other {outside}} the interval.",
  "report.holdout.orders":
    "Made on {from}, it would have promised {expected} orders ({range}) until {to}. {actual} came{direction, select, nothing {} high {: {off} too high} low {: {off} too low} other {: {off} off}}, {inside, select, yes {inside} other {outside}} the interval.",
  "report.holdout.beaten.all":
    "Per customer it was closer (RMSE) than two simple rules, “the same as before” and “each one's own rate”.",
  "report.holdout.beaten.some":
    "Per customer it was closer (RMSE) than the rule “{beaten}”, but not than “{unbeaten}”.",
  "report.holdout.beaten.none":
    "Per customer it was no closer (RMSE) than two simple rules, “the same as before” and “each one's own rate”: trust totals more than single customers.",
  "report.holdout.none":
    "The history is too short to hold a part of it back, so the forecast could not be tested.",
  "report.origins":
    "Of {origins, plural, one {# such forecast} other {# such forecasts}}, {inside, plural, =0 {none} other {#}} held the orders that came.",
  "report.extended": "Kept on top of it, since the held-back part gained: {extensions}.",
  "extension.season": "a season",
  "extension.season.kept":
    "Customers buy more in some months than in others. Most is bought in {most}, {up} more often than on average, and least in {least}, {down} less often. Forecasts follow the calendar.",
  "extension.cohorts": "buying rates by month of the first order",
  "extension.cohorts.kept":
    "Customers who first ordered in different months come back at different rates, so each month's newcomers have a rate of their own, drawn towards the common one.",
  "extension.dependence": "spend that goes with frequency",
  "extension.dependence.kept":
    "Those who buy more often also spend {direction, select, up {more} other {less}}: a customer who buys twice as often spends {share} {direction, select, up {more} other {less}} an order, and values follow that.",
  "extension.left": "Tried and left out, since the held-back part gained nothing by it: {extensions}.",
  "extension.correlation":
    "What customers spend an order and how often they buy {together, select, yes {go together more than chance explains} other {go together no more than chance explains}}: correlation {pearson} (p {pearsonP}), by ranks {spearman} (p {spearmanP}).",
  "report.choice": "Chosen from {models, plural, one {# model} other {# models}}.",
  "report.verdict.rule":
    "Read single customers' figures with care: per customer, the simple rule “{rule}” came closer to what they ordered than {model} did (RMSE {naive}; {model} {rmse}).",
  "report.verdict.rule.any":
    "Read single customers' figures with care: per customer, the simple rule “{rule}” came closer to what they ordered than any model did (RMSE {naive}; {model} {rmse}).",
  "report.verdict.nbd":
    "The orders do not show that customers leave: no model said clearly more of what came than {nbd}, in which nobody does. Take the chance of being active as a guess.",
  "baseline.last-period": "the same as before",
  "baseline.own-rate": "each one's own rate",

  "report.segments.heading": "Segments",
  "report.segments.others": "{count, plural, one {# other segment} other {# other segments}}",
  "report.quality":
    "{rows, plural, one {# row} other {# rows}} read: {kept, number} kept, {merged, number} merged, {refused, number} refused.",
  "report.profit":
    "These figures are revenue, not profit: no costs are known. To change that, give your gross margin (--margin 0.4) or a cost column, and what winning a customer costs (acquisitionCost in keepworth.json).",
  "report.profit.acquisition":
    "What winning a customer costs, to be subtracted (acquisitionCost in keepworth.json).",
  "report.more": "{count, plural, one {# more note} other {# more notes}}: keepworth report --html",

  "assumption.margin": "margin {value}",
  "assumption.discountRate": "discount {value} a year",
  "assumption.horizon": "horizon {value}",
  "assumption.timeZone": "days in {value}",
  "assumption.currency": "{value}",
  "assumption.acquisitionCost": "{value} to win a customer",
  "assumption.currency.unknown": "currency not named (--currency)",
  "assumption.name.margin": "Margin, share of revenue",
  "assumption.name.discountRate": "Discount rate, a year",
  "assumption.name.horizon": "Horizon",
  "assumption.name.timeZone": "Time zone of the shop's days",
  "assumption.name.currency": "Currency",
  "assumption.name.acquisitionCost": "Cost of winning a customer",
  "assumption.heading": "What it rests on",
  "missing.heading": "What is missing",
  "assumption.source.option": "given on the command line",
  "assumption.source.settings": "from keepworth.json",
  "assumption.source.data": "read from your data",
  "assumption.source.default": "the default",
  "assumption.source.unknown": "not known",
  "assumption.source.assumed": "assumed",
} as const satisfies Record<string, string>;
