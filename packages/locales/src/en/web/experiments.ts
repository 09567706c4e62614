/** English of the Experiments screen. */
export const experiments = {
  "web.experiments.opening":
    "{read, plural, =0 {None of your {all, plural, one {test} other {# tests}} has been read yet.} one {One test has been read} other {# tests have been read}}{read, plural, =0 {} other {: {pays, plural, =0 {none shows that it pays} one {one pays} other {# pay}}, {loses, plural, =0 {none loses} one {one does not} other {# do not}}, {unknown, plural, =0 {nothing is left open} one {one is still open} other {# are still open}}.}} {over, plural, =0 {} one {One waits to be read.} other {# wait to be read.}}",
  "web.experiments.empty": "No tests yet",
  "web.experiments.empty.text":
    "A test offers something to some customers drawn at random and leaves others alone. The difference is what the offer brought; nothing else can tell.",
  "web.experiments.noRun": "Nothing to test on yet",
  "web.experiments.noRun.text": "Bring in orders and value your customers; then a test can be planned here.",
  "web.experiments.noRun.action": "Import data",
  "web.experiments.new": "New experiment",

  "web.experiments.effects": "What it brought in buyers",
  "web.experiments.effects.unit":
    "Points more of the treated who bought than of those left alone, with the 90% interval",
  "web.experiments.effects.axis": "Points",
  "web.experiments.effects.none": "no effect",
  "web.experiments.effects.description":
    "{count, plural, one {# test} other {# tests}}; the largest effect is {value} of {name}.",
  "web.experiments.money": "What it brought in money",
  "web.experiments.money.unit": "{currency} of all treated together after costs, with the 90% interval",
  "web.experiments.money.axis": "Net",
  "web.experiments.money.none": "pays for itself",
  "web.experiments.money.description":
    "{count, plural, one {# test} other {# tests}}; the most came from {name}: {value}.",
  "web.experiments.caption": "Tests, the newest first",
  "web.experiments.list": "All tests",
  "web.experiments.column.name": "Test",
  "web.experiments.column.made": "Made",
  "web.experiments.column.net": "Net",
  "web.experiments.column.low": "From",
  "web.experiments.column.high": "To",

  "web.experiments.make.title": "New experiment",
  "web.experiments.make.text":
    "Say what you offer. What the test would see is worked out before anything is made; nobody is written to by Keepworth.",
  "web.experiments.make.name": "Name",
  "web.experiments.make.name.gloss": "It cannot be changed later.",
  "web.experiments.make.name.taken": "There is a test of this name.",
  "web.experiments.make.treatment": "What is offered",
  "web.experiments.make.treatment.gloss": "Your own treatments come first.",
  "web.experiments.make.treatment.own": "Yours",
  "web.experiments.make.treatment.library": "From the library",
  "web.experiments.make.segments": "Only these segments",
  "web.experiments.make.segments.gloss": "None chosen: those it is meant for.",
  "web.experiments.make.customers": "Customers in both arms",
  "web.experiments.make.customers.gloss": "Empty: as many as see the expected effect.",
  "web.experiments.make.holdout": "Share left alone",
  "web.experiments.make.days": "Days whose orders count",
  "web.experiments.make.days.value": "{count, plural, one {# day} other {# days}}",
  "web.experiments.make.do": "Make this test",
  "web.experiments.make.cancel": "Back to all tests",
  "web.experiments.make.choose": "Choose what is offered, and what the test would see appears here.",
  "web.experiments.make.working": "Working out what it would see",
  "web.experiments.make.preview": "What this test would see",

  "web.experiments.sight.caption": "What the test can see",
  "web.experiments.sight.what": "Effect on",

  "web.experiments.one.back": "All tests",
  "web.experiments.one.treatment": "Treatment",
  "web.experiments.one.customers": "Customers",
  "web.experiments.one.arms": "{treated, number} treated, {holdout, number} left alone",
  "web.experiments.one.days": "Days that count",
  "web.experiments.one.assigned": "Assigned",
  "web.experiments.one.ends": "Can be read from",
  "web.experiments.one.state": "State",
  "web.experiments.one.opening.planned":
    "“{name}” will offer “{treatment}” to {treated, plural, one {# customer} other {# customers}} and leave {holdout, plural, one {# customer} other {# customers}} alone. Nobody is assigned yet.",
  "web.experiments.one.opening.plain": "“{name}” tests “{treatment}”. Nobody is assigned yet.",
  "web.experiments.one.opening.unread":
    "“{name}” tests “{treatment}”; its arms cannot be compared on the orders that are there.",

  "web.experiments.assign": "Draw the arms",
  "web.experiments.assign.text":
    "Everybody is drawn at random, in groups of like value and risk. Once drawn, the list stays as it is.",
  "web.experiments.assign.do": "Draw at random",
  "web.experiments.assign.file": "Take a list that was made elsewhere",
  "web.experiments.assign.file.gloss": "A file with the columns customer_id (or email), arm and assigned_at.",
  "web.experiments.assign.sending": "Sending {name}",
  "web.experiments.assign.failed": "The file could not be sent. Choose it again.",
  "web.experiments.remove": "Take the test back",
  "web.experiments.removed": "The test “{name}” was taken back.",
  "web.experiments.made": "The test “{name}” was made. Next, draw its arms.",
  "web.experiments.download": "List of both arms (CSV)",
  "web.experiments.next":
    "Send it to those in the arm “treated” only, and bring in the orders that come. Leave the others alone.",
  "web.experiments.arms": "Who is in which arm",
  "web.experiments.arms.caption": "Orders of the treated and of those left alone, within the days",

  "web.experiments.read": "The days are over",
  "web.experiments.read.text":
    "Keep this reading, and the next budget takes the effect that was measured in place of the one that is assumed.",
  "web.experiments.read.do": "Keep the reading",
  "web.experiments.read.again":
    "This test was read on orders up to {until}. Below it is worked out anew from the orders that are there now.",

  "web.experiments.reading.unit.buying": "Points more of the treated who bought, with the 90% interval",
  "web.experiments.reading.unit.margin": "{currency} more of each treated customer, with the 90% interval",
  "web.experiments.reading.buying": "Effect on buying",
  "web.experiments.reading.margin": "Effect on {profit, select, yes {margin} other {revenue}}",
  "web.experiments.reading.description": "Adjusted {value} ({low} to {high}), plain {raw}.",
  "web.experiments.reading.column.kind": "Comparison",
  "web.experiments.reading.column.value": "Effect",
  "web.experiments.flag": "Profit is up, satisfaction down",
  "web.experiments.relationship":
    "Of all who were assigned, within the days of the test. Amber: worse where treated, and more than chance would do.",
  "web.experiments.relationship.caption": "Complaints, opt-outs and scores by arm",
  "web.experiments.change": "Score since before, {arm}: {change} ({low} to {high}).",
  "web.experiments.net.meaning":
    "What all treated customers brought more within the days than they would have brought untreated, less contact and incentives.",
  "web.experiments.net.formula": "treated × adjusted effect on each − cost",
  "web.experiments.input.contact": "Contact",
  "web.experiments.input.incentive": "Incentives",
  "web.experiments.input.margin": "Brought more",
  "web.experiments.net": "Net after costs",
  "web.experiments.qini.unit":
    "Points of all treated who bought because of it, by share treated, largest scores first",
  "web.experiments.qini.axis": "Share of customers treated",
  "web.experiments.qini.by": "by score",
  "web.experiments.qini.random": "at random",
  "web.experiments.qini.share": "Share",
  "web.experiments.qini.gain": "Points",

  "web.experiments.missing.experiment.unknown":
    "{rows, plural, one {# row names} other {# rows name}} nobody who is known, and {rows, plural, one {is} other {are}} left out. Import the orders first, then the list.",
} as const satisfies Record<string, string>;
