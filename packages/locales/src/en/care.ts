/** English of care and satisfaction. */
export const care = {
  "help.service":
    "Show how support cases went, by class, topic, product and month, and what is at risk with open ones.",
  "help.option.serviceWithin": "days up to the last one whose cases count (default: 365)",
  "help.option.serviceLimit":
    "how many customers with open cases to list; 0 lists all (default: 10, all with --json)",
  "help.care":
    "List whom to care for now: open cases, late deliveries, low scores, failed payments and overdue orders.",
  "help.option.careWithin": "days that the list is for (default: 7)",
  "help.option.careMatter": "only one matter",
  "help.option.careLimit": "how many customers to list; 0 lists all (default: 20, all with --json)",
  "help.option.careOut": "write the whole list to this CSV file",
  "help.satisfaction":
    "Show how content customers are: NPS, CSAT and reviews with their uncertainty, beside what customers are worth.",
  "help.option.satisfactionWithin": "days up to the last one whose answers count (default: 365)",

  "service.opening":
    "{cases, plural, one {# case} other {# cases}} from {from} to {asOf}, of {customers, plural, one {# known customer} other {# known customers}}.",
  "service.opening.none": "No support cases from {from} to {asOf}.",
  "service.response": "Half have an answer within {median}, nine of ten within {p90}.",
  "service.response.half": "Half have an answer within {median}; nine of ten have none so far.",
  "service.response.none": "Fewer than half have an answer so far.",
  "service.solving": "Half are solved within {median}, nine of ten within {p90}.",
  "service.solving.half": "Half are solved within {median}; nine of ten are not so far.",
  "service.solving.none": "Fewer than half are solved so far.",
  "service.cost":
    "Handling {costed, plural, one {# of them} other {# of them}} cost {cost}, {perCase} a case.",
  "service.open":
    "{cases, plural, one {# case is} other {# cases are}} still open, {unanswered, plural, =0 {all of them answered} one {# of them without an answer} other {# of them without an answer}}.",
  "service.open.none": "No case is open.",
  "service.open.older":
    "{older, plural, one {# older case is open, too, and is} other {# older cases are open, too, and are}} in no figure here.",
  "service.atRisk": "With the customers of open cases {atRisk} ({range}) is at risk.",
  "service.classes": "By class",
  "service.topics": "By topic",
  "service.products": "By product",
  "service.kinds": "By kind",
  "service.months": "By month",
  "service.openList": "Open cases, the most at risk first",
  "service.more":
    "{count, plural, one {# more customer} other {# more customers}}: keepworth service --limit 0",
  "service.unknown": "not told",
  "service.kind.question": "Questions",
  "service.kind.complaint": "Complaints",
  "service.kind.request": "Requests",
  "service.kind.call": "Calls",
  "service.kind.visit": "Visits",
  "service.column.class": "Class",
  "service.column.topic": "Topic",
  "service.column.product": "Product",
  "service.column.kind": "Kind",
  "service.column.month": "Month",
  "service.column.members": "Customers",
  "service.column.cases": "Cases",
  "service.column.open": "Open",
  "service.column.response": "Answer",
  "service.column.solving": "Solved",
  "service.column.inTime": "In time",
  "service.column.reopened": "Reopened",
  "service.column.perCase": "A case",
  "service.column.toServe": "To serve",
  "service.column.customer": "Customer",
  "service.column.days": "Days",
  "service.column.about": "About",
  "service.column.risk": "Leaves",
  "service.column.worth": "Worth",
  "service.column.atRisk": "At risk",
  "service.note.times":
    "Answer, Solved: by when half have it, and 90%: nine of ten. Whoever still waits counts as waiting (Kaplan–Meier), so that hard cases are not left out. In time: answered within the hours of the class’s service level. To serve: what serving a customer of the class costs a year, by the ledger.",
  "service.note.atRisk":
    "At risk: the chance that the customer leaves times what staying would bring, as orders and subscriptions alone tell it, each customer once. What the case adds to that chance is not in it; look at keepworth effects --event complaint.",
  "service.next": "Next: keepworth care",

  "care.opening":
    "{customers, plural, one {# customer} other {# customers}} to care for within {days, plural, one {# day} other {# days}}: expected gain {gain} ({range}) for {cost}. {atRisk} ({riskRange}) is at risk with them.",
  "care.none":
    "Nobody is to be cared for whom it would gain more than it costs, within {days, plural, one {# day} other {# days}}.",
  "care.list": "To care for, largest gain first",
  "care.more":
    "{count, plural, one {# more customer} other {# more customers}}: keepworth care --limit 0, or --out care.csv",
  "care.matters": "By matter",
  "care.column.matter": "Matter",
  "care.column.customers": "Customers",
  "care.withheld":
    "{count, plural, one {# customer} other {# customers}} may not be contacted, and {count, plural, one {is} other {are}} left out.",
  "care.next.none": "Next: keepworth actions",

  "satisfaction.nps":
    "Net promoter score {score} ({range}): {promoters, plural, one {# promoter} other {# promoters}} less {detractors, plural, one {# detractor} other {# detractors}} of {answered, plural, one {# answer} other {# answers}}.",
  "satisfaction.response":
    "{share} ({range}) of {asked, plural, one {# who was asked} other {# who were asked}} answered.",
  "satisfaction.csat":
    "{share} ({range}) of {answered, plural, one {# answer is} other {# answers are}} content{ofCases, plural, =0 {} one {, # of them on a support case} other {, # of them on support cases}}.",
  "satisfaction.review":
    "{answered, plural, one {# review gives} other {# reviews give}} {mean} of 5 ({range}).",
  "satisfaction.none": "Nobody said how content they are from {from} to {asOf}.",
  "satisfaction.anonymous":
    "{count, plural, one {# answer names} other {# answers name}} nobody of the run: in the totals and months only.",
  "satisfaction.segments": "By segment",
  "satisfaction.classes": "By class",
  "satisfaction.months": "By month",
  "satisfaction.value": "What they are worth, by their last answer",
  "satisfaction.column.segment": "Segment",
  "satisfaction.column.class": "Class",
  "satisfaction.column.month": "Month",
  "satisfaction.column.nps": "NPS",
  "satisfaction.column.answers": "Answers",
  "satisfaction.column.response": "Response",
  "satisfaction.column.csat": "Content",
  "satisfaction.column.review": "Of 5",
  "satisfaction.column.group": "Group",
  "satisfaction.column.customers": "Customers",
  "satisfaction.column.expected": "Expected",
  "satisfaction.column.base": "So far",
  "satisfaction.column.active": "Active",
  "satisfaction.group.promoter": "Promoters",
  "satisfaction.group.passive": "Passives",
  "satisfaction.group.detractor": "Detractors",
  "satisfaction.note":
    "NPS: the share that gave 9 or 10 less the share that gave 6 or less. Content: the top two of five boxes, and cases rated as handled well. 90%: intervals, for few answers too; each answer counts on its own.",
  "satisfaction.value.note":
    "Means of a customer; Expected is the margin within {span}. An association: who is content may always have been worth more. What follows a low score: keepworth effects --event low-score.",
  "satisfaction.next": "Next: keepworth care --matter low-score",

  "warning.service.cases": "No support cases are imported, so nothing is known of service and open cases.",
  "warning.service.cases.hint": "Import tickets: keepworth import tickets.csv",
  "warning.service.response": "No case says when it was first answered, so answering times are not known.",
  "warning.service.response.hint": "Import tickets with the time of their first answer.",
  "warning.service.solving": "No case says that it was solved, so none is taken to be open.",
  "warning.service.solving.hint": "Import tickets with their status or the time at which they were solved.",
  "warning.service.topics": "No case says what it was about.",
  "warning.service.topics.hint": "Import tickets with a topic.",
  "warning.service.cost": "No case says what handling it cost.",
  "warning.service.cost.hint": "Import tickets with their cost or the minutes of work on them.",
  "warning.care.run": "There is no run, so classes, segments and what customers are worth are not known.",
  "warning.care.run.hint": "Value customers by their orders: keepworth run FILE",
  "warning.care.margin":
    "No costs and no margin are known, so what customers are worth is counted in revenue and is too high.",
  "warning.care.margin.hint": "Give your gross margin (margin in keepworth.json), or import costs.",
  "warning.care.unvalued":
    "{customers, plural, one {# reason to care is} other {# reasons to care are}} left out, since nothing is known of what the customer is worth.",
  "warning.care.unvalued.hint": "Who has never ordered has no value in a run.",
  "warning.satisfaction.scores": "No scores are imported, so how content customers are is not known.",
  "warning.satisfaction.scores.hint": "Import them: keepworth import scores.csv",
  "warning.satisfaction.asked": "Only answers are imported, so the response rate is not known.",
  "warning.satisfaction.asked.hint": "Import those who did not answer as well, with an empty score.",
} as const satisfies Record<string, string>;
