/** English of the Keep or replace screen. */
export const keep = {
  "web.keep.views": "What to look at",
  "web.keep.view.keep": "Whom to keep",
  "web.keep.view.replace": "Replacing those who leave",
  "web.keep.view.acquire": "Winning or keeping",
  "web.keep.unknown": "not known",
  "web.keep.none": "none",

  "web.keep.gain.meaning":
    "What the best offer to each customer is expected to gain over making none. The offer is also paid to those who would have stayed anyway.",
  "web.keep.gain.formula": "Σ (p₁ − p₀) · (S·m + F − W) − p₁ · o · S − c",

  "web.keep.choose": "Customer",
  "web.keep.choose.text": "Id of a customer",
  "web.keep.card": "The card of {customer}",
  "web.keep.card.was": "Without these changes the verdict is: {verdict}.",
  "web.keep.best": "Best offer",
  "web.keep.best.more": "{amount}, gains {gain}",
  "web.keep.most": "Most to offer",
  "web.keep.replaceable": "Replaceable share",
  "web.keep.replaceable.gloss": "How much of what they bring new customers can replace",
  "web.keep.place": "the place is worth {worth} to others",
  "web.keep.place.free": "would be worth {worth} to others if capacity were short",
  "web.keep.place.unknown": "What new customers bring is not known, so replacing has no value here.",
  "web.keep.worth": "Worth if they stay",
  "web.keep.worth.gloss": "Margin of the period and after it, given that they stay",
  "web.keep.worth.formula": "S·m + F: spend × margin of the period, and what is expected after it",
  "web.keep.stays.gloss": "Chance to stay for the period without an offer",
  "web.keep.stays.more": "for {span}, without an offer; active now: {active}",
  "web.keep.atStake": "At stake",
  "web.keep.atStake.gloss": "What is expected to be lost with those who leave in the period",
  "web.keep.offered": "Given away",

  "web.keep.gain": "What an offer gains",
  "web.keep.gain.unit":
    "Expected gain over no offer, {currency}; the offer is a discount on the spend of {span}",
  "web.keep.gain.line": "gain",
  "web.keep.gain.offer": "Offer, share of spend",
  "web.keep.gain.low": "If offers work worse",
  "web.keep.gain.high": "If offers work better",
  "web.keep.gain.band":
    "The band shows the ends of what is assumed or measured of how offers work. Below zero an offer costs more than it keeps.",

  "web.keep.binds": "Is capacity short?",
  "web.keep.binds.yes": "yes",
  "web.keep.binds.no": "no",
  "web.keep.binds.text": "If it is, a customer who leaves makes room for new ones.",
  "web.keep.suppose.replaceable": "Replaceable share",
  "web.keep.suppose.stays": "Stays without an offer",
  "web.keep.suppose.reach": "Leavers kept by the largest discount",
  "web.keep.turns": "{first}; {turns}",
  "web.keep.turns.at": "{verdict} from {at}",
  "web.keep.turns.never": "{verdict} throughout",

  "web.keep.value": "Value against replaceability",
  "web.keep.value.unit": "What a customer is worth if they stay, {currency}",
  "web.keep.value.place": "What new customers could make of the place, {currency}",
  "web.keep.value.description":
    "{count, plural, one {# customer} other {# customers}} with much at stake, by what they are worth and what their places would be worth to others.",
  "web.keep.value.note":
    "The {count, plural, one {customer} other {# customers}} with most at stake. Above the line a customer is worth more than the place; below it, replace where capacity is short. Choose a dot to see the card.",
  "web.keep.value.note.share":
    "The {count, plural, one {customer} other {# customers}} with most at stake. Choose a dot to see the card.",
  "web.keep.value.told": "{customer}: {verdict}. Worth {worth}; replaceable {replaceable}, place {place}",

  "web.keep.verdicts": "What to do with how many",
  "web.keep.verdicts.description": "{verdict}: {customers, plural, one {# customer} other {# customers}}.",
  "web.keep.groups": "Groups, if all are made the same offer",
  "web.keep.groups.text": "One offer for a whole group also reaches many who need none, so it gains less.",
  "web.keep.by": "Take customers together by",
  "web.keep.by.segment": "segment",
  "web.keep.by.channel": "channel",
  "web.keep.by.owner": "owner",
  "web.keep.by.account": "account",
  "web.keep.by.country": "country",
  "web.keep.list": "Single customers",
  "web.keep.list.text": "Those from whom an offer gains most, then those with most at stake.",

  "web.keep.replace.caption": "Who leaves, how many are needed and by when, period by period",
  "web.keep.replace.every": "Count by",
  "web.keep.replace.every.week": "week, 13 weeks",
  "web.keep.replace.every.month": "month, 12 months",
  "web.keep.replace.target": "Active customers wanted",
  "web.keep.replace.target.now": "as many as now",
  "web.keep.replace.target.text": "At the end of the calendar",
  "web.keep.replace.entrants": "New ones leave",
  "web.keep.replace.entrants.gloss": "Of the new customers of earlier periods, those who leave in it",
  "web.keep.replace.late": "{date}, already past",
  "web.keep.replace.leads.week": "Leads to start, by week",
  "web.keep.replace.leads.month": "Leads to start, by month",
  "web.keep.replace.leads.unit": "Leads to be started by the day at the bar; amber: that day is past",
  "web.keep.replace.leads.description": "{leads} leads in all until {date}.",

  "web.keep.acquire.caption": "What winning customers costs and brings, by channel",
  "web.keep.acquire.picture": "What a customer brings, and what winning them costs",
  "web.keep.acquire.unit": "For each customer won, {currency}",
  "web.keep.acquire.cost": "cost of winning",
  "web.keep.acquire.left": "left over",
  "web.keep.acquire.lost": "cost beyond what they bring",
  "web.keep.acquire.whisker": "The whisker is the 90% interval of what a customer brings.",
  "web.keep.acquire.won.gloss": "Customers won in the last twelve months",
  "web.keep.acquire.cost.gloss": "What winning one customer costs",
  "web.keep.acquire.ceiling.gloss": "The most that winning one may cost: what one brings in all",
  "web.keep.acquire.net.gloss": "What one brings, less what winning them costs",
  "web.keep.acquire.payback.open": "{month, number} ({low, number} or later, perhaps never)",
  "web.keep.acquire.unpaid.caption": "Channels and quarters whose spending has not come back",

  "web.keep.split": "One budget, split",
  "web.keep.split.unit": "Spent in a year, {currency}",
  "web.keep.split.caption": "Today and the best split, by what money is spent on",
  "web.keep.split.keeping": "keeping customers",
  "web.keep.split.budget": "Budget for winning and keeping, a year",
  "web.keep.split.win": "Winning one more",
  "web.keep.split.keep": "Keeping one more",
  "web.keep.split.ratio": "Ratio, your own",
  "web.keep.split.ratio.more": "winning ÷ keeping; above 1, keeping is cheaper",
  "web.keep.split.points": "Five points more retention",
  "web.keep.split.points.more": "on the value of a customer",
  "web.keep.split.points.meaning":
    "How much more a customer is worth if five more of a hundred stay each year, where margins come at year ends.",
  "web.keep.split.points.formula": "r₁ / (1 + d − r₁) ÷ r₀ / (1 + d − r₀) − 1",
  "web.keep.split.retention": "Retention a year, r₀",
  "web.keep.split.retention.then": "With five points more, r₁",

  "web.keep.missing.margin":
    "Margin: every figure is revenue, so offers look better than they are. Give your margin in Settings, or import costs with the orders.",
  "web.keep.missing.response":
    "How your customers answer to offers: {reach} is assumed, and the band shows half and one and a half of it. An experiment measures it.",
  "web.keep.missing.serving":
    "What serving each customer costs: some may cost more than they bring and would be let go. Import costs.",
  "web.keep.missing.capacity":
    "Whether capacity is short. If it is, some customers are better replaced. Say so in Settings.",
  "web.keep.missing.leads":
    "Leads with the day that they became customers: {conversion} converting is assumed. Import leads.",
  "web.keep.missing.costs":
    "Spending on {channels, plural, one {# channel} other {# channels}}: without it these have no payback and no part in the budget. Import costs, or give them in Settings.",
  "web.keep.missing.keepingSpend":
    "What is spent on keeping customers: the cost of keeping one more is that of the first money spent. Import costs of kind marketing, or give it in Settings.",
  "web.keep.missing.fixedCosts":
    "Fixed costs and tax: the company’s profit is shown before them. Give them in Settings.",

  "web.keep.empty.action": "Import data",
  "web.keep.empty.amounts": "The orders carry no money",
  "web.keep.empty.amounts.text": "Import orders with amounts, so that a customer has a value.",
} as const satisfies Record<string, string>;
