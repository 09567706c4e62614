/** English of reasons: behind one customer's figures, behind formula and model. */
export const reasons = {
  why: "Another reason ({code}).",
  "why.customer.once":
    "They ordered once, {days, plural, one {# day} other {# days}} ago, so how often they come back is only known from others like them.",
  "why.customer.few":
    "Their {orders, plural, one {# order says} other {# orders say}} little about a rhythm; the last one was {days, plural, one {# day} other {# days}} ago.",
  "why.customer.gone":
    "Their orders are no longer there (an import was undone since this run), so only the figures of the run are shown. To value everybody again: keepworth run",
  "why.customer.onTime":
    "They usually come back after {gap, plural, one {# day} other {# days}} and have been quiet for {days, plural, one {# day} other {# days}}: no sign of leaving.",
  "why.customer.due":
    "They usually come back after {gap, plural, one {# day} other {# days}}; it has been {days, plural, one {# day} other {# days}}, so an order is due.",
  "why.customer.overdue":
    "They usually come back after {gap, plural, one {# day} other {# days}}; it has been {days, plural, one {# day} other {# days}}, {times, number} times as long.",
  "why.customer.spend.above":
    "An order of theirs is expected to bring {spend}, {share} more than the average of {mean}.",
  "why.customer.spend.below":
    "An order of theirs is expected to bring {spend}, {share} less than the average of {mean}.",
  "why.customer.spend.usual": "An order of theirs is expected to bring {spend}, about the average of {mean}.",
  "why.formula.churn":
    "The formula loses {churn} of all customers every year{source, select, model {, as the model expects} other {, as your orders show}}; the model knows that old customers leave more seldom than new ones.",
  "why.formula.oneTime":
    "{share} of your customers bought once. The formula gives them the average lifetime; the model gives each their own.",
  "why.formula.discount":
    "The model counts money next year at {discountRate} less than money today; the formula counts it in full.",

  // choice: why a purchase model was chosen, and what to make of it
  choice: "Another reason ({code}).",
  "choice.score":
    "{model} said most of what came: to the orders of 100 customers it gave {many, select, yes {more than {times}} other {{times}}} times the probability that {second} gave.",
  "choice.tie":
    "{best} said a little more of what came than {model}, but no more than chance explains, and it needs more parameters: the simpler one is taken.",
  "choice.close":
    "What came cannot tell {model} and {second} apart. {model} was ahead by less than chance explains, so their forecasts should be much the same.",
  "choice.noneBeatsNbd":
    "No model said clearly more of what came than NBD, in which nobody leaves: the orders do not show that customers leave.",
  "choice.noneBeatsNbd.hint": "Take the chance of being active as a guess until the history is longer.",
  "choice.noneBeatsNaive":
    "Per customer, no model came closer to what was ordered than the simple rule “{rule}” (RMSE {naive}, {model} {rmse}).",
  "choice.noneBeatsNaive.hint":
    "Trust totals more than single customers. A strong season, a break in the shop, or very few repeat orders do this.",
  "choice.unsettled": "The fit of {model} did not settle, so it was left out of the choice.",
  "choice.aic":
    "There was nothing to test the models on, so the smallest AIC decided: {model}, before {second}.",
} as const satisfies Record<string, string>;
