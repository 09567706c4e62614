/** English of the simple formula. */
export const formula = {
  "formula.opening":
    "By the simple formula a customer is worth {value} {profit, select, yes {in profit} other {in revenue}}. Winning one may cost up to {ceiling}.",
  "formula.line":
    "{orderValue} an order × {ordersPerYear} orders a year × {years} years × {margin} margin{known, select, yes { − {acquisition} to win} other {}}",
  "formula.line.revenue":
    "{orderValue} an order × {ordersPerYear} orders a year × {years} years{known, select, yes { − {acquisition} to win} other {}}",
  "formula.churn": "Years are 1 ÷ the share of customers lost in a year, {churn}.",
  "formula.ratio": "A customer brings {ratio} times what winning one costs.",
  "formula.levers": "What a change would bring, per customer",
  "formula.lever.orderValue": "{change} order value",
  "formula.lever.ordersPerYear": "{change} orders a year",
  "formula.lever.margin": "{change} margin",
  "formula.lever.churn": "{change} customers lost",
  "formula.lever.acquisitionCost": "{change} cost of winning",
  "formula.months": "The factors over time",
  "formula.model": "The model's answer",
  "formula.model.new": "A new customer: {value} ({range}).",
  "formula.model.known": "Your known customers, on average, so far and until the horizon: {value}.",
  "formula.why": "Why the two differ",
  "formula.revenue":
    "No margin is known, so this is revenue. Give --margin 0.4, and --acquisition-cost 25 for what winning a customer costs.",
} as const satisfies Record<string, string>;
