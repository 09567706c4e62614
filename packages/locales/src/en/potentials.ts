/** English of the ledger and the four potentials. */
export const potentials = {
  "help.potentials":
    "Show the four potentials (base, growth, networking, learning), of all customers or of one line by line.",

  "potentials.base": "Base",
  "potentials.growth": "Growth",
  "potentials.networking": "Networking",
  "potentials.learning": "Learning",

  "potentials.opening":
    "Your customers have brought {base} in {profit, select, yes {margin after what they cost} other {revenue less what they cost}} so far (base). Still ahead, as of {asOf}: {equity} ({range}), the customer equity.",
  "potentials.opening.orders":
    "Your customers have brought {base} so far. Without amounts, what is ahead is known in orders only.",
  "potentials.books":
    "Base is what the books say: {contribution} after the cost of goods, less {serving} for serving customers, {marketing} for marketing, {acquisition} for winning them{learned, select, yes { and {learning} for what was found out with them} other {}}, makes {base}.",
  "potentials.next": "One customer, line by line: keepworth potentials CUSTOMER",

  "potentials.classes": "Who is who",
  "potentials.classes.note":
    "Key: {key}. Rising: {rising}. Past: {past}. Everyday: {everyday}. Whom a customer brings and what they teach raises them. Answer within and cost are the service level of the class; set your own under ledger.serviceLevels in keepworth.json; its cost is in no figure above.",
  "potentials.class.key": "Key",
  "potentials.class.key.gloss": "much so far, much ahead",
  "potentials.class.rising": "Rising",
  "potentials.class.rising.gloss": "little so far, much ahead",
  "potentials.class.past": "Past",
  "potentials.class.past.gloss": "much so far, little ahead",
  "potentials.class.everyday": "Everyday",
  "potentials.class.everyday.gloss": "little of both",
  "potentials.hours": "{hours, number} h",

  "potentials.referrers": "Who brings others",
  "potentials.referrers.note":
    "Brought so far stays with those who bought it. Of what is ahead of them a share is credited to the referrer and taken from them, so that nothing counts twice. Hangs on them: all that is ahead of whom they brought, who may go when they go.",

  "potentials.pipeline": "Open deals",
  "potentials.pipeline.note":
    "Won: the share of closed deals last seen in that stage. Deals that were won passed earlier stages too: name the stages in their order under crm.stages in keepworth.json to count them there.",
  "potentials.prospects":
    "Of these, {deals, plural, one {# deal} other {# deals}} worth {worth} {deals, plural, one {is} other {are}} with people who have not ordered yet: beside the total above, not in it.",
  "potentials.notCounted.expected":
    "Left out: {deals, plural, one {# deal} other {# deals}} worth {worth} of customers who order anyway, which the purchase model expects already. Mark a deal as incremental, or name the orders of won deals, to count it.",
  "potentials.notCounted.later":
    "Left out: {deals, plural, one {# deal} other {# deals}} worth {worth} that {deals, plural, one {closes} other {close}} only after the horizon.",
  "potentials.notCounted.stale":
    "Left out: {deals, plural, one {# deal} other {# deals}} worth {worth} that should have closed over half a year ago. Close {deals, plural, one {it} other {them}} in the CRM.",
  "potentials.lessons": "What they taught",
  "potentials.lessons.note":
    "Worth of the benefits still ahead, to the last year of each; what finding out cost is in base. Beside: of that, by people who are no customers of this run, in no total.",

  "potentials.column.class": "Class",
  "potentials.column.others": "Others",
  "potentials.column.answer": "Answer in",
  "potentials.column.serviceCost": "Cost/year",
  "potentials.column.referred": "Brought",
  "potentials.column.brought": "So far",
  "potentials.column.beside": "Beside",
  "potentials.column.credited": "Credited",
  "potentials.column.exposed": "Hangs on them",
  "potentials.column.stage": "Stage",
  "potentials.column.open": "Open",
  "potentials.column.chance": "Won",
  "potentials.column.closed": "From closed",
  "potentials.column.worth": "Worth",
  "potentials.column.learned": "Lesson",
  "potentials.column.what": "What",
  "potentials.column.about": "About",
  "potentials.column.amount": "Amount",

  "potentials.assumptions.discountRate": "Discounted at {rate} a year.",
  "potentials.assumptions.costKey":
    "Costs of no single customer are spread by {key, select, orders {orders} revenue {revenue} other {heads}}.",
  "potentials.assumptions.referralCredit":
    "A referrer is credited {credit} of what is ahead of whom they brought.",
  "potentials.assumptions.topShare": "Much means the top {top} of your customers.",
  "potentials.missing.margin":
    "No costs of goods and no margin are known: base and growth are revenue. Tell a margin with --margin or in keepworth.json.",
  "potentials.missing.costs":
    "No costs of serving, marketing or winning customers are imported: base is too high by them. Import a file of costs.",
  "potentials.missing.acquisition":
    "What winning customers cost is not known: base is too high by it. Import spending by channel, or set acquisitionCost in keepworth.json.",
  "potentials.missing.referrals":
    "No referrals are known: networking is 0 for everybody. Import who brought whom.",
  "potentials.missing.opportunities":
    "No opportunities are known: growth is own purchases only. Import the deals of your CRM.",
  "potentials.missing.knowledge":
    "No lessons are known: learning is 0 for everybody. Import what customers taught you, with what it saves.",

  "potentials.missing.subscriptions":
    "{subscriptions, plural, one {# running subscription is} other {# running subscriptions are}} in base and growth only as far as their payments are among the orders. What they are worth by themselves: keepworth churn.",

  "potentials.customer.opening":
    "{customer} has brought {base} so far and is worth {equity} ahead: {clv} in all ({range}), as of {asOf}.",
  "potentials.customer.class":
    "{name}: {gloss}. Served with an answer within {hours, number} h{vip, select, yes {, as a VIP} other {}}{manager, select, yes {, with an account manager} other {}}; about {cost} a year.",
  "potentials.changed":
    "Records have changed since this run: the lines below do not sum to its figures. Run again to bring them together.",
  "potentials.none.base": "No orders or costs.",
  "potentials.none.growth": "Nothing is expected.",
  "potentials.none.networking": "Brought nobody, was brought by nobody.",
  "potentials.none.learning": "Nothing was learned from this customer.",

  "potentials.line.sale": "Sale, after the cost of goods",
  "potentials.line.refund": "Refund",
  "potentials.line.serving": "Serving",
  "potentials.line.marketing": "Marketing",
  "potentials.line.acquisition": "Winning them",
  "potentials.line.reward": "Reward for a referral",
  "potentials.line.points": "Points redeemed",
  "potentials.line.handling": "Handling a case",
  "potentials.line.purchases": "Own purchases by then",
  "potentials.line.deal": "Open deal",
  "potentials.line.credit": "Credited for bringing",
  "potentials.line.debit": "Credited to who brought them",
  "potentials.line.ahead": "Referrals still to come",
  "potentials.line.lesson": "Cost of finding out",
  "potentials.line.benefit": "Benefit of the year",
  "potentials.source.own": "booked on them",
  "potentials.source.channel": "share of their channel",
  "potentials.source.all": "share of what all cost",
  "potentials.source.customer": "told of them",
  "potentials.source.assumed": "assumed",
} as const satisfies Record<string, string>;
