/** English of the Churn and renewals screen. */
export const churn = {
  "web.churn.empty": "No customers to look at yet",
  "web.churn.empty.text":
    "Import orders or subscriptions, and this page shows who left, who is likely to leave, and the money that goes with them.",
  "web.churn.empty.action": "Import data",
  "web.churn.views": "What to look at",
  "web.churn.view.subscriptions": "Who leaves",
  "web.churn.view.renewals": "Renewals",
  "web.churn.view.orders": "Orders without a subscription",

  "web.churn.mrr.meaning":
    "Recurring revenue a month (MRR) of today’s subscribers that is likely to be gone by {until}. Amounts paid by the year or the week are written as a month’s.",
  "web.churn.mrr.formula": "Σ over subscriptions: amount a month × chance of leaving",
  "web.churn.kept.meaning":
    "The share of today’s recurring revenue that is likely to be left by {until}, without what those who stay may pay more (gross retention).",
  "web.churn.kept.formula": "1 − lost ÷ today’s recurring revenue",
  "web.churn.shop.meaning":
    "What customers who are active now and are likely to have left by {until} would have brought {profit, select, yes {in margin} other {in revenue}}, had they stayed; discounted to today.",
  "web.churn.shop.formula": "Σ (active now − active then) × orders × spend × margin, discounted",
  "web.churn.input.subscriptions": "Running subscriptions",
  "web.churn.input.mrr": "Recurring revenue a month",
  "web.churn.input.renewals": "Renewals seen",
  "web.churn.input.active": "Active now",
  "web.churn.input.model": "Model",

  "web.churn.horizon": "Looking ahead",
  "web.churn.months": "{count, plural, one {# month} other {# months}}",
  "web.churn.by": "Told apart by",
  "web.churn.by.plan": "Plan",
  "web.churn.by.segment": "Segment",
  "web.churn.by.channel": "Channel",
  "web.churn.by.country": "Country",

  "web.churn.survival": "How long subscribers stay, by plan",
  "web.churn.survival.unit": "Share of subscribers who are still there, by months since they began",
  "web.churn.survival.axis": "Months since the subscription began",
  "web.churn.survival.description":
    "Of those who took {plan}, {share} are still there after {months, plural, one {# month} other {# months}}, as counted.",
  "web.churn.survival.counted": "{plan}, counted",
  "web.churn.survival.model": "{plan}, model",
  "web.churn.survival.note":
    "Steps: counted, by Kaplan and Meier, who let those still subscribed count for as long as they were seen. Dashed: the model that looks further. Where the two part, believe the steps. Choose one plan to see the interval of its steps (90%).",
  "web.churn.survival.note.one":
    "Steps: counted, by Kaplan and Meier, with the 90% interval as a band. Dashed: the model, {model}, fitted to {renewals, plural, one {# renewal} other {# renewals}}. Where the two part, believe the steps.",
  "web.churn.survival.plan": "Plan",
  "web.churn.survival.all": "All plans",
  "web.churn.column.plan": "Plan",
  "web.churn.column.renewals": "Renewals",
  "web.churn.column.months": "Months",
  "web.churn.column.counted": "Counted",
  "web.churn.column.low": "From",
  "web.churn.column.high": "To",
  "web.churn.column.model": "Model",

  "web.churn.movement": "How recurring revenue moved",
  "web.churn.movement.unit":
    "Recurring revenue a month{currency, select, XXX {} other {, {currency}}}, from {from} to {to}",
  "web.churn.movement.description":
    "Recurring revenue went from {opening} to {closing}: {come} came in, {gone} went.",
  "web.churn.movement.axis": "Recurring revenue a month",
  "web.churn.movement.span": "Over the last",
  "web.churn.movement.step": "Step",
  "web.churn.movement.amount": "Amount",
  "web.churn.movement.customers": "Customers",
  "web.churn.movement.note":
    "Expansion: customers who pay more than before; contraction: who pay less and stay. The steps add up exactly.",

  "web.churn.rate": "Share of subscribers lost, month by month",
  "web.churn.rate.unit": "Of those who subscribed when the month began, the share that left within it",
  "web.churn.rate.description": "Last whole month, {month}: {share} left ({range}).",
  "web.churn.rate.line": "lost in the month",
  "web.churn.rate.note":
    "The band is what so few customers can tell of the true rate (90%, by Wilson). A month inside the band of the one before it is no news.",
  "web.churn.rate.column.month": "Month",
  "web.churn.rate.column.began": "When it began",
  "web.churn.rate.column.lost": "Lost",
  "web.churn.rate.column.share": "Share lost",
  "web.churn.rate.column.interval": "90% interval",

  "web.churn.likely": "What is likely to be lost within {span}",
  "web.churn.likely.text":
    "The most money first. The whisker holds the truth nine times in ten; small groups have wide ones.",
  "web.churn.likely.caption": "Likely losses by group",
  "web.churn.column.group": "Group",
  "web.churn.column.subscribers": "Subscribers",
  "web.churn.column.mrr": "A month",
  "web.churn.column.mrr.gloss": "What they pay a month today",
  "web.churn.column.leave": "Likely to leave",
  "web.churn.column.leave.gloss": "Those who will have no subscription left at the end of that time",
  "web.churn.column.interval": "90% interval",
  "web.churn.column.lostMrr": "Lost a month",
  "web.churn.column.lostMrr.gloss": "Recurring revenue a month that goes with them",
  "web.churn.column.picture": "Share lost, 0 to 100%",
  "web.churn.column.past": "Last year",
  "web.churn.column.past.gloss": "Of the subscribers of a year ago, the share that has left since",

  "web.churn.why": "Why they left",
  "web.churn.why.unit": "Subscriptions that ended in the last year, by reason",
  "web.churn.why.axis": "Subscriptions ended",
  "web.churn.why.description":
    "The most frequent reason is “{reason}”: {count, plural, one {# subscription} other {# subscriptions}}.",
  "web.churn.why.note":
    "Amber: a payment failed, and nobody wanted to leave. A reminder with a payment link wins back many of these.",
  "web.churn.why.none": "No subscription ended in the last year.",
  "web.churn.column.reason": "Reason",
  "web.churn.column.ended": "Ended",
  "web.churn.fact.net": "Revenue of a year ago that is left",
  "web.churn.fact.net.more": "{net} with what these customers pay more today",
  "web.churn.fact.customers": "Customers of a year ago who left",
  "web.churn.fact.trials": "Trials that became customers",
  "web.churn.fact.trials.more":
    "{ended, plural, one {# trial} other {# trials}} ended; {open, plural, =0 {none is open} one {# is open} other {# are open}}",
  "web.churn.fact.failed": "Renewals lost to a failed payment",
  "web.churn.fact.failed.more": "{plan}; {lost, plural, one {# subscription} other {# subscriptions}} so far",
  "web.churn.fact.range": "90% interval {range}",

  "web.churn.plans": "Plans, and what a subscriber is worth",
  "web.churn.plans.text":
    "Worth: all payments to come, discounted, {profit, select, yes {times margin} other {in revenue}}. New: one who signs up today. Running: one of today’s, on average.",
  "web.churn.plans.caption": "Plans",
  "web.churn.column.every": "Paid",
  "web.churn.column.active": "Running",
  "web.churn.column.left": "Left",
  "web.churn.column.unpaid": "Unpaid",
  "web.churn.column.unpaid.gloss": "Ended because a payment failed",
  "web.churn.column.worthNew": "New, worth",
  "web.churn.column.worthNow": "Running, worth",
  "web.churn.model.pooled": "{model}, with all plans of that interval",
  "web.churn.model.prior": "{model}, from what is plausible",
  "web.churn.model.gloss": "Too few have left some plans to model them alone",

  "web.churn.keeping": "What keeping more of them would be worth",
  "web.churn.keeping.slide": "More of them stay each year",
  "web.churn.keeping.points": "{points, plural, one {+# point} other {+# points}}",
  "web.churn.keeping.text":
    "Today {retention} of active customers are still active a year later. With {points, plural, one {# point} other {# points}} more a customer would be worth {low} to {high} more over their whole time with you: the lower figure where the first year’s margin is certain, the higher where it is not. What it may cost to get there is on the page Keep or replace.",
  "web.churn.keeping.name": "Yearly retention",

  "web.churn.within": "Looking ahead",
  "web.churn.days": "{count, plural, one {# day} other {# days}}",
  "web.churn.calendar": "Calendar of renewals",
  "web.churn.calendar.unit":
    "Value at risk{currency, select, XXX {} other {, {currency}}}, by the day of renewal",
  "web.churn.calendar.weeks.unit":
    "Value at risk{currency, select, XXX {} other {, {currency}}}, by the week of renewal",
  "web.churn.calendar.axis": "Day of the week",
  "web.churn.calendar.weekAxis": "Value at risk",
  "web.churn.calendar.week": "{from} – {to}",
  "web.churn.calendar.day":
    "{date}: {renewals, plural, one {# renewal} other {# renewals}} over {amount}, {risk} at risk",
  "web.churn.calendar.description": "The most is at risk in the week from {from} to {to}: {risk}.",
  "web.churn.calendar.note":
    "At risk: what is lost if they do not renew (the coming term and all after it, discounted) times the chance of that.",
  "web.churn.column.week": "Week",
  "web.churn.column.amount": "Amount",
  "web.churn.column.atRisk": "At risk",
  "web.churn.column.customer": "Customer",
  "web.churn.column.renews": "Renews",
  "web.churn.column.chance": "Chance to renew",
  "web.churn.column.value": "Worth if asked today",
  "web.churn.column.value.gloss": "Amount × margin × renewals still expected, discounted",
  "web.churn.column.offer": "Worth offering",
  "web.churn.column.offer.gloss":
    "A discount: from the one that gains most to the one that gains nothing; paid once, in the coming term",
  "web.churn.column.offerMoney": "In money",
  "web.churn.column.contact": "Speak from",
  "web.churn.column.who": "By",
  "web.churn.column.standing": "Standing",
  "web.churn.column.made": "Renewals made",
  "web.churn.standing.open": "open",
  "web.churn.standing.cancelling": "cancelled, still runs",
  "web.churn.standing.failing": "payment failed",
  "web.churn.who.owner": "{owner}",
  "web.churn.who.email": "e-mail",
  "web.churn.who.payment": "payment link",
  "web.churn.offer.none": "none pays",
  "web.churn.renewals": "Who to speak to first",
  "web.churn.renewals.caption": "Renewals by value at risk",
  "web.churn.renewals.offers":
    "{count, plural, =0 {No discount gains more than it costs here: most would renew without one.} one {For # of them a discount gains more than it costs: {gain} in all, if given at its best size.} other {For # of them a discount gains more than it costs: {gain} in all, if each is given at its best size.}} Most who renew would do so without one, so keep some customers without an offer to see what it brings.",
  "web.churn.renewals.meaning":
    "What those who are likely not to renew by {until} would have brought: the coming term and all after it, discounted.",
  "web.churn.renewals.formula": "Σ over subscriptions: (1 − chance to renew) × worth of one who renews",
  "web.churn.renewals.cut": "The list holds the {shown, number} with the most at risk, of {all, number}.",

  "web.churn.groups": "Who is likely to stop buying",
  "web.churn.groups.unit":
    "{profit, select, yes {Margin} other {Revenue}} at risk within {span}{currency, select, XXX {} other {, {currency}}}",
  "web.churn.groups.unit.customers": "Customers likely to stop buying within {span}",
  "web.churn.groups.axis": "{profit, select, yes {Margin} other {Revenue}} at risk",
  "web.churn.groups.axis.customers": "Customers",
  "web.churn.groups.description": "The most goes with {group}: {value}.",
  "web.churn.groups.note":
    "At risk: what they would have brought in that time, times the chance that they are active now and have left then. Whiskers: 90%.",
  "web.churn.groups.caption": "Likely losses of customers who order",
  "web.churn.column.members": "Customers",
  "web.churn.column.activeNow": "Active now",
  "web.churn.column.stop": "Likely to stop",
  "web.churn.column.silent": "Last year",
  "web.churn.column.silent.gloss":
    "Of those who bought in the year before last year, the share that bought nothing since",
  "web.churn.yearly": "Share of buyers who did not come back",
  "web.churn.yearly.unit":
    "Of those who bought in the twelve months before, the share that bought nothing in the twelve months to the one shown",
  "web.churn.yearly.description":
    "In the twelve months to {to}, {share} of {buyers} buyers did not come back ({range}).",
  "web.churn.yearly.line": "did not come back",
  "web.churn.yearly.note":
    "Not to buy for a year is not to have left: of the last ones, the model expects {active} to be active still. The band: 90%, by Wilson.",
  "web.churn.yearly.column.to": "Twelve months to",
  "web.churn.yearly.column.buyers": "Buyers before",
  "web.churn.yearly.column.lost": "Did not come back",
  "web.churn.atRisk": "The most money at risk",
  "web.churn.atRisk.text": "Single customers who are likely to stop buying, and what would go with them.",
  "web.churn.column.risk": "Risk",
  "web.churn.column.risk.gloss": "The chance that one who is active now has left at the end of that time",
  "web.churn.column.pActive": "Active now",
  "web.churn.column.segment": "Segment",
  "web.churn.column.channel": "Channel",
  "web.churn.atRisk.caption": "Customers by money at risk",
  "web.churn.overdue": "Orders overdue",
  "web.churn.overdue.caption": "Customers whose order is overdue",
  "web.churn.due.caption": "Customers whose order is due",
  "web.churn.due": "Orders due",
  "web.churn.column.expected": "Expected on",
  "web.churn.column.silentFor": "Silent for",
  "web.churn.column.usual": "Usual gap",
  "web.churn.column.growth": "{profit, select, yes {Margin} other {Revenue}} ahead",
  "web.churn.unknown": "not known",
  "web.churn.unfit": "The purchase model does not fit this business",
  "web.churn.thin": "Few data",

  "web.churn.missing.margin":
    "The margin: all money here is revenue, so offers come out too large. Import costs, or give the margin in Settings.",
  "web.churn.missing.currency": "The currency of the amounts: name it in Settings.",
  "web.churn.missing.orders":
    "Valued orders: customers who buy without a subscription are not here until a run values them.",
} as const satisfies Record<string, string>;
