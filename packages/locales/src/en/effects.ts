/** English of the effects of events. */
export const effects = {
  "help.effects":
    "Show what an event did to margin: complaints, late deliveries, returns, low scores, questions and more, compared with customers in the same state.",
  "help.effects.event":
    "the event: late-delivery, complaint, treatment:NAME, an experiment…; without it, what is recorded",
  "help.effects.by": "tell events apart by this field",
  "help.effects.horizon": "days after the event that count; default 180",
  "error.effects.event": "{event} is no known event.",
  "error.effects.event.hint": "Possible: {known}, or the name of an experiment.",
  "error.effects.by": "{event} cannot be told apart by {by}.",
  "error.effects.by.hint": "Possible: {known}.",

  "effects.known": "Recorded events whose effect can be asked for",
  "effects.known.none":
    "No events are recorded yet. Import contacts, feedback, deliveries, returns or loyalty points.",
  "effects.known.next": "Ask for one: {command}",
  "effects.column.event": "Event",
  "effects.column.events": "Times",
  "effects.column.customers": "Customers",
  "effects.column.from": "First",
  "effects.column.to": "Last",
  "effects.column.fields": "Fields for --by",
  "effects.column.expected": "Without",
  "effects.column.actual": "With",
  "effects.column.difference": "Difference",
  "effects.column.range": "90% interval",
  "effects.column.drawn": "Drawn",
  "effects.column.others": "To others",
  "effects.column.orders": "Orders before",

  "effects.title":
    "{event}: {n, plural, one {# time} other {# times}}, {customers, plural, one {# customer} other {# customers}}",
  "effects.opening":
    "Within {days, plural, one {# day} other {# days}} a customer brought {actual} of margin. Customers in the same state without it brought {expected}.",
  "effects.opening.revenue":
    "Within {days, plural, one {# day} other {# days}} a customer brought {actual} of revenue. Customers in the same state without it brought {expected}.",
  "effects.less": "That is {each} less each time ({range}), and {total} less in all ({totalRange}).",
  "effects.more": "That is {each} more each time ({range}), and {total} more in all ({totalRange}).",
  "effects.unclear":
    "The difference of {each} each time may be chance: its 90% interval, {range}, includes zero.",
  "effects.association":
    "This is an association, not proof. Both were alike in orders, age, spending and season, and may still differ in what no order shows: who asks may also be who likes the shop. docs/guide/effects.md says what this can and cannot tell; only an experiment tells for sure.",
  "effects.experiment":
    "This is an experiment: {name} was assigned at random, so that the difference is its doing. The cost of the treatment is not taken away yet.",
  "effects.eager":
    "Were whoever has it as eager as whoever orders, the difference would be {each} each time ({range}): what is true lies between, and only an experiment tells where.",
  "effects.clock.order": "Time is counted from the order, with the event and without.",
  "effects.clock.event":
    "Time is counted from the event, which proves that a customer is active; without it, from an order, which proves that too.",
  "effects.clock.either":
    "Time is counted from the order that it names, else from itself; without it, from an order.",
  "effects.clock.answer": "Time is counted from the answer: a low score, or a better one.",
  "effects.compared":
    "Compared with {comparison, plural, one {# moment} other {# moments}} of {customers, plural, one {# customer} other {# customers}}. The model expected {event} with the event and {without} without it.",
  "effects.left":
    "Of {all} recorded, not counted: {tooRecent} too recent, {repeated} within a fortnight of another, {noOrder} of nobody who had ordered, {unmatched} with nobody alike.",
  "effects.again": "Share that ordered again within {days, plural, one {# day} other {# days}}",
  "effects.again.all": "All, unlike as they are",
  "effects.again.adjusted":
    "Among customers with as many orders the difference is {difference} points ({range}).",
  "effects.orders.first": "1 order",
  "effects.orders.few": "2–3 orders",
  "effects.orders.several": "4–7 orders",
  "effects.orders.many": "8 orders or more",
  "effects.by": "By {field}",
  "effects.by.note":
    "Drawn: the difference that remains once it counts how little few events tell. To others: against such events of the other groups, of customers in the same state.",
  "effects.not": "not comparable",

  "effects.event.complaint": "Complaint",
  "effects.event.question": "Question",
  "effects.event.request": "Request",
  "effects.event.call": "Call",
  "effects.event.visit": "Visit",
  "effects.event.usage": "Usage",
  "effects.event.education": "Education",
  "effects.event.late-delivery": "Late delivery",
  "effects.event.return": "Return",
  "effects.event.low-score": "Low score",
  "effects.event.joining": "Joining the loyalty programme",
  "effects.field.topic": "topic",
  "effects.field.channel": "channel",
  "effects.field.product": "product",
  "effects.field.category": "category",
  "effects.field.country": "country",
  "effects.field.response": "time to the first answer",
  "effects.field.solved": "time to the solution",
  "effects.field.lateness": "days late",
  "effects.field.carrier": "carrier",
  "effects.field.reason": "reason",
  "effects.field.score": "score",
  "effects.field.survey": "survey",
  "effects.field.repeat": "orders before",
  "effects.field.value": "expected margin",
  "effects.group.unknown": "not known",
  "effects.group.rest": "the rest",
  "effects.group.within-4-hours": "within 4 hours",
  "effects.group.within-day": "within a day",
  "effects.group.within-3-days": "within 3 days",
  "effects.group.within-week": "within a week",
  "effects.group.later": "later",
  "effects.group.none": "no answer",
  "effects.group.open": "still open",
  "effects.group.1-day": "1 day",
  "effects.group.2-3-days": "2–3 days",
  "effects.group.4-7-days": "4–7 days",
  "effects.group.8-days": "8 days or more",
  "effects.group.low": "lowest third",
  "effects.group.middle": "middle third",
  "effects.group.high": "highest third",

  "effects.needs.amounts": "Not yet: orders carry no amounts, so that nothing can be said of margin.",
  "effects.needs.events": "Not yet: no such event is recorded. Import the file that tells of it.",
  "effects.needs.followed":
    "Not yet: {customers, plural, one {# customer} other {# customers}} could be followed for {days, plural, one {# day} other {# days}} after it, {needed} are needed, and {tooRecent, plural, one {# event is} other {# events are}} too recent. Wait, import earlier ones, or ask for fewer days with --horizon.",
  "effects.needs.strangers":
    "Not yet: {noOrder} of {all, plural, one {# event} other {# events}} are of nobody who had ordered before. Check that the file names customers as the orders do.",
  "effects.needs.comparison":
    "Not yet: there are {customers, plural, one {# customer} other {# customers}} without it to compare with, and {needed} are needed.",
  "effects.needs.overlap":
    "Not yet: for {customers, plural, one {# customer} other {# customers}} only is there somebody in the same state without it, and {needed} are needed.",
  "effects.needs.arms":
    "Not yet: the smaller arm has {customers, plural, one {# customer} other {# customers}}, and {needed} are needed.",
  "effects.missing.margin":
    "No margin is known: all revenue counts as margin. Tell a margin with --margin or in keepworth.json.",
  "effects.missing.early":
    "The experiment is not over: {days, plural, one {# day is} other {# days are}} left, and this will change.",
  "effects.missing.mismatch":
    "The arms do not have the sizes that they were drawn with: something other than chance was at work, and the difference cannot be trusted.",
} as const satisfies Record<string, string>;
