/** English of the Budget screen. */
export const budget = {
  "web.budget.frontier": "What each budget brings",
  "web.budget.frontier.unit":
    "{profit, select, yes {Profit} other {Revenue}} expected beyond the budget’s cost, {currency}",
  "web.budget.frontier.axis": "Budget, {currency}",
  "web.budget.frontier.settings": "in Settings",
  "web.budget.frontier.description":
    "The best plan for each budget. Spending {spent} is expected to gain {gain}; more than {needed} brings nothing.",
  "web.budget.column.price": "{one} more brings",
  "web.budget.column.each": "Gain for {one}",

  "web.budget.amount": "Budget",
  "web.budget.amount.label": "Budget, {currency}",
  "web.budget.amount.all": "as much as pays",
  "web.budget.amount.description": "Empty: as in Settings, else as much as pays.",
  "web.budget.role": "Who does it",
  "web.budget.role.done": "Done by",
  "web.budget.role.all": "all",
  "web.budget.role.marketing": "marketing",
  "web.budget.role.sales": "sales",
  "web.budget.role.service": "service",
  "web.budget.holdout": "Left alone",
  "web.budget.holdout.of": "{share} at random, by segment, value and risk",
  "web.budget.holdout.share": "Share left alone",
  "web.budget.holdout.description": "Comparing with them shows what the plan really does.",

  "web.budget.more": "What {one} more earns",
  "web.budget.sums.spent": "Cost of the plan",
  "web.budget.sums.gain": "Gain after that cost",
  "web.budget.sums.price": "{one} more brings back",
  "web.budget.sums.profit": "of which {profit} is profit",
  "web.budget.sums.customers": "Customers treated",
  "web.budget.sums.of": "of {gaining, number} who gain, among {all, number}",
  "web.budget.sums.soon": "After {days, plural, one {# day} other {# days}}",
  "web.budget.sums.later": "the rest comes later",
  "web.budget.gain.meaning":
    "What treating these customers should bring within {span} and after it, less what it costs. Each customer counts only with what the treatment changes.",
  "web.budget.gain.formula": "Σ over customers of uplift × what it is worth − contact − expected incentive",
  "web.budget.gain.margin": "Margin expected",
  "web.budget.price.meaning":
    "What the next unit of money brings back: itself and the profit of the best use that has no money yet. It is called the shadow price of the budget.",
  "web.budget.price.formula": "1 + λ, where λ is the price of the budget limit in the best plan",
  "web.budget.price.input": "λ",
  "web.budget.best": "Look for the very best plan",

  "web.budget.cut": "Around the cut",
  "web.budget.cut.text": "Money goes to those who gain most for it. These stand nearest to where it ends.",
  "web.budget.cut.everybody":
    "Everybody who gains is treated. These gain least for what they cost, and leave first if there is less money.",

  "web.budget.treatments.text": "A treatment goes to nobody who does not gain from it.",
  "web.budget.treatments.caption": "What is planned of each treatment",
  "web.budget.uplift": "{uplift} {source, select, measured {measured} other {assumed}}",
  "web.budget.uplift.gloss": "By how much it raises the chance of what it moves, on average",
  "web.budget.uplift.note":
    "Whiskers reach over {share} of what is possible. They are wide where effects are assumed.",
  "web.budget.column.channel": "Channel",
  "web.budget.column.fits": "Gain, of whom it fits",
  "web.budget.column.fits.gloss": "Customers who gain from it, of those whom it is meant for",
  "web.budget.fits": "{gaining, number} of {eligible, number}",
  "web.budget.places": "Places",
  "web.budget.places.gloss": "The most customers who can get it",
  "web.budget.places.of": "Places of {treatment}",
  "web.budget.places.none": "no limit",
  "web.budget.column.place": "One more place",
  "web.budget.column.place.gloss": "What one more place would bring; nothing while places are left",

  "web.budget.segments": "Where the plan gains",
  "web.budget.segments.unit": "Gain after cost, {currency}; customers treated of all in the segment",
  "web.budget.segments.label": "{segment}: {chosen, number} of {customers, number}",
  "web.budget.segments.description": "{segment} gain most: {gain}.",

  "web.budget.plan.caption": "Customers whom the plan treats",
  "web.budget.plan.more":
    "{more, plural, one {# more customer is} other {# more customers are}} in the file, and those left alone as well.",
  "web.budget.export":
    "{customers, plural, one {Plan of # customer as CSV} other {Plan of # customers as CSV}}",
  "web.budget.experiment": "Make it an experiment",

  "web.budget.revenue": "These gains are revenue, not profit",
  "web.budget.revenue.text": "Say in Settings what share of revenue you keep, or import costs.",
  "web.budget.nobody": "No treatment pays",
  "web.budget.nobody.text":
    "Nobody is likely to bring more than a treatment costs. Cheaper treatments, or measured effects, may change that.",
  "web.budget.empty": "No plan yet",
  "web.budget.empty.text":
    "Import orders and value your customers. Then this page says whom to treat for a budget.",
  "web.budget.empty.action": "Import data",
  "web.budget.empty.amounts": "The orders carry no money",
  "web.budget.empty.amounts.text": "Import orders with amounts, so that a gain can be said.",
  "web.budget.empty.treatments": "No treatment to plan",
  "web.budget.empty.treatments.text":
    "Import what you can do for customers: its cost, its incentive and its effect.",
} as const satisfies Record<string, string>;
