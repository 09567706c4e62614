/** English of the Care screen. */
export const care = {
  "web.care.opening":
    "{customers, plural, one {One customer is} other {# customers are}} worth a call or a message by {until}. Together that should bring {gain} for {cost} ({range}).",
  "web.care.opening.nobody": "Nobody needs a call this week that would gain more than it costs.",
  "web.care.opening.open":
    "{cases, plural, one {One case is} other {# cases are}} open{risk, select, none {} other {, with {risk} at risk}}.",
  "web.care.opening.nps": "Net promoter score: {score} ({range}).",
  "web.care.opening.csat": "{share} of the answers are content ({low} to {high}).",
  "web.care.gain.meaning":
    "The {profit, select, yes {margin} other {revenue}} that caring for these customers should save, after what it costs. One matter a customer counts, so nothing is counted twice.",
  "web.care.gain.formula": "Σ chance of leaving × what staying would bring × share saved − cost",
  "web.care.input.atRisk": "At risk with them",
  "web.care.input.cost": "Cost of doing it",

  "web.care.none.cases": "No support cases yet",
  "web.care.none.cases.text":
    "Bring in an export of your help desk, or a table with a row a case: customer, date, kind, topic, first answer, solved. Then you see how soon each class of customers is answered, and what open cases put at risk.",
  "web.care.none.scores": "No satisfaction scores yet",
  "web.care.none.scores.text":
    "Bring in the answers of a survey (NPS, CSAT) or reviews: customer, date, score, and those who were asked and did not answer. Then you see by month and segment how content customers are, beside what they are worth.",
  "web.care.none.action": "Bring in a file",
  "web.care.none.docs": "Which files can be read",

  "web.care.risk": "Value at risk in open cases",
  "web.care.risk.unit":
    "{profit, select, yes {Margin} other {Revenue}} that staying would bring × chance of leaving{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.axis": "at risk{currency, select, XXX {} other {, {currency}}}",
  "web.care.risk.label": "{customer} · {days, plural, =0 {today} one {# day} other {# days}} · {about}",
  "web.care.risk.description":
    "{cases, plural, one {One open case} other {# open cases}} of {customers, plural, one {one customer} other {# customers}} put {risk} at risk; the most with {customer}.",
  "web.care.risk.note":
    "{cases, plural, one {One open case} other {# open cases}}, {unanswered, plural, =0 {all answered at least once} one {one not answered at all} other {# not answered at all}}. In all {risk} may be lost with these customers ({range}); a case does not cause all of that.",
  "web.care.risk.more": "The {shown, number} with the most at risk, of {customers}.",
  "web.care.kind.question": "question",
  "web.care.kind.complaint": "complaint",
  "web.care.kind.request": "request",
  "web.care.kind.call": "call",
  "web.care.kind.visit": "visit",
  "web.care.kind.about": "{kind}: {topic}",
  "web.care.answered": "{answered, select, yes {yes} other {not yet}}",

  "web.care.list": "Whom to care for now",
  "web.care.list.text":
    "{customers, plural, =0 {Nobody is on the list by {until}: no open case, late parcel, low score, failed payment or overdue order is worth more than it costs.} one {One customer, by {until}.} other {# customers, by {until}, the largest expected gain first.}}",
  "web.care.list.resting":
    "{count, plural, one {One more rests, since it was done or skipped.} other {# more rest, since they were done or skipped.}}",
  "web.care.list.withheld":
    "{count, plural, one {One is left out, having asked not to be contacted.} other {# are left out, having asked not to be contacted.}}",
  "web.care.list.shown": "The first {shown} are shown.",
  "web.care.list.caption": "Customers to care for, the largest gain first",
  "web.care.also": "{count, plural, one {or instead: {first}} other {or instead: {first}, and others}}",
  "web.care.mark.of": "{action}, {customer}",
  "web.care.mark.done": "Mark as done: {name}",
  "web.care.mark.skipped": "Skip: {name}",
  "web.care.mark.correct": "Mark as {state, select, done {skipped} other {done}} instead",

  "web.care.times": "How soon each class is answered",
  "web.care.times.unit": "Time to the first answer, cases of {days, plural, one {# day} other {# days}}",
  "web.care.times.axis": "time to the first answer",
  "web.care.times.told":
    "{class}: {cases, plural, one {# case} other {# cases}}\nhalf answered within {median}, nine of ten within {p90}\npromised: {promised}{inTime, select, none {} other {, kept for {inTime}}}",
  "web.care.times.description":
    "{class}: half of the cases are answered within {median}, {promised} were promised.",
  "web.care.times.note":
    "Cases that still wait count with the time so far, so that slow answers are not left out. What is promised to a class is set by its service level.",
  "web.care.times.median": "half answered within",
  "web.care.times.late": "half answered later than promised",
  "web.care.times.p90": "nine of ten within",
  "web.care.times.promised": "promised",

  "web.care.service": "Service in figures",
  "web.care.service.text":
    "{cases, plural, one {# case} other {# cases}} of {customers, plural, one {# customer} other {# customers}} in {days, plural, one {# day} other {# days}}: half answered within {response}, half solved within {solving}{cost, select, none {} other {, {cost} a case}}.",
  "web.care.service.caption": "Cases, times and costs",
  "web.care.by": "By",
  "web.care.by.topic": "Topic",
  "web.care.by.class": "Class",
  "web.care.by.product": "Product",
  "web.care.by.kind": "Kind",
  "web.care.by.month": "Month",
  "web.care.untold": "not told",

  "web.care.score.nps": "NPS",
  "web.care.score.csat": "CSAT",
  "web.care.score.review": "Reviews",
  "web.care.score.nps.gloss":
    "Net promoter score: share of those who would recommend you (9 or 10) less share of those who would not (0 to 6)",
  "web.care.score.csat.gloss":
    "Customer satisfaction: share of answers in the top two boxes of five, ratings of solved cases among them",
  "web.care.months": "Satisfaction by month",
  "web.care.months.axis": "month of the answer",
  "web.care.months.show": "Which score",
  "web.care.months.unit.nps": "Net promoter score, −100 to 100",
  "web.care.months.unit.csat": "Share of answers that are content",
  "web.care.months.unit.review": "Mean of the reviews, 1 to 5",
  "web.care.months.description": "{score} by month, at last {value} ({low} to {high}) in {month}.",
  "web.care.months.note":
    "The band holds the true score nine times in ten: where few answered, it is wide.{anonymous, plural, =0 {} one { One answer names no customer of the run: it is counted here only.} other { # answers name no customer of the run: they are counted here only.}}",
  "web.care.scores": "Who is content",
  "web.care.scores.text":
    "A low response rate can hide those who are least content; read the interval, not the point alone.",
  "web.care.scores.caption": "Satisfaction by group",
  "web.care.scores.by": "Tell apart by",

  "web.care.value": "Satisfaction beside value",
  "web.care.value.unit":
    "{profit, select, yes {Margin} other {Revenue}} expected of a customer within {months, plural, one {a month} other {# months}}{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.axis": "expected of a customer{currency, select, XXX {} other {, {currency}}}",
  "web.care.value.label": "{group} ({customers, number})",
  "web.care.value.promoter": "would recommend (9–10)",
  "web.care.value.passive": "in between (7–8)",
  "web.care.value.detractor": "would not (0–6)",
  "web.care.value.description":
    "Of a customer is expected: {first} {firstValue}, {last} {lastValue}. It goes along; it is not shown to be the reason.",
  "web.care.value.note":
    "An association: those who are content may always have been worth more. What raising satisfaction would bring, only an experiment tells.",

  "web.care.column.customer": "Customer",
  "web.care.column.about": "About",
  "web.care.column.opened": "Opened",
  "web.care.column.answered": "Answered",
  "web.care.column.segment": "Segment",
  "web.care.column.class": "Class",
  "web.care.column.risk": "Leaves",
  "web.care.column.worth": "If they stay",
  "web.care.column.atRisk": "At risk",
  "web.care.column.what": "What to do",
  "web.care.column.gain": "Expected gain",
  "web.care.column.cost": "Cost",
  "web.care.column.by": "By",
  "web.care.column.owner": "Owner",
  "web.care.column.mark": "Done or skip",
  "web.care.column.cases": "Cases",
  "web.care.column.customers": "Customers",
  "web.care.column.open": "Open",
  "web.care.column.response.median": "Half answered",
  "web.care.column.response.p90": "90% answered",
  "web.care.column.solving.median": "Half solved",
  "web.care.column.solving.p90": "90% solved",
  "web.care.column.promised": "Promised",
  "web.care.column.inTime": "In time",
  "web.care.column.reopened": "Opened again",
  "web.care.column.handling": "Cost",
  "web.care.column.perCase": "A case",
  "web.care.column.costToServe": "Serving one, a year",
  "web.care.column.month": "Month",
  "web.care.column.low": "Low",
  "web.care.column.high": "High",
  "web.care.column.asked": "Asked",
  "web.care.column.answers": "Answered",
  "web.care.column.rate": "Response rate",
  "web.care.column.nps.answers": "NPS answers",
  "web.care.column.nps.rate": "NPS response",
  "web.care.column.csat.answers": "CSAT answers",
  "web.care.column.csat.rate": "CSAT response",
  "web.care.column.group": "Answer",
  "web.care.column.expected": "Expected",
  "web.care.column.base": "Earned so far",
  "web.care.column.active": "Active now",
  "web.care.assumption.withinDays": "Cases and answers of {value, plural, one {# day} other {# days}} count",
  "web.care.assumption.lastContact": "As of {value}, the last contact or answer that is recorded",
} as const satisfies Record<string, string>;
