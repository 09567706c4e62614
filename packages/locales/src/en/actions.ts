/** English of this week. */
export const actions = {
  "help.actions":
    "List what to do this week: one action a customer, with its reason, gain, cost and deadline.",
  "help.actions.done":
    "Mark an action of the list as done, so that it rests and its effect can be read later.",
  "help.actions.skip": "Mark an action of the list as skipped, so that it rests for longer.",
  "help.argument.action": "the action, as the list names it; in quotes where it has blanks",
  "help.option.actionsRole": "only actions of one role",
  "help.option.actionsWithin": "days that the list is for (default: 7)",
  "help.option.actionsLimit": "how many to list; 0 lists all (default: 20, all with --json)",
  "help.option.actionsCapacity": "role=N: the role can do N of them; may be given several times",
  "help.option.actionsOut": "write the whole list to this CSV file",
  "help.option.actionsNote": "what to remember of it",
  "usage.expected.roleCount": "role=N is expected, such as sales=15; roles are marketing, sales and service.",

  "error.actions.nothing": "There is nothing to make a list of: neither a valued order nor a subscription.",
  "error.actions.nothing.hint":
    "Value customers by their orders (keepworth run FILE), or import subscriptions (keepworth import FILE).",
  "error.actions.unlisted":
    "“{action}” is not on the list for customer {customer}.{known, select, none {} other { For them it has: {known}.}}",
  "error.actions.unlisted.hint": "See what is on it with: keepworth actions --limit 0",

  "actions.name.keep-offer": "Discount offer",
  "actions.name.payment-reminder": "Payment reminder",
  "actions.name.renewal-discount": "Renewal discount",
  "actions.name.deal-follow-up": "Follow up deal",
  "actions.name.points-expiring": "Points expire",
  "actions.name.next-tier": "Next tier",
  "actions.name.open-case": "Open case",
  "actions.name.late-delivery": "Late delivery",
  "actions.name.low-score": "Low score",
  "actions.name.overdue-order": "Order overdue",
  "actions.opening":
    "{span, select, week {This week} other {Within {days, plural, one {# day} other {# days}}}}: {customers, plural, one {# customer} other {# customers}}, expected gain {gain} for {cost} ({range}).",
  "actions.none":
    "{span, select, week {This week} other {Within {days, plural, one {# day} other {# days}}}} there is nothing to do that gains more than it costs.",
  "actions.revenue": "Gains are revenue, since no margin is known.",
  "actions.list": "To do, largest gain first",
  "actions.more":
    "{count, plural, one {# more customer} other {# more customers}}: keepworth actions --limit 0, or --out week.csv",
  "actions.roles": "By role",
  "actions.resting":
    "{count, plural, one {# action rests} other {# actions rest}}, since it was done or skipped.",
  "actions.waiting":
    "{count, plural, one {# more customer waits} other {# more customers wait}}: the roles are full.",
  "actions.file": "{rows, plural, one {# row} other {# rows}} in {path}.",
  "actions.heldOut":
    "{count, plural, one {# customer is} other {# customers are}} left alone at random, as in the budget's plan, so that the effect can be measured",
  "actions.sources": "Proposals: {list}.",
  "actions.next": "Next: keepworth actions done {customer} {action}",
  "actions.next.none": "Next: keepworth actions --within 30",
  "actions.column.customer": "Customer",
  "actions.column.action": "Action",
  "actions.column.gain": "Gain",
  "actions.column.interval": "90%",
  "actions.column.cost": "Cost",
  "actions.column.by": "By",
  "actions.column.who": "Who",
  "actions.column.role": "Role",
  "actions.column.customers": "Customers",
  "actions.role.marketing": "marketing",
  "actions.role.sales": "sales",
  "actions.role.service": "service",
  "actions.assumption.restDone":
    "An action that was done comes back after {value, plural, one {# day} other {# days}}",
  "actions.assumption.restSkipped":
    "One that was skipped comes back after {value, plural, one {# day} other {# days}}, or when its reason changes",
  "actions.assumption.payment-reminder":
    "Of payments that would fail for good, a reminder saves {value}: assumed",
  "actions.assumption.deal-follow-up": "Of deals that would be lost, asking again wins {value}: assumed",
  "actions.assumption.open-case":
    "Of customers with an open case who would leave, taking it first keeps {value}: assumed",
  "actions.assumption.late-delivery":
    "Of customers with a late delivery who would leave, a word about it keeps {value}: assumed",
  "actions.assumption.low-score":
    "Of customers with a low score who would leave, asking why keeps {value}: assumed",
  "actions.assumption.overdue-order":
    "Of customers with an overdue order who would leave, a word keeps {value}: assumed",
  "actions.assumption.points":
    "A word about points raises the chance of one more order by {value}: as in your treatments, else assumed",
  "actions.assumption.customersRead": "Customers whose figures were read from the cluster: {value}",
  "actions.assumption.casesRead": "Cases whose figures were read from the cluster: {value}",
  "actions.marked":
    "{state, select, done {Done} other {Skipped}}: “{action}” for {customer}. It rests for {days, plural, one {# day} other {# days}}, unless its reason changes.",
  "actions.marked.before":
    "“{action}” for {customer} was already {state, select, done {done} other {skipped}} on {day}; nothing was changed.",

  "why.actions.staying": "{segment}: {uplift} likelier to stay, which brings {margin}",
  "why.actions.frequency": "{segment}: {uplift} likelier to order once more, which brings {margin}",
  "why.actions.orderValue": "{segment}: {uplift} likelier to buy more, which brings {margin}",
  "why.actions.referral": "{segment}: {uplift} likelier to bring somebody, which brings {margin}",
  "why.actions.treatment": "{segment}: brings {margin}",
  "why.actions.overdue": "Order overdue: {chance} still active, {expected} expected",
  "why.actions.product": "{product} suits them",
  "why.actions.product.again": "{product}: bought before, and due again",
  "why.actions.product.because": "{product} goes with their {because}",
  "why.actions.renews": "Renews {renewsOn} with {chance}; {atRisk} at risk, offer {discount}",
  "why.actions.cancelling": "Cancelled, runs until {renewsOn}; {atRisk} at risk, offer {discount}",
  "why.actions.failing": "Payment failed, renews {renewsOn} with {chance}; {atRisk} at risk",
  "why.actions.keep": "An offer of {offer} ({discount}) takes staying from {stays} to {after}",
  "why.actions.deal.late": "{deal} ({stage}) was to close {closesOn}; {worth} at {chance}",
  "why.actions.deal.due": "{deal} ({stage}) is to close {closesOn}; {worth} at {chance}",
  "why.actions.pointsExpire": "{points, number} points worth {worth} expire {expireOn}",
  "why.actions.nextTier": "{points, number} points, less than a usual order, to the tier {tier}",
  "why.actions.openCase":
    "{cases, plural, one {A case has} other {# cases have}} been open for {openDays, plural, one {# day} other {# days}}; {atRisk} at risk",
  "why.actions.openCase.topic":
    "{cases, plural, one {A case} other {# cases}} ({topic}) open for {openDays, plural, one {# day} other {# days}}; {atRisk} at risk",
  "why.actions.openCase.unanswered":
    "{cases, plural, one {A case} other {# cases}} open for {openDays, plural, one {# day} other {# days}}, and nobody has answered; {atRisk} at risk",
  "why.actions.openCase.unanswered.topic":
    "{cases, plural, one {A case} other {# cases}} ({topic}) open for {openDays, plural, one {# day} other {# days}}, and nobody has answered; {atRisk} at risk",
  "why.actions.late":
    "Order {order} was promised for {promisedOn} and came {lateDays, plural, one {# day} other {# days}} late; {atRisk} at risk",
  "why.actions.late.waiting":
    "Order {order} was promised for {promisedOn} and is {lateDays, plural, one {# day} other {# days}} late; {atRisk} at risk",
  "why.actions.lowScore": "Gave {score, number} of {scale, number} on {saidOn}; {atRisk} at risk",
  "why.actions.lowScore.nps":
    "Would recommend you with {score, number} of {scale, number}, said on {saidOn}; {atRisk} at risk",
  "why.actions.lowScore.case": "Was not content with how a case was handled on {saidOn}; {atRisk} at risk",

  "warning.actions.run":
    "There is no run, so only subscriptions speak: no plan of treatments, offers, points or deals.",
  "warning.actions.run.hint": "Value customers by their orders: keepworth run FILE",
  "warning.actions.subscriptions":
    "There are no subscriptions, so no renewals and failed payments are listed.",
  "warning.actions.subscriptions.hint": "If you sell any, import them: keepworth import subscriptions.csv",
  "warning.actions.amounts": "The orders carry no money, so no treatment or offer can be said to gain.",
  "warning.actions.amounts.hint": "Import orders with amounts.",
  "warning.actions.treatments": "There is no treatment that moves anything, so nothing is planned.",
  "warning.actions.treatments.hint": "Import treatments: keepworth import treatments.csv",
  "warning.actions.many":
    "Customers are too many for a plan or offers that weigh each of them: these are not in the list.",
  "warning.actions.many.hint":
    "Raise warehouse.customersInMemory in keepworth.json, about 1 GB of memory for every million customers.",
  "warning.actions.manyMembers":
    "The programme’s members are too many for their points to be read from the cluster: nothing about points is in the list.",
  "warning.actions.manyMembers.hint": "Raise warehouse.customersInMemory in keepworth.json.",
  "warning.actions.manyCared":
    "Customers to care for are too many to be read from the cluster: none of them is in the list.",
  "warning.actions.manyCared.hint": "Raise warehouse.customersInMemory in keepworth.json.",
  "warning.actions.opportunities": "There are no deals, so none is followed up.",
  "warning.actions.opportunities.hint": "If you have a pipeline, import it: keepworth import deals.csv",
  "warning.actions.points": "There are no loyalty points, so none expire.",
  "warning.actions.points.hint": "If you run a programme, import its events: keepworth import points.csv",
  "warning.actions.lines": "The orders have no lines, so no product is recommended.",
  "warning.actions.lines.hint": "Import orders with their lines.",
  "warning.actions.revenue":
    "No costs and no margin are known, so every gain is counted in revenue and is too high.",
  "warning.actions.revenue.hint": "Give your gross margin (margin in keepworth.json), or import costs.",
  "warning.actions.consent": "It is not known who agreed to be contacted, so nobody was left out for it.",
  "warning.actions.consent.hint": "Check it before you write to anybody.",
  "warning.actions.withheld":
    "{customers, plural, one {# customer is} other {# customers are}} left out, since they do not want to be contacted for this.",
} as const satisfies Record<string, string>;
