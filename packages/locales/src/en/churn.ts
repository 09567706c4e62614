/** English of churn and renewals. */
export const churn = {
  "help.churn": "Show who leaves, in the past and ahead, and the money lost with them.",
  "help.renewals":
    "List the subscriptions that renew soon by value at risk, and the orders that are overdue or due.",
  "help.option.churnBy": "what losses are told apart by",
  "help.option.churnHorizon": "how far to look ahead, such as 12m, 52w or 365d (default: the run's horizon)",
  "help.option.renewalsWithin": "how many days to look ahead (default: 60)",
  "help.option.renewalsLimit": "how many to list; 0 lists all (default: 20)",
  "error.subscription.interval": "“{interval}” is no interval of payment that can be read.",
  "error.subscription.interval.hint":
    "Write day, week, month or year, with a number before it where there are several: 3 month.",
  "error.churn.nothing": "There is neither a subscription nor a valued order in dataset {dataset}.",
  "error.churn.nothing.hint":
    "Import subscriptions (keepworth import FILE), or value customers by their orders (keepworth run FILE).",

  "churn.opening.subscriptions":
    "Within {span}, until {until}, {lost} of your {customers, plural, one {# subscriber} other {# subscribers}} {lost, plural, one {is} other {are}} likely to leave ({range}), and with them {mrr} of the {total} that come in a month ({mrrRange}): {kept} is kept ({keptRange}).",
  "churn.counting":
    "{customers, plural, one {# subscriber has} other {# subscribers have}} {subscriptions, plural, one {# running subscription} other {# running subscriptions}}{paused, plural, =0 {} other {, # of them paused}}{trials, plural, =0 {} one {; # trial that goes on is not counted} other {; # trials that go on are not counted}}.",
  "churn.lastMove":
    "All of it as of {day}: nothing was valued, so that the last day on which a subscription began, ended, was cancelled or was not paid stands for today.",
  "churn.few":
    "{seen, plural, =0 {Nobody has come up for renewal yet} one {Only # renewal has come up so far} other {Only # renewals have come up so far}}: the figures below begin from what is plausible, and may be far off.",
  "churn.opening.shop":
    "Of {active} customers who are active now, {lost} are likely to stop buying within {span} ({range}).",
  "churn.opening.shop.money":
    "Had they stayed, they would have brought {money} {profit, select, yes {in margin} other {in revenue}} over such a time, discounted to today ({range}).",
  "churn.curves": "Still there after so many renewals",
  "churn.curve.counted": "counted",
  "churn.curve.model": "model",
  "churn.curve.after": "{share} after {renewals, plural, one {# renewal} other {# renewals}}",
  "churn.movement":
    "Recurring revenue a month, the last {months, plural, one {month} other {# months}}{currency, select, XXX {} other {, {currency}}}",
  "churn.movement.opening": "Opening",
  "churn.movement.new": "New",
  "churn.movement.returned": "Returned",
  "churn.movement.expansion": "Expansion",
  "churn.movement.contraction": "Contraction",
  "churn.movement.churned": "Churned",
  "churn.movement.closing": "Closing",
  "churn.months": "Month by month",
  "churn.months.partial": "{month} (so far)",
  "churn.year":
    "Of the recurring revenue of a year ago {gross} is left, and {net} with what these customers pay more today. {churn} of the customers of then have left.",
  "churn.year.none": "There were no subscribers a year ago, so no yearly retention can be told.",
  "churn.trials":
    "Of {ended, plural, one {# trial} other {# trials}} that have ended, {share} became customers ({range}); {open, plural, =0 {none is open} one {# is open} other {# are open}} now. Trials are in no other figure.",
  "churn.trials.open":
    "{open, plural, one {# trial is open} other {# trials are open}}, and none has ended yet.",
  "churn.standing.cancelling":
    "{count, plural, one {# subscription was cancelled and still runs} other {# subscriptions were cancelled and still run}}: {mrr} a month.",
  "churn.standing.failing":
    "{count, plural, one {The payment of # subscription} other {Payments of # subscriptions}} failed and may still come: {mrr} a month.",
  "churn.standing.paused":
    "{count, plural, one {# subscription is} other {# subscriptions are}} paused, and counted as running, since no file says since when: {mrr} a month.",
  "churn.ahead.plan": "What is likely to be lost, by plan",
  "churn.ahead.channel": "What is likely to be lost, by channel",
  "churn.ahead.country": "What is likely to be lost, by country",
  "churn.ahead.segment": "What is likely to be lost, by segment",
  "churn.ahead.note":
    "Cust.: subscribers; a month: what they pay. Leave: those of them who will have no subscription left; lost: what goes with them a month. Last year: of the subscribers of a year ago, the share that has left since.",
  "churn.shop.note":
    "Risk: the chance that a customer who is active now has left at the end of that time. At risk: what they would have brought in it, times the chance that they are active now and have left then.",
  "churn.shop": "Customers who order without a subscription",
  "churn.shop.ahead.channel": "Likely to stop buying, by channel",
  "churn.shop.ahead.country": "Likely to stop buying, by country",
  "churn.shop.ahead.segment": "Likely to stop buying, by segment",
  "churn.shop.segmentThen":
    "Last year: of those who were in that segment a year ago and had bought in the year before, the share that has bought nothing since.",
  "churn.shop.past":
    "In the past: of {buyers} customers who bought in the year to {middle}, {lost} ({share}) bought nothing in the year to {to}; they had brought {money}.",
  "churn.shop.silent":
    "Not to buy for a year is not to have left: of these, the model expects {active} to be active still.",
  "churn.shop.model":
    "By the model {model}: nobody tells a shop that they leave, so it is inferred from how long they have been silent against their own rhythm. Intervals hold joint draws of the parameters and the chance of each customer; whether they hold cannot be checked against orders, since leaving is never seen.",
  "churn.shop.subscribers":
    "{count, plural, one {# customer with a running subscription is} other {# customers with a running subscription are}} counted there and not here.",
  "churn.shop.customers": "The most money at risk",
  "churn.reasons": "Why subscriptions ended in the last year",
  "churn.reason.none": "no reason given",
  "churn.reason.payment": "payment failed",
  "churn.plans": "Plans",
  "churn.plans.model":
    "Leaving by plan, by the model with the smaller AIC of sBG and BdW († fitted to all plans of that interval, too few have left this one; ‡ begun from what is plausible, too few have left at all). Failed payments are a chance of their own at every renewal. Worth: a new subscriber's first and all later payments, discounted, {profit, select, yes {times margin} other {in revenue}}.",
  "churn.unfit":
    "The purchase model does not fit this business, so it is not asked who leaves: contracts and open deals answer instead.",
  "churn.unfit.why": "Why not",
  "churn.doubt": "What speaks against the purchase model here",
  "churn.pipeline":
    "{open, plural, one {# deal is} other {# deals are}} open over {amount}; within {span} they are likely to bring {expected} ({range}).",
  "churn.pipeline.onTop":
    "{onTop} of it is on top of what the run expects of orders; the other deals are with customers who order anyway.",
  "churn.pipeline.none": "There are no open deals to look at either; import opportunities from the CRM.",
  "churn.unknown": "not known",
  "churn.next": "Next: {command}",
  "churn.assumption.horizonDays": "looking {value} ahead",
  "churn.assumption.lastMove":
    "as of {value}, the last day on which a subscription began, ended, was cancelled or was not paid",
  "churn.assumption.withinDays": "looking {value} ahead",
  "churn.assumption.margin": "margin {value} of revenue",
  "churn.assumption.discountRate": "a payment a year later counts {value} less",
  "churn.assumption.yearlyRenewals":
    "{value} of yearly renewals are made by the customers’ will, with the weight of two renewals, until ten have left",
  "churn.assumption.shorterRenewals":
    "{value} of renewals less than half a year apart are made by the customers’ will, with the weight of four renewals, until ten have left",
  "churn.assumption.withdrawn": "{value} of cancellations are withdrawn in time",
  "churn.assumption.recovered": "{value} of failed payments are made good",
  "churn.assumption.offerReach": "the largest discount keeps {value} of those who would leave",
  "churn.assumption.offerSpeed": "a tenth off keeps {value} of those whom the largest discount would keep",
  "churn.assumption.leadDays": "three of four cancellations come within {value} of the renewal",
  "churn.missing.margin":
    "The margin: all money here is revenue, so that offers come out too large. Give it as margin in keepworth.json, or import costs.",
  "churn.missing.currency": "The currency of the amounts: name it as currency in keepworth.json.",
  "churn.missing.subscriptions":
    "Subscriptions: nobody's leaving is seen, it is inferred from orders. With contracts, retention would be counted.",
  "churn.missing.orders":
    "Valued orders: customers who buy without a subscription are not in this answer. keepworth run FILE brings them in.",
  "churn.missing.reasons":
    "Reasons of cancellation ({share} of the endings have none): they would tell what can be mended.",
  "churn.missing.requests":
    "Days of cancellation: who has cancelled and runs to the end of the term would be known to leave.",
  "churn.missing.failures":
    "Days of failed payments: what is lost without anybody's will cannot be told from cancellations.",
  "churn.missing.amounts":
    "Amounts ({share} of the subscriptions have none): these count as customers, but with no money.",
  "churn.missing.plan":
    "Plans ({share} of the subscriptions have none): those who leave early and late are mixed in one curve.",
  "churn.missing.channel": "Channels ({share} unknown): losses by channel leave these out.",
  "churn.missing.segment": "Segments: they come from orders, and none have been valued.",
  "churn.missing.country": "Countries of some customers: losses by country put these under “not known”.",
  "churn.missing.interval":
    "Intervals of payment ({share} of the subscriptions have none): these are taken as monthly.",
  "churn.every.day": "daily",
  "churn.every.week": "weekly",
  "churn.every.month": "monthly",
  "churn.every.year": "yearly",
  "churn.plan.every": "{plan}, {interval}",
  "churn.column.customers": "Cust.",
  "churn.column.mrr": "A month",
  "churn.column.lost": "Leave",
  "churn.column.lostMrr": "Lost",
  "churn.column.interval": "90%",
  "churn.column.past": "Last year",
  "churn.column.reason": "Reason",
  "churn.column.ended": "Ended",
  "churn.column.plan": "Plan",
  "churn.column.every": "Paid by",
  "churn.column.active": "Active",
  "churn.column.left": "Left",
  "churn.column.failed": "Unpaid",
  "churn.column.model": "Model",
  "churn.column.worth": "New: worth",
  "churn.column.group": "Group",
  "churn.column.atRisk": "At risk",
  "churn.column.risk": "Risk",
  "why.fitness.few":
    "There are only {customers} customers; purchase models need {least} or more to tell rates apart.",
  "why.fitness.naive":
    "On the held-back part a simple rule came closer (error {naiveError}) than the model ({modelError}).",
  "why.fitness.lumpy":
    "Order sizes spread {spread} times their mean: single orders decide, and the past says little of their size.",
  "why.fitness.leaving":
    "The orders do not show that customers leave at all (p {p}): silence and leaving cannot be told apart.",

  "renewals.opening":
    "{renewals, plural, one {# subscription renews or ends} other {# subscriptions renew or end}} within {span}, until {until}, over {amount}. {renewing, plural, one {# is} other {# are}} likely to renew ({range}); with the others {lost} {profit, select, yes {in margin} other {in revenue}} are likely to be lost ({lostRange}).",
  "renewals.none": "No subscription renews within {span}, until {until}.",
  "renewals.calendar": "Value at risk by week",
  "renewals.calendar.row": "{from} – {to}",
  "renewals.list": "Subscriptions by value at risk{currency, select, XXX {} other {, {currency}}}",
  "renewals.more": "{count, plural, one {# more is} other {# more are}} in --limit 0 and in --json.",
  "renewals.overdue": "Overdue orders, of customers without a subscription",
  "renewals.overdue.count":
    "{count, plural, one {# customer has} other {# customers have}} been silent for more than {gaps, plural, =2 {twice} other {# times}} their own usual gap and {count, plural, one {is} other {are}} still active with {pActive} or more; {growth} {profit, select, yes {in margin} other {in revenue}} is expected of them. The most of it first.",
  "renewals.orders": "Orders that are due, of customers without a subscription",
  "renewals.orders.count":
    "{count, plural, =0 {No order is due.} one {# customer’s next order is due within {span}.} other {The next orders of # customers are due within {span}.}}",
  "renewals.note":
    "At risk: what is lost if they do not renew (the coming term and all after it, discounted) times the chance of that; its interval is for how well the parameters are known. Offer: from the one that gains most to the one that gains nothing, paid once, in the coming term. Speak: from that day on, by e-mail unless an owner or a failed payment is named.",
  "renewals.contact.owner": "{day} {owner}",
  "renewals.contact.email": "{day}",
  "renewals.contact.payment": "{day} payment",
  "renewals.column.customer": "Customer",
  "renewals.column.renews": "Renews",
  "renewals.column.chance": "Chance",
  "renewals.column.atRisk": "At risk",
  "renewals.column.offer": "Offer",
  "renewals.column.contact": "Speak",
  "renewals.column.expected": "Expected",
  "renewals.column.silent": "Silent for",
  "renewals.column.usual": "Usual gap",
  "renewals.column.growth": "{profit, select, yes {Margin} other {Revenue}} ahead",
} as const satisfies Record<string, string>;
