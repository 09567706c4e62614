/** English of experiments. */
export const experiment = {
  "help.experiment": "Test what a treatment does: draw arms at random, and read what came of them.",
  "help.experiment.new":
    "Make a test: whom it is about, how many customers it needs and what it is worth. Nothing is sent.",
  "help.experiment.assign":
    "Draw who is treated and who is left alone, or take over what was decided elsewhere.",
  "help.experiment.read": "Compare the arms: what the treatment brought, with interval and verdict.",
  "help.experiment.list": "List the tests, newest first.",
  "help.argument.experimentRead": "the test's name; default: the one made last",
  "help.argument.experiment": "what the test is called",
  "help.option.experimentTreatment": "what is offered: a treatment by its name or its kind",
  "help.option.experimentSegment":
    "only this segment, in place of those that the treatment is meant for; may be given several times",
  "help.option.experimentCustomers":
    "customers in both arms together (default: as many as see the expected effect, at most all)",
  "help.option.experimentHoldout":
    "share left alone (default: budget.holdout of keepworth.json where it was set, else 50%)",
  "help.option.experimentDays": "days after the assignment whose orders count (default: 90)",
  "help.option.experimentReadDays": "count other days than planned; such a reading is not kept",
  "help.option.experimentSeed": "decides who is drawn (default: budget.seed of keepworth.json)",
  "help.option.experimentFrom":
    "a file of who was assigned elsewhere, with the columns customer_id (or email), arm and assigned_at",
  "help.option.experimentOut": "write who is in which arm to this CSV file",

  "error.experiment.amounts": "The orders of run {run} carry no money, so that no test can be read in money.",
  "error.experiment.amounts.hint": "Import orders with amounts.",
  "error.experiment.arm": "“{arm}” in {path} is neither of the two arms.",
  "error.experiment.arm.hint": "Write treated or holdout (or 1 or 0, treatment or control).",
  "error.experiment.assigned":
    "The test “{name}” has its {customers, plural, one {# customer} other {# customers}} already.",
  "error.experiment.assigned.hint":
    "Without --from the stored list is told again. For another list make another test: keepworth experiment new.",
  "error.experiment.day":
    "{rows, plural, one {# row} other {# rows}} of {path} {rows, plural, one {has} other {have}} no day of assignment that can be read.",
  "error.experiment.day.hint": "Write it as 2026-03-31.",
  "error.experiment.exists": "There is a test called “{name}” already.",
  "error.experiment.exists.hint": "Choose another name. See keepworth experiment list.",
  "error.experiment.few":
    "{customers, plural, one {# customer does} other {# customers do}} not make two arms of at least two customers each.",
  "error.experiment.few.hint": "Take more customers, or a share left alone that is nearer to one half.",
  "error.experiment.later":
    "{rows, plural, one {# row} other {# rows}} of {path} {rows, plural, one {is} other {are}} assigned on a day that is still to come.",
  "error.experiment.later.hint": "Check how the days are written.",
  "error.experiment.none": "There is no test yet.",
  "error.experiment.none.hint": "Make one: keepworth experiment new NAME --treatment TREATMENT",
  "error.experiment.missing": "There is no test called “{name}”. Known: {known}.",
  "error.experiment.missing.hint":
    "Make it: keepworth experiment new NAME --treatment TREATMENT. See keepworth experiment list.",
  "error.experiment.name": "“{name}” cannot be the name of a test.",
  "error.experiment.name.hint":
    "Use up to 64 letters, digits, blanks, dots, dashes and underscores, and begin with a letter or a digit.",
  "error.experiment.nobody": "“{treatment}” fits nobody in {segments}, as of the last run.",
  "error.experiment.nobody.hint":
    "Choose other segments with --segment. A treatment also has conditions, which docs/decisions/treatments.md lists.",
  "error.experiment.nobodyKnown":
    "None of the {rows, plural, one {# row} other {# rows}} of {path} names a customer who is known.",
  "error.experiment.nobodyKnown.hint":
    "The column customer_id must hold the ids of the orders, or email the addresses that came with them.",
  "error.experiment.treatment": "There is no treatment “{treatment}” to test. Known: {known}.",
  "error.experiment.treatment.hint": "Write its name as it was imported, in quotes where it has blanks.",
  "error.experiment.twice": "Customer {customer} is in both arms of {path}.",
  "error.experiment.twice.hint": "Leave such customers out: they can be compared with nobody.",
  "error.experiment.unassigned": "Nobody is assigned to the test “{name}” yet.",
  "error.experiment.unassigned.hint": "Draw its arms: keepworth experiment assign {name}.",

  "experiment.new.opening":
    "The test “{name}” offers “{treatment}” to {treated, plural, one {# customer} other {# customers}} and leaves {holdout, plural, one {# customer} other {# customers}} alone, out of {eligible, number} whom it fits.",
  "experiment.new.power":
    "{rate} of them buy within {days, plural, one {# day} other {# days}} anyway. If the treatment adds {uplift} to that, as is {source, select, measured {measured} other {assumed}}, the test will show it with a chance of {power}.",
  "experiment.new.enough": "That is enough: {needed, number} customers give a chance of 80%.",
  "experiment.new.needed":
    "For a chance of 80% it takes {needed, number} customers in both arms: {short, number} more than are in the test.",
  "experiment.new.needed.none":
    "No effect is assumed, so that no number of customers can be named. Below is the smallest effect that would be seen.",
  "experiment.new.sight": "What it can see",
  "experiment.points": "{value} points",
  "experiment.new.buying": "Buying, points",
  "experiment.new.margin": "{profit, select, yes {Margin} other {Revenue}} a customer",
  "experiment.new.note":
    "Smallest: found with a chance of 80%. Each customer is expected to bring {mean} within the days, give or take {deviation}; less their own prediction {unexplained} is left to chance.",
  "experiment.new.worth": "What knowing is worth",
  "experiment.new.value":
    "Knowing before {customers, plural, one {# other customer is} other {# other customers are}} decided about is worth {worth}; less what the test forgoes, {net}.",
  "experiment.new.value.nobody":
    "Everybody whom it fits is in the test, so that nobody is left to decide about until others come; against deciding today the test forgoes {forgone}.",
  "experiment.new.best":
    "Largest with {customers, plural, one {# customer} other {# customers}} in the test: {net}.",
  "experiment.new.best.none":
    "By what is assumed, no size of the test pays for itself: the assumption leaves too little doubt. If you are less sure of it, import your treatments with a larger error of the uplift for this one.",
  "experiment.new.cost": "Treating the treated costs about {cost}.",
  "experiment.new.next": "Next: keepworth experiment assign {name} --out {name}.csv",

  "experiment.assign.opening":
    "{treated, plural, one {# customer is} other {# customers are}} to get “{treatment}”, and {holdout, plural, one {# is} other {# are}} left alone.",
  "experiment.assign.drawn":
    "Drawn at random (seed {seed}) in each of {strata, plural, one {# stratum} other {# strata}} of value and risk.",
  "experiment.assign.file":
    "Taken over as it was decided elsewhere; {strata, plural, one {# stratum} other {# strata}} of value and risk.",
  "experiment.assign.stored": "This is the list that was made before; it does not change.",
  "experiment.assign.expected":
    "Expected of each within the {days, plural, one {# day} other {# days}}, as predicted on {day} from orders up to it ({model}): {treated} of the treated, {holdout} of those left alone.",
  "experiment.assign.ends":
    "It can be read from {ends} on, when {days, plural, one {# day is} other {# days are}} over.",
  "experiment.assign.out": "{rows, plural, one {# row} other {# rows}} in {path}.",
  "experiment.assign.next":
    "Next: send it, import the orders that come, then keepworth experiment read {name}",

  "experiment.read.pays":
    "“{treatment}” pays: within {days, plural, one {# day} other {# days}} it brought {net} more than it cost ({range}), from {treated, plural, one {# customer} other {# customers}} treated.",
  "experiment.read.loses":
    "“{treatment}” does not pay: within {days, plural, one {# day} other {# days}} it brought {net} after its cost ({range}), from {treated, plural, one {# customer} other {# customers}} treated.",
  "experiment.read.unknown":
    "It is not known yet whether “{treatment}” pays: within {days, plural, one {# day} other {# days}} it brought {net} after its cost, and the interval ({range}) holds 0.",
  "experiment.read.early":
    "Too early to tell: {left, number} of {days, plural, one {# day} other {# days}} {left, plural, one {is} other {are}} still to come, until {ends}. So far “{treatment}” brought {net} after its cost ({range}).",
  "experiment.read.early.nothing":
    "Nothing has come in yet: {left, number} of {days, plural, one {# day} other {# days}} {left, plural, one {is} other {are}} still to come, until {ends}.",
  "experiment.read.mismatch":
    "The arms of “{name}” cannot be compared: {treated, number} treated to {holdout, number} left alone is no chance at {share} left alone (p = {p}). Customers were lost or moved between them.",
  "experiment.read.peeking":
    "Who looks every day and stops at the first good number will be wrong far more often than the interval says. Nothing is kept before the last day.",
  "experiment.read.needed":
    "If the effect is as large as it looks, about {customers, number} customers in both arms would settle it: {more, number} more.",
  "experiment.read.needed.none": "It looks so small that no test of a sensible size would settle it.",
  "experiment.read.effects": "What the treatment added, with 90% intervals",
  "experiment.read.buying": "Buying, points",
  "experiment.read.margin": "{profit, select, yes {Margin} other {Revenue}} each",
  "experiment.read.raw": "plain",
  "experiment.read.adjusted": "adjusted",
  "experiment.read.adjusting":
    "Adjusted: stratum by stratum, less what was predicted for each customer before; that took away {explained} of the variance.",
  "experiment.read.adjusting.none":
    "Adjusted: stratum by stratum, less what was predicted for each customer before; the predictions told little of who would buy.",
  "experiment.read.arms": "The two arms",
  "experiment.column.arm": "Arm",
  "experiment.column.buyers": "Bought",
  "experiment.column.shareBought": "Share",
  "experiment.column.margin": "{profit, select, yes {Margin} other {Revenue}}",
  "experiment.column.each": "Each",
  "experiment.column.predicted": "Predicted",
  "experiment.column.expected": "Expected",
  "experiment.column.smallest": "Smallest",
  "experiment.column.power": "Chance",
  "experiment.column.needed": "Needed",
  "experiment.column.treatment": "Treatment",
  "experiment.column.ends": "Ends",
  "experiment.column.uplift": "Points",
  "experiment.arm.treated": "treated",
  "experiment.arm.holdout": "left alone",
  "experiment.read.money": "Money",
  "experiment.read.total":
    "All treated together: {margin} more in {profit, select, yes {margin} other {revenue}} ({range}), {contact} for contact and {incentive} for incentives.",
  "experiment.read.qini": "Did the score find whom it moves?",
  "experiment.read.qini.row": "top {share}",
  "experiment.read.qini.yes":
    "Yes: treating by score finds more of those whom it moves than treating at random (Qini {value}, {range}).",
  "experiment.read.qini.no":
    "No: treating by score finds fewer of those whom it moves than treating at random (Qini {value}, {range}).",
  "experiment.read.qini.unknown":
    "Not seen: the interval of the Qini coefficient holds 0 ({value}, {range}).",
  "experiment.read.qini.note":
    "Of the treated, the share who bought because of it, in points, had only those with the largest scores been treated.",
  "experiment.read.relationship": "What customers made of it",
  "experiment.read.complaints": "Complained",
  "experiment.read.optOuts": "Opted out",
  "experiment.read.score": "Last score, of 10",
  "experiment.read.score.change": "Score since before",
  "experiment.column.outcome": "Outcome",
  "experiment.column.difference": "Difference",
  "experiment.read.flag.note":
    "What that costs comes after the days of a test: follow these customers before you repeat it.",
  "warning.experiment.profitUp.complaints":
    "Margin is up, and so are complaints: the share of treated customers who complained is {difference} points higher ({range}).",
  "warning.experiment.profitUp.optOuts":
    "Margin is up, and so are opt-outs: the share of treated customers who withdrew a consent is {difference} points higher ({range}).",
  "warning.experiment.profitUp.score":
    "Margin is up, and satisfaction down: the last score of treated customers is lower by {difference} of 10 ({range}).",
  "experiment.read.kept":
    "Kept: the next plan takes an uplift of {uplift} (standard error {error}) in place of {before}.",
  "experiment.read.notUsed": "Kept; the next plan goes on with what is assumed.",
  "experiment.read.notKept": "Not kept.",
  "experiment.read.next": "Next: keepworth budget",

  "experiment.list.none":
    "There are no tests yet. Make one: keepworth experiment new winback --treatment win-back",
  "experiment.state.planned": "planned",
  "experiment.state.running": "running",
  "experiment.state.over": "to be read",
  "experiment.state.read": "read",
  "experiment.verdict.pays": "pays",
  "experiment.verdict.loses": "does not pay",
  "experiment.verdict.unknown": "not known",
  "experiment.verdict.mismatch": "not comparable",

  "experiment.assumption.uplift": "Rise of the share that buys: {value}",
  "experiment.assumption.days": "Days whose orders count: {value}",
  "experiment.assumption.holdout": "Share left alone: {value}",
  "experiment.assumption.margin": "Margin, share of revenue: {value}",
  "experiment.assumption.contact": "Contact, for each treated customer: {value}",
  "experiment.assumption.incentive":
    "Incentives, for treated buyers whose orders show neither discount nor coupon: {value}",
  "experiment.assumption.customersRead": "Customers whose figures were read from the cluster: {value}",

  "warning.experiment.assumed": "The effect of “{treatment}” is assumed: that is what the test is for.",
  "warning.experiment.revenue":
    "No costs are known, so every figure is revenue, and paying is judged too kindly.",
  "warning.experiment.revenue.hint": "Give your gross margin (margin in keepworth.json), or import costs.",
  "warning.experiment.otherEffect":
    "“{treatment}” is not meant to make somebody buy who would not, so that the share that buys does not measure what it moves. Judge it by the money; the next plan goes on with what is assumed.",
  "warning.experiment.unpredicted":
    "Orders up to {day} are too few to predict anything, so that arms are compared without adjusting.",
  "warning.experiment.newcomers":
    "{customers, plural, one {# customer has} other {# customers have}} no order that counts before the assignment, so that nothing was predicted for them.",
  "warning.experiment.unknown":
    "{rows, plural, one {# row names} other {# rows name}} nobody who is known, and {rows, plural, one {is} other {are}} left out.",
  "warning.experiment.unknown.hint": "Import the orders first, then the list.",
  "warning.experiment.spared":
    "{customers, plural, one {# customer is} other {# customers are}} left out, since another test that is not read yet left them alone.",
  "warning.experiment.withheld":
    "{customers, plural, one {# customer is} other {# customers are}} left out, since they do not want to be contacted for this.",
  "warning.experiment.gone":
    "{customers, plural, one {# customer is} other {# customers are}} no longer there and left out: {treated, number} treated, {holdout, number} left alone.",
  "warning.experiment.fewInArm":
    "An arm has only {customers, plural, one {# customer} other {# customers}}: with fewer than 20 no interval can be trusted.",
  "warning.experiment.otherDays":
    "These are {days, number} days, and {planned, number} were planned. Choosing the days after having seen them finds effects that are not there.",
} as const satisfies Record<string, string>;
