/** English of the Overview screen. */
export const overview = {
  "web.overview.growth.meaning":
    "The {profit, select, yes {margin} other {revenue}} that today’s {customers, plural, one {customer} other {# customers}} will bring within the next {months, plural, one {month} other {# months}}, later money counted less. New customers come on top.",
  "web.overview.growth.formula":
    "Σ over customers of expected orders × expected margin of an order × discount",
  "web.overview.input.orders": "Orders expected",
  "web.overview.input.margin": "Margin, share of revenue",
  "web.overview.input.discount": "Discount rate, a year",
  "web.overview.input.model": "Model of buying",

  "web.overview.health":
    "{rows, plural, one {# row} other {# rows}} read, {refused, plural, =0 {none refused} one {# refused} other {# refused}}",
  "web.overview.revenueOnly": "These figures are revenue, not profit",
  "web.overview.revenueOnly.text": "Say in Settings what share of revenue you keep, or import costs.",

  "web.overview.week": "This week",
  "web.overview.week.opening":
    "{customers, plural, one {One action is} other {# actions are}} worth doing by {until}. Together they should bring {gain} for {cost} ({range}).",
  "web.overview.week.none": "Nothing to do this week gains more than it costs.",
  "web.overview.week.column.action": "What to do",
  "web.overview.week.column.customer": "Customer",
  "web.overview.week.column.gain": "Expected gain",
  "web.overview.week.column.cost": "Cost",
  "web.overview.week.column.by": "By",
  "web.overview.week.caption": "This week’s actions, the largest gain first",
  "web.overview.week.more": "Show more",

  "web.overview.segments": "Money by segment",
  "web.overview.segments.unit": "{profit, select, yes {Margin} other {Revenue}}, {currency}",
  "web.overview.segments.axis": "{profit, select, yes {margin} other {revenue}}, {currency}",
  "web.overview.segments.past": "earned so far",
  "web.overview.segments.expected": "expected within {months, plural, one {a month} other {# months}}",
  "web.overview.segments.risk": "at risk: would come on top if nobody left",
  "web.overview.segments.note":
    "Earned so far is after the costs of winning and serving customers, and may be below zero.",
  "web.overview.segments.description":
    "A bar for each segment: what its customers have earned so far, what they are expected to bring, and what is at risk. {segment} are expected to bring the most: {growth}.",
  "web.overview.segments.column.segment": "Segment",
  "web.overview.segments.column.customers": "Customers",
  "web.overview.segments.column.base": "Earned so far",
  "web.overview.segments.column.growth": "Expected",
  "web.overview.segments.column.risk": "At risk",

  "web.overview.concentration": "Who carries it",
  "web.overview.concentration.unit": "Share of the money expected",
  "web.overview.concentration.axis": "share of customers, the most valuable first",
  "web.overview.concentration.half": "{share} carry half",
  "web.overview.concentration.equal": "if all were alike",
  "web.overview.concentration.description":
    "{half} of the customers carry half of what is expected, and the most valuable tenth carries {tenth}.",
  "web.overview.concentration.column.customers": "Customers",
  "web.overview.concentration.column.value": "Money expected",
  "web.overview.concentration.none": "Nothing positive is expected, so there is no share of it to show.",

  "web.overview.fan": "Revenue by month",
  "web.overview.fan.unit": "Net revenue a month, {currency}",
  "web.overview.fan.axis": "month of the order",
  "web.overview.fan.description":
    "Revenue a month, what came and what is expected for {months, plural, one {the next month} other {the next # months}}, with new customers: {first} in {firstMonth}, {last} in {lastMonth}.",
  "web.overview.fan.note":
    "With the new customers that come at today’s pace. The band holds the month’s revenue four times in five.",
  "web.overview.fan.column.month": "Month",
  "web.overview.fan.column.came": "Came",
  "web.overview.fan.column.p10": "P10",
  "web.overview.fan.column.p50": "P50",
  "web.overview.fan.column.p90": "P90",

  "web.overview.leaving": "Most money at risk",
  "web.overview.leaving.text":
    "About {active, plural, one {# customer is} other {# customers are}} still active; some {lost, plural, one {# of them} other {# of them}} will probably leave by {until}.",
  "web.overview.leaving.caption": "Customers with the most money at risk",
  "web.overview.leaving.column.customer": "Customer",
  "web.overview.leaving.column.atRisk": "At risk",
  "web.overview.leaving.column.atRisk.gloss":
    "The chance of leaving times what the customer would bring by staying",
  "web.overview.leaving.column.active": "Active now",
  "web.overview.leaving.column.risk": "Leaves",
  "web.overview.leaving.column.growth": "Expected",
  "web.overview.leaving.column.base": "Earned so far",
  "web.overview.leaving.column.orders": "Orders",
  "web.overview.leaving.column.last": "Last order",
  "web.overview.leaving.column.next": "Next order",
  "web.overview.leaving.none": "Nothing is at risk with them.",
  "web.overview.satisfaction.nps":
    "Satisfaction: net promoter score {score} ({range}), from {answers, plural, one {# answer} other {# answers}} in {days, plural, one {# day} other {# days}}.",
  "web.overview.satisfaction.csat":
    "Satisfaction: {share} of {answers, plural, one {# answer} other {# answers}} in {days, plural, one {# day} other {# days}} are content ({range}).",
  "web.overview.satisfaction.beside":
    "Of those who would recommend you {promoters} each is expected, of those who would not {detractors}; that goes along, it need not be the reason.",
  "web.overview.satisfaction.more": "More under {care}.",
} as const satisfies Record<string, string>;
