/** English of plan and price. */
export const plan = {
  "help.plan":
    "Plan orders, revenue and margin by month, from existing and new customers, deals and subscriptions.",
  "help.price":
    "Show what a change of price would do, where it breaks even, and who paid less than list prices.",
  "help.option.planMonths": "how many calendar months to plan, 1 to 60 (default: 12)",
  "help.option.newCustomers":
    "new customers a month (default: as many as in the same month of the last twelve)",
  "help.option.planBy": "what the margin is split by",
  "help.option.noBacktest": "do not hold the plan against what came; quicker, and without a season",
  "help.option.change": "the change of price, such as +5% or -10% (default: +5%)",
  "help.option.product": "the product whose price changes (default: all)",
  "help.option.elasticity": "per cent of units for one per cent of price, instead of what the orders say",
  "help.option.priceChurn":
    "share of customers who leave because of a rise, for each unit of it: 0.2 loses 1% of them at +5%",
  "usage.expected.change": "a change such as +5%, -10% or 0.05 is expected, above -100% and not 0.",
  "usage.expected.elasticity": "a number such as -1.5 is expected.",
  "error.price.product": "There is no product {product} among the lines of the orders.",
  "error.price.product.hint": "Products that there are, the largest first: {known}.",

  // ── plan ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "plan.opening.money":
    "From {from} to {to} expect {margin} {profit, select, yes {in margin} other {in revenue (no margin is known)}}; eight times in ten it is between {low} and {high}. About {orders} orders bring it.",
  "plan.opening.orders":
    "From {from} to {to} expect {orders} orders; eight times in ten it is between {low} and {high}.",
  "plan.opening.parts":
    "{existing} of it comes from customers whom you have, {newcomers} from those you will win.",
  "plan.opening.covered": "The budget of {cost} is covered in every month with {covered} probability.",
  "plan.months.money":
    "{what, select, margin {Margin} loss {Loss} other {Revenue}} by month, {currency}: █ certain to nine in ten, ▓ to the middle, ░ to one in ten",
  "plan.months.orders": "Orders by month: █ certain to nine in ten, ▓ to the middle, ░ to one in ten",
  "plan.months.cost": "┃ is what the budget spends in the month.",
  "plan.months.partial": "{month} is planned from the day after {asOf} only.",
  "plan.strip": "P(covered) {strip} {first} in {from}, {last} in {to}, {least} at least",
  "plan.parts": "Where it comes from",
  "plan.part.existing": "Existing customers",
  "plan.part.newcomers": "New customers",
  "plan.part.pipeline": "Open deals",
  "plan.part.subscriptions": "Subscriptions",
  "plan.by.segment": "By segment",
  "plan.by.channel": "By the channel that won the customer",
  "plan.by.newcomers": "New customers",
  "plan.by.other": "Others, or not known",
  "plan.budget": "What it pays for, by priority",
  "plan.budget.rule":
    "Each month's lines are paid in the order of priority from its margin and what earlier months left over; the first that cannot be paid in full ends the month, and nobody lends.",
  "plan.budget.outside":
    "{lines, plural, one {# budget line is} other {# budget lines are}} outside the planned months.",
  "plan.backtest": "The same plan, made on {from}",
  "plan.backtest.revenue":
    "Over {months, plural, one {# month} other {# months}} it would have missed revenue by {plan} a month on average; “an average month of the time before” by {lastPeriod}{lastYear, select, none {} other {, “the same month a year before” by {lastYear}}}.",
  "plan.backtest.orders":
    "Over {months, plural, one {# month} other {# months}} it would have missed orders by {plan} a month on average; “an average month of the time before” by {lastPeriod}{lastYear, select, none {} other {, “the same month a year before” by {lastYear}}}.",
  "plan.backtest.coverage":
    "{inside} of {months, plural, one {# month} other {# months}} came within the band that is to hold eight of ten. In all, {actual} came and {mean} was expected ({range}).",
  "plan.backtest.existing":
    "Customers known by then brought {actual}, {mean} was expected of them ({range}); {newcomers} new ones came, {planned} were planned.",
  "plan.basis.newcomers.sameMonth":
    "{count} new customers a month, as many as in the same month of the last twelve; all months together may be {level} off, a single one {month} more.",
  "plan.basis.newcomers.mean":
    "{count} new customers a month, the mean of the months seen; all months together may be {level} off.",
  "plan.basis.newcomers.compared":
    "How far off all of them may be: {assumed} is assumed, drawn to what {years, plural, =1 {one year} other {# years}} compared {years, plural, =1 {was} other {were}} off ({error}){tested, select, yes {, the plan made earlier among them} other {}}. Since one year says little, the assumption counts as much as {weight, plural, one {# year} other {# years}}.",
  "plan.basis.newcomers.assumed":
    "How far off all of them may be is assumed: the history has no year to hold against the one before.",
  "plan.basis.newcomers.planned":
    "{count} new customers a month, as planned; no error of that number is counted.",
  "plan.basis.newcomers.stopped": "No new customers: none came in the last three months.",
  "plan.basis.newcomers.none": "No new customers: the history has no whole month.",
  "plan.basis.acquisition":
    "What winning customers costs is not taken off; it belongs among the budget lines.",
  "plan.basis.margin.known": "A margin of {margin} on revenue ({source}).",
  "plan.basis.serving":
    "Serving customers ({share} of revenue) is taken off the margin already: leave it out of the budget lines.",
  "plan.basis.season.kept":
    "Months of the year differ: a factor of {low} in {lowMonth} to {high} in {highMonth}, since the plan made earlier missed less with them.",
  "plan.basis.season.clock":
    "Months of the year differ by the purchase model's own season: a factor of {low} in {lowMonth} to {high} in {highMonth}.",
  "plan.basis.season.beaten":
    "All months of the year are alike: with factors for them the plan made earlier missed more.",
  "plan.basis.season.untried":
    "All months of the year are alike: factors for them were not tried (the plan must be made earlier for that, with a year of history before).",
  "plan.basis.errors":
    "Totals were {orders} off at earlier dates beyond chance, single months {month}; the bands are wider by that.",
  "plan.basis.pipeline":
    "{counted, plural, one {# open deal} other {# open deals}} counted, each by the share won of its stage ({stages}), closing {slip, plural, =0 {when expected} one {# day later than expected} other {# days later than expected}}.",
  "plan.basis.pipeline.outside":
    "{deals, plural, one {# open deal} other {# open deals}} with customers who buy anyway, worth {margin}, not counted: the purchase model may expect them already.",
  "plan.basis.pipeline.later": "{deals, plural, one {# deal closes} other {# deals close}} after the plan.",
  "plan.basis.subscriptions":
    "Renewals of {running, plural, one {# subscription} other {# subscriptions}} by how long such ones last; subscriptions yet to be sold are not planned.",
  "plan.basis.subscriptions.inOrders":
    "{running, plural, one {# subscription} other {# subscriptions}} not counted apart: {share} of first payments are among the orders, so the purchase model expects them.",
  "plan.next": "keepworth price shows what a change of price would do to it.",
  "plan.column.band": "8 of 10",
  "plan.column.middle": "Middle",
  "plan.column.covered": "Covered",
  "plan.column.priority": "Priority",
  "plan.column.line": "Budget line",
  "plan.column.aMonth": "A month",
  "plan.column.strip": "By month",
  "plan.column.least": "Least",
  "plan.column.lastYear": "Year before",
  "plan.column.part": "Part",
  "plan.column.inside": "Inside",
  "plan.yes": "yes",
  "plan.no": "no",

  "warning.plan.backtest.short":
    "The history is too short to make the plan earlier and hold it against what came: two whole months after at least sixty days are needed. Until then months of the year are taken as alike.",
  "warning.plan.budget":
    "No budget lines in these months. With them (columns name, month, amount, priority; keepworth import FILE) the plan shows which of them it pays for, and how surely.",
  "warning.plan.opportunities":
    "No open deals. With them (keepworth import FILE) the plan counts what they are likely to bring.",
  "warning.plan.subscriptions":
    "No running subscriptions. With them (keepworth import FILE) the plan counts their renewals.",
  "warning.plan.amounts": "The orders carry no money, so only orders are planned.",
  "warning.plan.margin":
    "Neither costs nor a margin are known, so what is called margin is revenue. Set margin in keepworth.json.",
  "warning.plan.naiveWins":
    "{rule, select, lastYear {“The same month a year before”} other {“An average month of the time before”}} would have missed less than the plan did. Trust the plan's parts more than its sum.",
  "warning.plan.newcomers.short":
    "New customers are planned from {months, plural, one {# whole month} other {# whole months}} only; a year is needed to know their season.",
  "warning.plan.newcomers.stopped":
    "Nobody new has come for three months, so none is planned. Use --new-customers where that is not so.",

  // ── price ────────────────────────────────────────────────────────────────────────────────────────────────────
  "price.opening.all": "{change} on all prices",
  "price.opening.product": "{change} on the price of {product} ({share} of revenue)",
  "price.opening.breakEven":
    "{what} earns as much as today if volume changes by {volume}: at a margin of {margin} {rise, select, yes {a smaller fall gains and a larger one loses} other {a larger rise gains and a smaller one loses}}.",
  "price.opening.never": "{what} takes the whole margin of {margin}: no volume makes up for it.",
  "price.opening.loss":
    "Costs exceed revenue: at a margin of {margin} orders lose. A rise of {rise} is where an order breaks even.",
  "price.opening.loss.equal": "Costs are as high as revenue: orders bring nothing, and a rise is all margin.",
  "price.opening.loss.below":
    "With {what} an order loses {loss} of today's price, and fewer orders lose less.",
  "price.opening.loss.above": "With {what} an order keeps {kept} of today's price.",
  "price.opening.effect":
    "The orders lead to expect {volume} in volume ({volumeRange}), and {gain} in the margin that customers still bring over the next {span} ({gainRange}); it pays with {chance} probability.",
  "price.opening.assumed":
    "At an elasticity of {elasticity}, as assumed, volume changes by {volume} and the margin that customers still bring over the next {span} by {gain}.",
  "price.opening.unknown":
    "What volume would do cannot be told from the orders: {reason, select, lines {they have no lines of products} other {no price has moved enough}}. The table shows what it would mean.",
  "price.sensitivity": "{change}: what it gains, by how demand goes with price",
  "price.sensitivity.shop": "← about what your orders say",
  "price.scenarios": "Other changes",
  "price.best":
    "At this elasticity a change of {change} would earn most; further away than prices have moved, do not rely on it.",
  "price.products": "How demand goes with price, by product",
  "price.products.known":
    "{products, plural, one {# product} other {# products}} of {of} (with {share} of revenue) moved in price enough to tell. On average one per cent of price changes units by {mean}% ({range}); products differ by {spread}.",
  "price.products.none":
    "For none of {of, plural, one {# product} other {# products}} can it be told: a price must have stood at two levels at least 2% apart{market, select, yes {, beside the others,} other {}} for two months or more each, within six months of sales or more.",
  "price.reason.price": "price never moved",
  "price.reason.months": "too few months",
  "price.reason.sales": "too few units",
  "price.reason.fit": "price and sales moved as one",
  "price.discounts": "What was paid against list prices, since {from}",
  "price.discounts.total": "{discount} of list prices was let off: {money}.",
  "price.discounts.customers": "Customers who were let off more than others of their segment",
  "price.discounts.none":
    "No customer with three purchases was let off much more than others of their segment.",
  "price.basis.margin":
    "A margin of {margin} on today's revenue ({source}); a unit costs the same after the change.",
  "price.basis.elasticity.product": "The product's own elasticity, shrunken to the mean of all.",
  "price.basis.elasticity.products":
    "Products' elasticities by their revenue, each shrunken to the mean; those not known have the mean. A product that loses units to another one of yours makes this too large.",
  "price.basis.elasticity.option": "An elasticity of {elasticity}, as told.",
  "price.basis.elasticity.settings": "An elasticity of {elasticity}, from keepworth.json.",
  "price.basis.churn.none":
    "Nobody leaves because of it: no data tell. With --churn 0.2, a rise of 5% loses 1% of customers with all that they would bring.",
  "price.basis.churn": "{churn} of customers lost for each per cent of a rise ({source}).",
  "price.basis.base":
    "What customers have brought so far does not change; the difference is in what is ahead.",
  "price.next":
    "Try a change on a part of the customers first: keepworth experiment new measures what it does.",
  "price.column.change": "Change",
  "price.column.breakEven": "Holds to",
  "price.column.volume": "Volume",
  "price.column.gain": "Gain",
  "price.column.pays": "Pays",
  "price.column.elasticity": "Elasticity",
  "price.column.product": "Product",
  "price.column.moved": "Prices",
  "price.column.measured": "Alone",
  "price.column.discount": "Let off",
  "price.column.paid": "Paid",
  "price.column.usual": "Usual",
  "price.column.excess": "Too much",
  "price.column.ahead": "Ahead",

  "warning.price.lines":
    "The orders have no lines of products. With them (columns product, quantity, list price and what was paid) it can be seen how units went with prices.",
  "warning.price.unmoved":
    "None of {products, plural, one {# product} other {# products}} moved in price enough to tell what demand does. Set plan.priceElasticity in keepworth.json, or use --elasticity, to see what a guess means.",
  "warning.price.margin":
    "Neither costs nor a margin are known, so break-even is that of revenue. Use --margin, or set it in keepworth.json.",
  "warning.price.list":
    "Nothing tells of list prices (neither lines with a list price nor orders with a discount), so discounts are not shown.",
  "warning.price.paid":
    "Lines name no list prices, so the price of a month is what was paid for a unit. Discounts that only good customers get, or that come with a season, then look like changes of price.",
} as const satisfies Record<string, string>;
