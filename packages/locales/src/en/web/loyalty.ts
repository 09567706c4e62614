/** English of the Loyalty screen. */
export const loyalty = {
  "web.loyalty.net.meaning":
    "What the points that are out will cost once they are redeemed. Points that nobody will redeem before they expire (breakage) cost nothing.",
  "web.loyalty.net.formula":
    "Σ points left of age a × chance of being redeemed before they expire × value of a point",
  "web.loyalty.input.points": "Points out",
  "web.loyalty.input.value": "Value of a point",
  "web.loyalty.input.breakage": "Never redeemed",

  "web.loyalty.measured.none":
    "Whether it brings that is not known. Members always buy more than others, since those who buy more join; only an experiment tells.",
  "web.loyalty.measured.action": "Plan an experiment",

  "web.loyalty.fact.earned": "Points earned in a year",
  "web.loyalty.fact.redeemed": "Points redeemed in a year",
  "web.loyalty.fact.redeemed.more":
    "cost {cost}{where, select, orders {, as a discount in the orders} other {, booked in the ledger}}",
  "web.loyalty.fact.expired": "Points expired in a year",
  "web.loyalty.fact.expiring": "About to expire",
  "web.loyalty.fact.expiring.more":
    "of {members, plural, one {# member} other {# members}}, within {days, plural, one {# day} other {# days}}: a reason to write",

  "web.loyalty.tiers": "Members by tier",
  "web.loyalty.tiers.unit": "Members; a tier is reached by the points earned within a year",
  "web.loyalty.tiers.axis": "Members",
  "web.loyalty.tiers.label": "{tier} (from {from, number} points)",
  "web.loyalty.tiers.description":
    "{tier} is the largest tier: {members, plural, one {# member} other {# members}}.",
  "web.loyalty.tiers.note":
    "{count, plural, =0 {No member is one usual order away from the next tier.} one {# member is one usual order away from the next tier: a word about it may be enough.} other {# members are one usual order away from the next tier: a word about it may be enough.}}",
  "web.loyalty.close": "One order from the next tier",
  "web.loyalty.close.text": "A few of them by tier, the closest first.",
  "web.loyalty.close.caption": "Members close to the next tier",
  "web.loyalty.column.tier": "Tier",
  "web.loyalty.column.from": "From points",
  "web.loyalty.column.members": "Members",
  "web.loyalty.column.points": "Points out",
  "web.loyalty.column.close": "One order away",
  "web.loyalty.column.customer": "Customer",
  "web.loyalty.column.missing": "Points missing",

  "web.loyalty.ages": "What the points will cost, by their age",
  "web.loyalty.ages.unit.net":
    "Expected cost of points that are out{currency, select, XXX {} other {, {currency}}}",
  "web.loyalty.ages.unit.points": "Points that are out",
  "web.loyalty.ages.axis.net": "Expected cost",
  "web.loyalty.ages.axis.points": "Points",
  "web.loyalty.ages.show": "What the bars show",
  "web.loyalty.ages.show.net": "Cost",
  "web.loyalty.ages.show.points": "Points",
  "web.loyalty.ages.description": "In all {net} of {face} at face value.",
  "web.loyalty.ages.note":
    "Old points cost less than new ones: most that were to be redeemed have been. In all {net} ({range}) of {face} at face value.",
  "web.loyalty.column.age": "Age",
  "web.loyalty.column.net": "Expected cost",
  "web.loyalty.column.perPoint": "A point",

  "web.loyalty.design": "What a programme must bring",
  "web.loyalty.design.unit":
    "Profit of a year{currency, select, XXX {} other {, {currency}}}, by how much more members spend because of it",
  "web.loyalty.design.axis": "More spent because of the programme",
  "web.loyalty.design.current": "your programme",
  "web.loyalty.design.changed": "this design",
  "web.loyalty.design.breakEven": "break-even {lift}",
  "web.loyalty.design.sentence":
    "For {audience, select, members {members} all {everybody} other {the fifth who spend most}} ({customers, plural, one {# customer} other {# customers}}), giving {rate} back costs {cost} a year and must lift spending by {lift}. At a lift of {at} it {gains, select, yes {earns} other {loses}} {profit}.",
  "web.loyalty.design.never":
    "For {audience, select, members {members} all {everybody} other {the fifth who spend most}} ({customers, plural, one {# customer} other {# customers}}), giving {rate} back costs {cost} a year and cannot pay for itself: every sale gives back more than its margin of {margin}.",
  "web.loyalty.design.note":
    "The reward is also paid on what they would buy anyway, so the line begins below zero. It says what must come, not what will.",
  "web.loyalty.design.audience": "For",
  "web.loyalty.design.audience.members": "Members",
  "web.loyalty.design.audience.all": "Everybody",
  "web.loyalty.design.audience.top": "Top fifth",
  "web.loyalty.design.rate": "Given back of a sale",
  "web.loyalty.design.fixed": "Cost of a member a year",
  "web.loyalty.design.lift": "If they spend more by",
  "web.loyalty.column.lift": "More spent",
  "web.loyalty.column.profit": "Profit of a year",

  "web.loyalty.designs": "Programmes side by side",
  "web.loyalty.designs.text":
    "A year on the spending expected of today’s customers, with your cost of a member. Break-even: the least by which spending must rise.",
  "web.loyalty.designs.caption": "Designs of a programme",
  "web.loyalty.column.audience": "For",
  "web.loyalty.column.customers": "Customers",
  "web.loyalty.column.rate": "Given back",
  "web.loyalty.column.spend": "They spend",
  "web.loyalty.column.cost": "Costs",
  "web.loyalty.column.breakEven": "Break-even",
  "web.loyalty.column.atFive": "Profit at +5%",

  "web.loyalty.rules":
    "{perSpend, plural, one {# point} other {# points}} a unit of spending, {value} a point, {expiry, plural, =0 {which never expire} one {gone after # day} other {gone after # days}}",
  "web.loyalty.rules.redeemedIn":
    "redeemed points are {where, select, orders {a discount in the orders, so not booked again} other {booked as a cost of marketing}}",
  "web.loyalty.overdrawn": "More points were taken than earned",
  "web.loyalty.missing.events":
    "Loyalty events: balances, tiers and what is owed. Import a file with customer, date and points.",
  "web.loyalty.missing.margin":
    "The margin: break-even takes all revenue as margin and is too low. Import costs, or give the margin in Settings.",
} as const satisfies Record<string, string>;
