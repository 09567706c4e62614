/** English of the loyalty programme. */
export const loyalty = {
  "help.loyalty":
    "Show the loyalty programme: members by tier, what their points will cost, and what it must bring.",
  "help.loyalty.out": "write every member's balance and tier to this CSV file",

  "loyalty.opening":
    "{members, plural, one {# member holds} other {# members hold}} points that will cost about {net} ({range}) of {face} at face value, as of {asOf}: {breakage} of those that are out, which are older than new ones, will never be redeemed.",
  "loyalty.opening.none":
    "No points are known yet. Below is what a programme would cost, and what it must bring.",
  "loyalty.breakEven":
    "It pays for itself if members spend {lift} more than they would without it: a member is expected to spend about {spend} a year, of which {margin} is margin and {rate} goes back, since {redeemed} of new points are redeemed in the end.",
  "loyalty.breakEven.never":
    "It cannot pay for itself: {rate} of every sale goes back, which is more than its margin.",
  "loyalty.measured":
    "Experiment {experiment} measured {uplift} more customers buying, with a standard error of {error}.",
  "loyalty.measured.none":
    "Whether it brings that is not known. Members always buy more than others, since those who buy more join; only an experiment tells: keepworth experiment new.",
  "loyalty.year":
    "In the last year {earned} points were earned, {redeemed} redeemed and {expired} expired. Redeeming cost {cost}{where, select, orders {, which the orders carry as a discount} other {, booked in the ledger}}.",
  "loyalty.expiring":
    "Within {days} days {points} points of {members, plural, one {# member} other {# members}} will expire unless they are used: a reason to write.",
  "loyalty.tiers": "Members by tier",
  "loyalty.tiers.note":
    "One away: their usual order would lift them into the next tier. Tiers are by the points earned within a year.",
  "loyalty.ages": "Points by age, and what they will cost",
  "loyalty.age": "{from, number}–{to, number} days",
  "loyalty.age.older": "over {days, number} days",
  "loyalty.designs": "What other programmes would cost in a year",
  "loyalty.designs.note":
    "On the spending expected of today's customers. The reward is also paid on what they would buy anyway, so that every programme must lift spending by at least its break-even.",
  "loyalty.audience.all": "everybody",
  "loyalty.audience.top": "top fifth",
  "loyalty.never": "never",
  "loyalty.column.tier": "Tier",
  "loyalty.column.from": "From",
  "loyalty.column.members": "Members",
  "loyalty.column.points": "Points",
  "loyalty.column.close": "One away",
  "loyalty.column.examples": "Such as",
  "loyalty.column.audience": "For",
  "loyalty.column.customers": "Customers",
  "loyalty.column.rate": "Reward",
  "loyalty.column.cost": "Cost",
  "loyalty.column.lift": "Break-even",
  "loyalty.column.profit": "At +5%",
  "loyalty.missing.events":
    "No loyalty events are imported: balances, tiers and liability are not known. Import a file with customer, date and points.",
  "loyalty.missing.margin":
    "No margin is known: the break-even takes all revenue as margin and is too low. Tell a margin with --margin or in keepworth.json.",
  "loyalty.missing.amounts": "Orders carry no amounts: what a programme costs cannot be told.",
  "loyalty.overdrawn":
    "The file takes {points} points more than were earned, from {members, plural, one {# time} other {# times}}: earlier events may be missing.",
  "loyalty.rules":
    "Rules (loyalty in keepworth.json): {perSpend} a unit of spending, {value} a point, {expiry, plural, =0 {never expiring} other {gone after # days}}.",
  "loyalty.assumption.customersRead": "Members whose points were read from the cluster: {value}",
  "loyalty.written": "Wrote {rows, plural, one {# balance} other {# balances}} to {file}.",
} as const satisfies Record<string, string>;
