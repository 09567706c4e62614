/** English of the Plan screen, with prices. */
export const plan = {
  "web.plan.views": "What to look at",
  "web.plan.view.plan": "Forecast and budget",
  "web.plan.view.price": "Price",
  "web.plan.empty": "Nothing to plan from yet",
  "web.plan.empty.text":
    "Bring in orders and value your customers; then this page shows what the next months bring and what they pay for.",
  "web.plan.empty.action": "Import data",

  "web.plan.margin.meaning":
    "What all months of the plan bring together {profit, select, yes {in margin} other {in revenue}}: the middle of {paths, number} simulated courses, with new customers, open deals and subscriptions.",
  "web.plan.margin.formula":
    "Σ over months of expected orders × {profit, select, yes {margin} other {revenue}} of an order",
  "web.plan.covered.meaning":
    "How often, in {paths, number} simulated courses, every budget line of every month could be paid from the margin and what earlier months left over.",
  "web.plan.covered.formula": "courses in which every line is paid ÷ all courses",
  "web.plan.input.orders": "Orders expected",
  "web.plan.input.margin": "Margin, share of revenue",
  "web.plan.input.newCustomers": "New customers a month",
  "web.plan.input.cost": "Budget lines in all",

  "web.plan.months": "Months ahead",
  "web.plan.months.value": "{count, plural, one {# month} other {# months}}",
  "web.plan.newCustomers": "New customers a month",
  "web.plan.newCustomers.same": "As in the same month of the last year, {count} on average",
  "web.plan.certainty": "Certainty wanted",
  "web.plan.by": "Told apart by",
  "web.plan.by.none": "Nothing",
  "web.plan.by.segment": "Segment",
  "web.plan.by.channel": "Channel",
  "web.plan.effect.money":
    "Over the same {months, plural, one {month} other {# months}} this brings {change} against the plan as it was: {now} instead of {before}.",
  "web.plan.effect.orders":
    "Over the same {months, plural, one {month} other {# months}} this brings {change} orders against the plan as it was: {now} instead of {before}.",
  "web.plan.effect.covered": "The whole budget is covered with {now} probability instead of {before}.",

  "web.plan.fan": "What comes, and what it has to pay",
  "web.plan.fan.unit.money": "{profit, select, yes {Margin} other {Revenue}} a month, {currency}",
  "web.plan.fan.unit.orders": "Orders a month",
  "web.plan.fan.axis": "Month",
  "web.plan.fan.cost": "Budget of the month",
  "web.plan.fan.note":
    "Each column is the mean of what is expected, by where it comes from; the whisker holds eight of ten courses (P10 to P90).",
  "web.plan.fan.description":
    "From {first} in {firstMonth} to {last} in {lastMonth}{cost, select, none {} other {, against a budget of {cost} a month}}.",
  "web.plan.column.month": "Month",
  "web.plan.column.mean": "Mean",
  "web.plan.column.p10": "P10",
  "web.plan.column.p50": "P50",
  "web.plan.column.p90": "P90",
  "web.plan.column.cost": "Budget",
  "web.plan.column.newCustomers": "New customers",

  "web.plan.strip": "How surely each month is paid for",
  "web.plan.strip.unit":
    "Probability that the month’s whole budget is covered, with what earlier months left over",
  "web.plan.strip.description":
    "{sure, plural, =0 {No month is} one {# month is} other {# months are}} covered with at least {certainty} probability, of {months}. The least certain is {least} with {probability}.",
  "web.plan.strip.below": "below {certainty}",
  "web.plan.strip.above": "{certainty} or more",

  "web.plan.lines.text":
    "With {certainty} certainty, {funded} of {cost} can be counted on: {lines, plural, =0 {no line is} one {one line is} other {# lines are}} paid in every month.",
  "web.plan.lines.caption": "Budget lines by priority, with how surely each is paid",
  "web.plan.lines.months": "Months sure",
  "web.plan.lines.months.value": "{sure} of {months}",
  "web.plan.lines.strip": "{line}: {least} in its least certain month",

  "web.plan.parts.caption": "Where the plan’s money comes from",

  "web.plan.leads": "Leads to start, by week",
  "web.plan.leads.text":
    "To hold {target, number} active customers, {needed, plural, one {# new one is} other {# new ones are}} needed by {until}; that takes about {leads} leads. A lead becomes a customer in {conversion} of cases{months, select, none {} other {, {months} later}}.",
  "web.plan.leads.text.unknown":
    "To hold {target, number} active customers, {needed, plural, one {# new one is} other {# new ones are}} needed by {until}; that takes about {leads} leads.",
  "web.plan.leads.unit": "Leads to start, with the 90% interval",
  "web.plan.leads.axis": "Leads",
  "web.plan.leads.by": "by {day}",
  "web.plan.leads.late": "by {day} (late)",
  "web.plan.leads.note": "Amber: the day by which they had to be started has passed.",
  "web.plan.leads.description": "{leads} leads in all, the most in the week that starts by {day}.",
  "web.plan.leads.column.start": "Start by",
  "web.plan.leads.column.until": "Customers by",
  "web.plan.leads.column.leads": "Leads",
  "web.plan.leads.column.low": "From",
  "web.plan.leads.column.high": "To",
  "web.plan.leads.column.leavers": "Leave",
  "web.plan.leads.column.needed": "Needed",

  "web.plan.backtest.unit.revenue":
    "Revenue a month, {currency}: what came, and what the plan would have said",
  "web.plan.backtest.unit.orders": "Orders a month: what came, and what the plan would have said",
  "web.plan.backtest.expected": "expected then, P10 to P90",
  "web.plan.backtest.came": "what came",
  "web.plan.backtest.lastYear": "the year before",
  "web.plan.backtest.axis": "Month",

  "web.plan.basis.margin": "A margin of {margin} on revenue.",
  "web.plan.basis.budgetRule": "Lines are paid in the order of their priority; nobody lends.",

  "web.plan.missing.plan.budget":
    "No budget lines in these months. With them (a name, a month, an amount, a priority) the plan shows which of them it pays for, and how surely. Bring them in on the Data screen.",
  "web.plan.missing.plan.opportunities":
    "No open deals. Brought in on the Data screen, the plan counts what they are likely to bring.",
  "web.plan.missing.plan.subscriptions":
    "No running subscriptions. Brought in on the Data screen, the plan counts their renewals.",
  "web.plan.missing.plan.margin":
    "Neither costs nor a margin are known, so what is called margin is revenue. Give your margin in Settings.",
  "web.plan.missing.plan.newcomers.stopped":
    "Nobody new has come for three months, so none is planned. Set “New customers a month” where that is not so.",
  "web.plan.missing.price.unmoved":
    "None of {products, plural, one {# product} other {# products}} moved in price enough to tell what demand does. Give an elasticity above to see what a guess means.",
  "web.plan.missing.price.margin":
    "Neither costs nor a margin are known, so break-even is that of revenue. Give your margin in Settings.",

  "web.plan.price.change": "Change of price",
  "web.plan.price.product": "Of which product",
  "web.plan.price.product.all": "All products",
  "web.plan.price.elasticity": "Elasticity",
  "web.plan.price.elasticity.gloss": "Per cent of units for one per cent of price. Empty: as the orders say.",
  "web.plan.price.churn": "Customers lost for each unit of a rise",
  "web.plan.price.churn.gloss": "20% loses 1% of customers at a rise of 5%.",
  "web.plan.price.volume": "Units",
  "web.plan.price.gain": "Margin ahead",
  "web.plan.price.worth": "What customers are still worth",
  "web.plan.price.pays": "It pays with",
  "web.plan.price.breakEven": "It breaks even at",
  "web.plan.price.unknown": "not known",
  "web.plan.price.range": "{low} to {high}",
  "web.plan.price.quick": "The interval follows.",
  "web.plan.price.volume.meaning":
    "How many units of what is repriced are bought, against today, by customers who stay.",
  "web.plan.price.volume.formula": "(1 + change)^elasticity − 1",
  "web.plan.price.gain.meaning":
    "What the change adds to the margin that customers still bring over {months, plural, one {# month} other {# months}}, later money counted less.",
  "web.plan.price.gain.formula":
    "margin ahead × ((1 − lost) × (units × (margin + change) ÷ margin − 1) + …) for the repriced share",
  "web.plan.price.input.elasticity": "Elasticity",
  "web.plan.price.input.margin": "Margin, share of revenue",
  "web.plan.price.input.growth": "Margin ahead today",

  "web.plan.price.scenarios": "What other changes would do",
  "web.plan.price.scenarios.unit":
    "{profit, select, yes {Margin} other {Revenue}} ahead gained or lost over {months, plural, one {# month} other {# months}}, {currency}, with the 90% interval",
  "web.plan.price.scenarios.axis": "Gained or lost",
  "web.plan.price.scenarios.none": "as today",
  "web.plan.price.scenarios.chosen": "{change} (chosen)",
  "web.plan.price.scenarios.description": "Of {count} changes, {best} gains most: {gain}.",
  "web.plan.price.column.worth": "Of what is ahead",
  "web.plan.price.sensitivity": "{change}: what it gains, by how demand goes with price",
  "web.plan.price.sensitivity.unit":
    "Gained or lost ahead, {currency}, by elasticity: per cent of units for one per cent of price",
  "web.plan.price.sensitivity.shop": "{elasticity}, about what your orders say",
  "web.plan.price.sensitivity.description":
    "Where demand does not mind, it gains {most}; at an elasticity of {elasticity} it brings {least}.",

  "web.plan.price.products.unit":
    "Per cent of units for one per cent of price, with the 90% interval; the nearer to 0, the less demand minds",
  "web.plan.price.products.axis": "Elasticity",
  "web.plan.price.products.mean": "mean {value}",
  "web.plan.price.products.description": "From {lowest} ({lowestName}) to {highest} ({highestName}).",
  "web.plan.price.products.caption": "Products, with how demand goes with price or why that is not known",
  "web.plan.price.products.column.known": "Elasticity",
  "web.plan.price.products.column.low": "From",
  "web.plan.price.products.column.high": "To",

  "web.plan.price.discounts.unit": "Share of list prices let off, by segment",
  "web.plan.price.discounts.axis": "Let off",
  "web.plan.price.discounts.description": "The most was let off to {segment}: {share}.",
  "web.plan.price.discounts.end":
    "Without discounts customers would pay {change} more than they do. For what that would do, set it as the change of price.",
  "web.plan.price.discounts.try": "Try {change}",
  "web.plan.price.discounts.caption": "Customers who were let off more than others of their segment",

  "web.plan.price.basis.margin":
    "A margin of {margin} on today’s revenue; a unit costs the same after the change.",
  "web.plan.price.basis.elasticity": "An elasticity of {elasticity}.",
  "web.plan.price.basis.churn.none": "Nobody leaves because of it: no data tell. Set above what you think.",
  "web.plan.price.basis.churn": "{churn} of customers lost for each per cent of a rise.",
  "web.plan.price.next": "Before you change a price for all, try it on a part of your customers.",
  "web.plan.price.next.action": "Plan an experiment",
} as const satisfies Record<string, string>;
