/** English of what to improve, and of units by product. */
export const improve = {
  "help.improve":
    "Rank products, categories, first products, late deliveries, reasons of returns and support topics by the money at stake.",
  "help.improve.kind": "only one kind",
  "help.improve.limit": "how many to list; 0 lists all (default: 20, all with --json)",
  "help.improve.horizon":
    "days afterwards that count (default: 180, or a third of the data where that is less)",
  "help.improve.out": "write the whole list to this CSV file",
  "help.plan.weeks": "weeks to foresee with --by product, 1 to 26 (default: 8)",
  "help.plan.limit": "products to list with --by product (default: 10)",
  "help.plan.out": "write every product and week to this CSV file, with --by product",

  "improve.opening.less":
    "{subject}. Within {days, plural, one {# day} other {# days}} a customer brings {each} less than others in the same state ({range}). It touches {customers, plural, one {# customer} other {# customers}} a year, so that {stake} a year are at stake ({stakeRange}).",
  "improve.opening.more":
    "{subject}. Within {days, plural, one {# day} other {# days}} a customer brings {each} more than others in the same state ({range}). It touches {customers, plural, one {# customer} other {# customers}} a year, so that {stake} a year are at stake ({stakeRange}).",
  "improve.opening.unclear":
    "Nothing stands out from chance: every 90% interval includes zero. Most may stand behind {subject}: {stake} a year ({stakeRange}).",
  "improve.opening.none": "Nothing can be compared yet.",
  "improve.association":
    "These are associations, not proof: customers in the same state may differ in what no order shows. Whether it is the reason, only an experiment tells.",
  "improve.overlap":
    "Amounts cannot be added up: {customers, plural, one {# customer was} other {# customers were}} touched in the year, and counted {summed, number} times over all rows.",
  "improve.list": "By money at stake",
  "improve.column.subject": "What",
  "improve.column.customers": "A year",
  "improve.column.each": "Of one",
  "improve.column.stake": "At stake a year",
  "improve.column.range": "90% interval",
  "improve.column.n": "Followed",
  "improve.subject": "{kind}: {name}",
  "improve.few": "{n}, too few",
  "improve.kind.product": "Product",
  "improve.kind.category": "Category",
  "improve.kind.first-product": "First product",
  "improve.kind.lateness": "Late delivery",
  "improve.kind.return-reason": "Return",
  "improve.kind.topic": "Support topic",
  "improve.shared":
    "{share} of the customers of {subject} are touched by {other} as well, which stands higher.",
  "improve.sharedList": "The same customers",
  "improve.kinds": "What of it is more than chance",
  "improve.spread":
    "{kind}: {compared, number} of {subjects, number} compared; beyond chance they differ by about {spread} a customer.",
  "improve.spread.none":
    "{kind}: {compared, number} of {subjects, number} compared; they differ by no more than chance.",
  "improve.spread.one": "{kind}: {compared, number} of {subjects, number} compared.",
  "improve.note":
    "A year: customers touched since {from}. Of one: the margin of {days, plural, one {# day} other {# days}} after it beside customers in the same state without it, drawn towards that of its kind, the more the less is known. What is clear of chance comes first.",
  "improve.sampled": "One customer in {step, number} was read for the comparison.",
  "improve.more": "{count, plural, one {# more} other {# more}}: keepworth improve --limit 0",
  "improve.file": "{rows, plural, one {# row} other {# rows}} written to {path}.",
  "improve.missing.lines":
    "Products are not known: the orders have no lines. Import orders with their lines.",
  "improve.missing.deliveries": "Late deliveries are not known: import the days promised and delivered.",
  "improve.missing.returns": "Reasons of returns are not known: import returns.",
  "improve.missing.contacts": "Support topics are not known: import support cases.",
  "improve.missing.amounts": "The orders carry no amounts, so that nothing can be said of money.",
  "improve.missing.margin":
    "No margin is known: all revenue counts as margin. Tell a margin with --margin or in keepworth.json.",
  "improve.missing.followed":
    "Nothing was followed for {days, plural, one {# day} other {# days}} yet: ask for fewer days with --horizon.",

  "demand.opening":
    "Units of each product from {from} on, for {weeks, plural, one {# week} other {# weeks}}: most of {product}, {mean} in all, four times in five {low} to {high}.",
  "demand.none": "Nothing can be foreseen: the orders have no lines.",
  "demand.column.product": "Product",
  "demand.column.lately": "Lately",
  "demand.column.next": "Next week",
  "demand.column.low": "P10",
  "demand.column.middle": "P50",
  "demand.column.high": "P90",
  "demand.column.error": "Error before",
  "demand.between": "{low}–{high}",
  "demand.rest": "{products, plural, one {# other product} other {# other products}}",
  "demand.note":
    "Lately: units a week over the last {weeks, plural, one {# week} other {# weeks}}. Next week: P10 to P90. P10, P50 and P90: of all weeks together. Returned pieces count as sold: they had to be sent.",
  "demand.backtest": "How such plans did",
  "demand.backtest.error":
    "Made on {origins, plural, one {# earlier day} other {# earlier days}}, they missed {plan} of the units of a product and week; saying the same as in the last {weeks, plural, one {# week} other {# weeks}} missed {lately}.",
  "demand.backtest.lastYear":
    "Saying the same as a year before missed {lastYear}, the plan in the same weeks {plan}.",
  "demand.backtest.coverage":
    "{coverage} of the weeks came within P10 and P90, and {total} of the sums; 80% should, and more where units are few.",
  "demand.season.used": "The seasons of the shop count: with them plans missed {with}, without {without}.",
  "demand.season.unused":
    "The seasons of the shop do not count: with them plans missed {with}, without {without}.",
  "demand.missing.lines": "Products are not known: import orders with their lines.",
  "demand.missing.backtest":
    "The history is too short to hold such plans against what came: half a year and the weeks to foresee are needed.",
  "demand.naive.lastYear": "Saying the same as a year before was nearer than this plan: plan with care.",
  "demand.naive.lastWeeks": "Saying the same as in the last weeks was nearer than this plan: plan with care.",
} as const satisfies Record<string, string>;
