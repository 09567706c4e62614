/** English of the budget. */
export const budget = {
  "help.budget": "Choose whom to treat, and how, so that a budget gains most.",
  "help.option.budgetAmount":
    "money to spend (default: budget.amount of keepworth.json, else as much as pays)",
  "help.option.budgetCapacity": "treatment=N: at most N customers; may be given several times",
  "help.option.budgetMinimum": "treatment=N: at least N customers; may be given several times",
  "help.option.budgetHoldout":
    "share of customers left alone at random, such as 10% (default: budget.holdout of keepworth.json)",
  "help.option.budgetRole": "only treatments of one role",
  "help.option.budgetExact": "find the best plan by branch and cut, however many customers there are",
  "help.option.budgetGreedy": "plan by prices, as for millions of customers",
  "help.option.budgetLimit": "how many rows of the plan to list; 0 lists all (default: 10)",
  "help.option.budgetOut": "write the whole plan to this CSV file",
  "usage.expected.treatmentCount": "treatment=N is expected, such as vip=50.",
  "usage.budget.solver": "--exact and --greedy do not go together.",

  "error.allocation.infeasible":
    "No plan was found that holds all limits: of the {asked, number} customers that the minimums ask for {met, number} could be treated, for {needed, number} of a budget of {budget, number}.",
  "error.allocation.infeasible.hint":
    "Lower a --minimum, raise --amount or a --capacity, or let --exact look for a plan.",
  "error.budget.amounts": "The orders of run {run} carry no money, so no treatment can be said to gain any.",
  "error.budget.amounts.hint": "Import orders with amounts.",
  "error.budget.holdout": "A holdout of {share, number, percent} leaves nobody to treat.",
  "error.budget.holdout.hint": "Give a smaller share, such as --holdout 10%.",
  "error.budget.treatment": "There is no treatment “{treatment}”. Known: {known}.",
  "error.budget.treatment.hint": "Write its name as it was imported, in quotes where it has blanks.",
  "error.budget.treatments":
    "There is no treatment to plan{role, select, none {} other { for the role {role}}}.",
  "error.budget.treatments.hint":
    "Import treatments (keepworth import treatments.csv), or ask without --role.",
  "error.budget.minimumOverCapacity":
    "“{treatment}” must go to at least {minimum, number} customers and can take {capacity, number}: {by, number} too many.{others, plural, =0 {} one { One more pair of limits contradicts itself.} other { # more pairs of limits contradict themselves.}}",
  "error.budget.minimumOverCapacity.hint": "Lower its --minimum or raise its --capacity.",
  "error.budget.minimumOverEligible":
    "“{treatment}” must go to at least {minimum, number} customers, but only {eligible, number} gain from it: {by, number} too few.{others, plural, =0 {} one { One more pair of limits contradicts itself.} other { # more pairs of limits contradict themselves.}}",
  "error.budget.minimumOverEligible.hint":
    "Lower its --minimum, or the --holdout. Nobody is treated who does not gain.",
  "error.budget.minimumsOverCustomers":
    "The minimums add up to {minimum, number} customers, and {eligible, number} gain from any of these treatments, one each: {by, number} too few.",
  "error.budget.minimumsOverCustomers.hint": "Lower a --minimum.",
  "error.budget.minimumsOverBudget":
    "What the minimums ask for costs at least {needed, number}, and the budget is {budget, number}: {by, number} too little.",
  "error.budget.minimumsOverBudget.hint": "Raise --amount or lower a --minimum.",

  "budget.opening":
    "Spending {spent} on {customers, plural, one {# customer} other {# customers}} is likely to bring {margin} in {profit, select, yes {margin} other {revenue}}: {gain} more than it costs ({range}).",
  "budget.opening.none":
    "{gaining, plural, =0 {Nobody is worth treating} other {The budget reaches nobody}}: of {eligible, plural, one {# customer} other {# customers}} whom a treatment fits, {gaining, plural, =0 {none is} one {# is} other {# are}} likely to bring more than it costs.",
  "budget.price":
    "{one} more of budget would bring {back}, of which {profit} is profit. All that pays would cost {needed}.",
  "budget.price.none": "More budget would bring nothing: {needed} is all that pays.",
  "budget.soon":
    "After {days, plural, one {# day} other {# days}} the plan stands at {soon}; the rest comes later.",
  "budget.frontier": "Profit by budget",
  "budget.frontier.basis": "Worked out on {basis, number} customers drawn at random, who stand for all.",
  "budget.treatments": "Treatments",
  "budget.treatments.unused": "Not used at this budget: {treatments}.",
  "budget.treatments.none": "Gain with nobody: {treatments}.",
  "budget.treatments.full": "Full: {treatments}. One more place is worth {price} or more.",
  "budget.segments": "Segments",
  "budget.next": "Next in, if there were more",
  "budget.firstOut": "First out, if there were less",
  "budget.plan": "The plan, largest gain first",
  "budget.plan.more":
    "{count, plural, one {# more customer} other {# more customers}}: keepworth budget --out plan.csv",
  "budget.file": "{rows, plural, one {# row} other {# rows}} in {path}.",
  "budget.holdout":
    "{customers, plural, =0 {Nobody is left alone, so that the effect cannot be measured.} one {# customer whom the plan would treat is left alone at random, so that the effect can be measured.} other {# customers whom the plan would treat are left alone at random, so that the effect can be measured.}}",
  "budget.solver.exact": "The best plan there is, to within {gap}.",
  "budget.solver.greedy": "Planned by prices: no plan can gain more than {gap} on top of it.",
  "budget.do": "Next: keepworth budget --out plan.csv · experiment new",
  "budget.column.treatment": "Treatment",
  "budget.column.uplift": "Uplift",
  "budget.column.customers": "Customers",
  "budget.column.cost": "Cost",
  "budget.column.gain": "Gain",
  "budget.column.soon": "90 days",
  "budget.column.perUnit": "A unit",
  "budget.column.budget": "Budget",
  "budget.column.of": "Of",
  "budget.assumption.margin": "Margin, share of revenue: {value}",
  "budget.assumption.discountRate": "Discount rate, a year: {value}",
  "budget.assumption.horizonDays": "Period looked at: {value}",
  "budget.assumption.pulledForward":
    "Extra orders that only come earlier, and do not count in the lifetime profit: {value}",
  "budget.assumption.addOnShare": "What is bought on top, as a share of an order: {value}",
  "budget.assumption.wouldHaveComeAnyway": "Referred customers who would have come anyway: {value}",
  "budget.assumption.customersRead": "Customers whose figures were read from the cluster: {value}",

  "warning.budget.revenue": "No costs are known, so every gain is counted in revenue and is too high.",
  "warning.budget.revenue.hint": "Give your gross margin (margin in keepworth.json), or import costs.",
  "warning.budget.library":
    "No treatments were imported, so {treatments, plural, one {a built-in one is} other {# built-in ones are}} planned, at assumed costs and effects.",
  "warning.budget.library.hint": "Write down your own: keepworth import treatments.csv",
  "warning.budget.assumed":
    "{assumed, plural, one {The effect of # treatment} other {The effects of # treatments}} of {treatments, number} {assumed, plural, one {is} other {are}} assumed, not measured; the interval is as wide as that.",
  "warning.budget.assumed.hint": "Measure it on the customers left alone: keepworth experiment new",
  "warning.budget.renewals":
    "{treatment}: an uplift of {uplift, number, ::percent .#} is more than such a discount keeps of those who would not renew, so {planned, number, ::percent .#} on average is planned with.",
  "warning.budget.renewals.hint":
    "Measure it (keepworth experiment new), or set keep.offerReach and keep.offerSpeed in keepworth.json.",
  "warning.budget.unbounded":
    "Value after the horizon has no bound under this run's model or discount rate, so only the horizon counts, and staying is worth more than is shown.",
  "warning.budget.unbounded.hint": "Set a discountRate above 0 in keepworth.json.",
  "warning.budget.spared":
    "{customers, plural, one {# customer is} other {# customers are}} left out, since a running experiment compares against them.",
  "warning.budget.withheld":
    "{customers, plural, one {# customer is} other {# customers are}} left out, since they do not want to be contacted for this.",
} as const satisfies Record<string, string>;
