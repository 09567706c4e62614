/** English of keep or replace, replacing, acquiring. */
export const keep = {
  "help.keep": "Say whom to keep, the best and the most to offer, and whom to let go or replace.",
  "help.replace": "Say how many new customers each month needs, and by when to start finding them.",
  "help.acquire":
    "Show what winning a customer may cost by channel, and split a budget over winning and keeping.",
  "help.argument.keepCustomer": "a customer; without one, all of them",
  "help.option.keepBy": "what customers are taken together by (default: segment)",
  "help.option.keepLimit": "how many single customers to list; 0 lists all (default: 10)",
  "help.option.replaceTarget": "active customers wanted (default: as many as there are now)",
  "help.option.replaceBy": "the day by which, as 2027-06-30",
  "help.option.replaceMonths": "months to look ahead, at most 60 (default: 12)",
  "help.option.acquireBudget":
    "a year's money for winning and keeping together (default: what is spent today)",

  "error.keep.amounts":
    "The orders of “{dataset}” carry no money, so nobody can say what a customer is worth.",
  "error.keep.amounts.hint": "Import orders with an amount.",
  "error.keep.nobody": "No customer of “{dataset}” is active any more.",
  "error.keep.nobody.hint": "Import newer orders or subscriptions.",

  // ── keepworth keep ───────────────────────────────────────────────────────────────────────────────────────────
  "keep.opening":
    "An offer pays for {offer, number} of {customers, plural, one {# customer} other {# customers}}: giving {offered} over {span} is expected to gain {gain} {profit, select, yes {margin} other {revenue}} (from {range}, as offers may work half or one and a half times as well).",
  "keep.opening.none":
    "No offer pays for any of {customers, plural, one {# customer} other {# customers}}: those who would stay anyway take it as well, and that costs more than those bring whom it keeps.",
  "keep.opening.rest":
    "{noOffer, plural, =0 {} one {One more is worth keeping, but offer nothing.} other {# more are worth keeping, but offer nothing.}} {letGo, plural, =0 {} one {One is worth more to let go.} other {# are worth more to let go.}} {gone, plural, =0 {} one {One has most likely left already.} other {# have most likely left already.}}",
  "keep.verdicts": "What to do: customers, and what those still active are worth if they stay",
  "keep.verdict.offer": "Keep, and an offer pays",
  "keep.verdict.noOffer": "Keep, but offer nothing",
  "keep.verdict.letGo": "Let go",
  "keep.verdict.replace": "Replace",
  "keep.verdict.gone": "Most likely gone: win back",
  "keep.short.offer": "offer",
  "keep.short.noOffer": "offer nothing",
  "keep.short.letGo": "let go",
  "keep.short.replace": "replace",
  "keep.short.gone": "gone",
  "keep.by.segment": "By segment, where all are made the same offer",
  "keep.by.channel": "By channel, where all are made the same offer",
  "keep.by.owner": "By owner, where all are made the same offer",
  "keep.by.account": "By account, where all are made the same offer",
  "keep.by.country": "By country, where all are made the same offer",
  "keep.list": "Customers from whom an offer gains most",
  "keep.note":
    "Stays: chance to stay for the period without an offer. Worth: margin of the period and after it, given that they stay. Best: the discount on the period's spend that gains most. Most: the discount above which the offer loses.",
  "keep.column.group": "Group",
  "keep.column.stays": "Stays",
  "keep.column.worth": "Worth",
  "keep.column.best": "Best",
  "keep.column.most": "Most",
  "keep.column.gain": "Gain",
  "keep.column.verdict": "Verdict",
  "keep.column.reach": "Keeps of leavers",
  "keep.card.offer":
    "Keep {customer} at any offer below {most} of the spend of {span} ({mostAmount}). The best offer is {best} ({bestAmount}): it is expected to gain {gain}.{beyond, select, yes { The most exceeds the spend, so that even serving for nothing would pay.} other {}}",
  "keep.card.noOffer":
    "Keep {customer}, but offer nothing: most would stay anyway and take the discount as well, which costs more than it keeps.",
  "keep.card.letGo": "Let {customer} go: serving them costs more than they bring.",
  "keep.card.replace":
    "Replace {customer}: the place is worth {replacement} to new customers, and {worth} if they stay.",
  "keep.card.gone":
    "{customer} has most likely left ({active} chance of being active): no discount reaches them. Winning them back may cost up to what winning a new customer costs.",
  "keep.card.stays": "Chance of being active now {active}; of staying for {span} without an offer {stays}.",
  "keep.card.worth":
    "If they stay: {spend} spend at a margin of {margin}, and {afterwards} afterwards, worth {worth} together (90% interval {range}).",
  "keep.card.replacement":
    "New customers could replace {replaceable} of them; the place is worth {replacement} to others.",
  "keep.card.band": "How sure that is: by the share of leavers that the largest discount keeps",
  "keep.card.turns":
    "{turns, select, never {No discount would pay, even if the largest kept everybody who would leave.} other {The verdict turns where the largest discount keeps {reach} of those who would leave; {assumed} is assumed.}}",
  "keep.next":
    "Next: keepworth keep {customer} for one customer, keepworth budget for a plan within a budget.",

  "keep.assumption.margin": "margin {value} of revenue",
  "keep.assumption.discountRate": "a payment a year later counts {value} less",
  "keep.assumption.horizonDays": "the period is {value}",
  "keep.assumption.measured": "how offers work was measured: {value}",
  "keep.assumption.offerReach": "the largest discount keeps {value} of those who would leave",
  "keep.assumption.offerSpeed": "a discount o reaches 1 − e^(−{value}·o) of that",
  "keep.assumption.contactCost": "making an offer costs {value}",
  "keep.assumption.goneBelow": "below {value} chance of being active a customer counts as gone",
  "keep.assumption.capacityBinds":
    "{value, select, yes {capacity binds: a customer who leaves makes room for others} other {capacity does not bind: new customers come beside those there are, so replacing has no value}}",
  "keep.assumption.capacityBy":
    "{value, select, revenue {as many new customers fit in as bring the same revenue} other {one new customer fits in for each who leaves}}",
  "keep.assumption.replaceable": "new customers can replace {value} of a customer",
  "keep.assumption.replaceable.none":
    "a customer is replaceable as far as the business wins as many of their size as it loses",
  "keep.assumption.newcomer": "a new customer brings {value}",
  "keep.assumption.winningCost": "winning a customer costs {value}",
  "keep.assumption.leadMonths": "it takes {value} months from a lead to a customer",
  "keep.assumption.conversion": "{value} of leads become customers",
  "keep.assumption.longYears": "value has no end here and is counted for {value} years",
  "keep.assumption.customersRead": "customers whose figures were read from the cluster: {value}",
  "keep.assumption.target": "{value} active customers wanted",
  "keep.assumption.acquireAtMost": "no money wins more than {value} of prospects",
  "keep.assumption.acquireAtMost.none": "no money wins more than twice the share of prospects won today",
  "keep.assumption.keepWithout": "{value} of customers would stay a year if nothing were spent on it",
  "keep.assumption.keepWithout.none": "money spent on keeping works as a discount of that size does",
  "keep.assumption.fixedCosts": "fixed costs {value} a year",
  "keep.assumption.taxRate": "company tax {value}",
  "keep.missing.margin":
    "Margin: every figure is revenue, so that offers look better than they are. Give margin in keepworth.json, or costs with the orders.",
  "keep.missing.response":
    "How your customers answer to offers: {reach} is assumed, and the band shows half and one and a half of it. Measure it: keepworth experiment new.",
  "keep.missing.serving":
    "What serving each customer costs (keepworth import costs.csv): some may cost more than they bring and would be let go.",
  "keep.missing.capacity":
    "Whether capacity binds (keep.capacityBinds in keepworth.json): if it does, some customers are better replaced.",
  "keep.missing.winning": "What winning a customer costs: replacing looks better without it.",
  "keep.missing.longYears":
    "A discount rate above 0: without one value has no end, and {years, number} years are counted.",
  "keep.missing.leads":
    "Leads with the day that they became customers (keepworth import leads.csv): {conversion} converting is assumed.",
  "keep.missing.subscriptions":
    "Subscriptions: leaving is inferred from orders, where nobody tells that they leave.",
  "keep.missing.orders": "Orders: only subscriptions are counted.",
  "keep.missing.costs":
    "Spending on {channels, plural, one {# channel} other {# channels}} (keepworth import costs.csv, or keep.acquisitionCosts in keepworth.json): without it these have no payback and no part in the budget.",
  "keep.missing.channels":
    "The channel of {customers, plural, one {# customer} other {# customers}}: they are left out of the channels.",
  "keep.missing.endless":
    "A discount rate above 0: without one, what a customer brings has no end and no ceiling.",
  "keep.missing.keepingSpend":
    "What is spent on keeping customers (costs of kind marketing, or keep.keepingSpend): the cost of keeping one more is that of the first money spent.",
  "keep.missing.fixedCosts":
    "Fixed costs and tax (keep.fixedCosts, keep.taxRate): the company's profit is shown before them.",

  // ── keepworth replace ────────────────────────────────────────────────────────────────────────────────────────
  "replace.opening":
    "{goal, select, hold {To hold {now} active customers until {date}} grow {To grow from {now} to {target} active customers by {date}} other {To be at {target} active customers by {date}, down from {now},}} it takes {needed} new ones (90% interval {range}): {leavers} of those there are now are expected to leave. At today's conversion these are {leads} leads.",
  "replace.won":
    "That is {needed} a month; {won} a month came in the last year{enough, select, yes {, which is enough} other {, which is too few}}.",
  "replace.calendar": "The calendar",
  "replace.column.until": "Until",
  "replace.column.leavers": "Leave",
  "replace.column.needed": "Needed",
  "replace.column.leads": "Leads",
  "replace.column.startBy": "Start by",
  "replace.late":
    "{count, plural, one {The leads of one period} other {The leads of # periods}} would have had to be started before today.",
  "replace.note":
    "New customers leave as well and are replaced in turn. Active customers are the expected number of those who have not left.",
  "replace.next":
    "Next: keepworth acquire for what winning them may cost, keepworth keep for whom to keep instead.",

  // ── keepworth acquire ────────────────────────────────────────────────────────────────────────────────────────
  "acquire.opening":
    "A customer won by {channel} brings {ceiling} (90% interval {range}) {profit, select, yes {margin} other {revenue}} and costs {cost} to win, which is the most worthwhile channel. {count, plural, =0 {No channel costs more than its customers bring.} one {{above} costs more than its customers bring.} other {{above} cost more than their customers bring.}}",
  "acquire.opening.none":
    "What winning a customer costs is not known, so nobody can say whether it pays. Below is the most that it may cost.",
  "acquire.picture": "What a customer brings, and of it what winning them costs (light)",
  "acquire.channels": "By the channel that won them",
  "acquire.unknown": "not known",
  "acquire.never": "never",
  "acquire.column.channel": "Channel",
  "acquire.column.won": "Won",
  "acquire.column.cost": "Costs",
  "acquire.column.ceiling": "At most",
  "acquire.column.net": "Left",
  "acquire.column.payback": "Paid back, month",
  "acquire.unpaid": "Spending that has not come back",
  "acquire.unpaid.none": "All that was spent on winning customers has come back.",
  "acquire.unpaid.sum":
    "{count, plural, one {# channel and quarter has} other {# channels and quarters have}} not brought back what they cost: {missing} are missing of {spent} spent in all. {never, plural, =0 {All are expected to come back.} one {One is not expected to come back.} other {# are not expected to come back.}}",
  "acquire.unpaid.more": "{count, plural, one {One earlier is} other {# earlier are}} in --json.",
  "acquire.column.quarter": "Quarter",
  "acquire.column.spent": "Spent",
  "acquire.column.observed": "Came",
  "acquire.column.ahead": "Expected",
  "acquire.column.status": "Comes back",
  "acquire.status.never": "no",
  "acquire.status.notYet": "later",
  "acquire.keepOrAcquire": "Win or keep",
  "acquire.ratio":
    "Winning one more customer costs {acquisition}, keeping one more who would have left {save}{known, select, yes {} other { at the first money spent}}: {cheaper, select, keep {keeping} other {winning}} is {ratio} times cheaper here.",
  "acquire.ratio.unknown":
    "Keeping one more customer who would have left costs {save}; what winning one costs is not known.",
  "acquire.retention":
    "Of customers active now, {retention} are still active in a year. Five points more would change the value of a customer by {ahead} where margins come at year ends, by {now} where the first comes now; five per cent more by {relativeAhead} and {relativeNow}.",
  "acquire.split":
    "Of {budget} a year the best split spends {spent} (today: {today}) and makes customers worth {equity}, {gain} more than today's {equityToday}.",
  "acquire.split.none": "Without costs of winning by channel, or without margin, no budget can be split.",
  "acquire.split.note":
    "Last unit: net profit of one more unit of money, what keeping costs in later years included. Wherever the best split spends, it is the same. How far spending reaches is an assumption: read directions, not cents.",
  "acquire.keeping": "keeping",
  "acquire.column.pot": "Spent on",
  "acquire.column.today": "Today",
  "acquire.column.best": "Best",
  "acquire.column.customersToday": "Customers",
  "acquire.column.customersBest": "At best",
  "acquire.column.marginal": "Last unit",
  "acquire.company": "The company's view of the last twelve months",
  "acquire.company.line":
    "{before} customers became {after}, each bringing {each} on average: {revenue} revenue, {contribution} after variable costs, {profit} profit after acquisition, marketing, fixed costs and tax.",
  "acquire.next":
    "Next: keepworth replace for how many are needed and when, keepworth budget for a plan of what to do for whom.",
} as const satisfies Record<string, string>;
