/** English of the screen of the model. */
export const model = {
  "web.model.tracking.week": "Repeat orders, week by week: actual and expected",
  "web.model.tracking.week.unit": "Repeat orders in the week",
  "web.model.tracking.shown": "Orders shown",
  "web.model.tracking.shown.sum": "Summed up",
  "web.model.tracking.shown.week": "Week by week",
  "web.model.column.weekTo": "Week to",
  "web.model.column.held": "Held",
  "web.model.held.yes": "yes",
  "web.model.held.no": "no",

  "web.model.holdout.text":
    "The model saw only what happened before {from}; then the time to {to} was forecast for {customers, plural, one {the # customer} other {the # customers}} known by then.",
  "web.model.holdout.orders": "Orders forecast",
  "web.model.holdout.money": "Revenue forecast",
  "web.model.holdout.came": "{came} came",
  "web.model.holdout.coverage": "Within their own interval",
  "web.model.holdout.coverage.more": "of {customers, plural, one {# customer} other {# customers}}",
  "web.model.holdout.lift": "The best tenth ordered",
  "web.model.holdout.lift.value": "{times} times the average",
  "web.model.holdout.lift.more": "Gini {gini}: 1 is a perfect order of customers, 0 is chance",

  "web.model.alive": "When a customer counts as gone",
  "web.model.alive.unit":
    "Chance of being active in %, of customers who first ordered {months, plural, one {# month} other {# months}} ago",
  "web.model.alive.x": "Months without an order",
  "web.model.alive.y": "Repeat orders",
  "web.model.alive.age": "First order",
  "web.model.alive.told":
    "{repeats, plural, =0 {no repeat order} one {# repeat order} other {# repeat orders}}, quiet for {quiet, plural, one {# month} other {# months}}: {chance}",
  "web.model.alive.description":
    "A grid: repeat orders upwards, months without an order across; fuller cells mean a higher chance of being active. After {months, plural, one {# quiet month} other {# quiet months}} it is {few} with one repeat order and {many} with ten.",
  "web.model.alive.note":
    "The more often somebody bought, the more their silence says: after {months, plural, one {# quiet month} other {# quiet months}} the chance is {few} with one repeat order and {many} with ten. Who ordered once, {age, plural, one {# month} other {# months}} ago, has {once}.{plain, select, yes {} other { This is the common model; season, month of first order and covariates move a customer’s own chance.}}",
  "web.model.alive.none": "In {model} nobody ever leaves, so there is no chance of being active to show.",

  "web.model.chosen": "{model}, chosen",
  "web.model.unsettled": "{model} (did not settle)",
  "web.model.noChoice": "The model was named for this run, so nothing was compared.",
  "web.model.parameters": "What the model learned",
  "web.model.parameters.of": "Parameters of {model}",
  "web.model.parameters.read":
    "Time is in {unit, select, day {days} week {weeks} month {months} other {units}}. Log-likelihood {logLikelihood}, AIC {aic}, BIC {bic}.",

  "web.model.basis.orders": "Orders that the model learned from",
  "web.model.basis.orders.value": "{orders, plural, one {# order} other {# orders}}, {from} to {to}",
  "web.model.basis.customers": "Customers who placed them",
  "web.model.basis.customers.value":
    "{customers, plural, one {# customer} other {# customers}}, of whom {once, plural, one {# ordered} other {# ordered}} once",
  "web.model.basis.draws": "Sets of parameters drawn for the intervals",
  "web.model.basis.leaving": "The model by which leaving is told",
} as const satisfies Record<string, string>;
