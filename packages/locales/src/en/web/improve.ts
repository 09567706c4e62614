/** English of the Improve screen. */
export const improve = {
  "web.improve.opening":
    "{subject}: customers bring {less, select, yes {less} other {more}} afterwards than others in the same state{sure, select, yes {} other {, as far as can be told}}. {stake} a year stand behind it ({range}), with {customers, plural, one {one customer} other {# customers}}.",
  "web.improve.opening.association": "It goes along; whether it is the reason, only an experiment tells.",
  "web.improve.opening.experiment": "An experiment told it: it is the reason.",
  "web.improve.opening.few": "Too few customers were followed long enough to say what could be improved.",
  "web.improve.opening.nothing": "Nothing is recorded yet that customers are touched with.",
  "web.improve.stake.meaning":
    "What customers bring within {days, plural, one {# day} other {# days}} after it, beside customers in the same state without it, times all customers whom it touches in a year. Amounts of several cannot be added up: the same customers stand behind them.",
  "web.improve.stake.formula": "difference of one customer × customers touched in a year",
  "web.improve.input.effect": "Difference of one customer",
  "web.improve.input.customers": "Customers touched in a year",
  "web.improve.untold": "not told",
  "web.improve.subject": "{name} ({kind})",
  "web.improve.kind.product": "Product",
  "web.improve.kind.category": "Category",
  "web.improve.kind.first-product": "First product",
  "web.improve.kind.lateness": "Late delivery",
  "web.improve.kind.return-reason": "Return",
  "web.improve.kind.topic": "Support topic",

  "web.improve.none": "Nothing to compare yet",
  "web.improve.none.text":
    "Bring in orders with their lines and delivery days, returns with reasons, and support cases with topics. Then everything that customers are touched with is ranked by the money behind it.",
  "web.improve.none.action": "Bring in a file",
  "web.improve.none.docs": "Which files can be read",

  "web.improve.stake": "Money at stake",
  "web.improve.stake.unit":
    "{profit, select, yes {Margin} other {Revenue}} of {days, plural, one {# day} other {# days}} after it, all customers of a year together{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.axis": "a year{currency, select, XXX {} other {, {currency}}}",
  "web.improve.stake.description": "Most stands behind {subject}: {stake} a year.",
  "web.improve.stake.note":
    "Left of zero customers bring less afterwards, right of it more. Small groups are drawn towards the rest of their kind, so that chance does not rank first. Bars cannot be added up.",
  "web.improve.tone.loss": "less afterwards",
  "web.improve.tone.gain": "more afterwards",
  "web.improve.tone.past": "may be either",
  "web.improve.evidence.association": "association",
  "web.improve.evidence.experiment": "experiment",
  "web.improve.evidence.few": "too few",

  "web.improve.list": "Everything that touches customers",
  "web.improve.list.text":
    "{customers, plural, one {One customer} other {# customers}} within a year, each counted once; summed up over the rows they would be {summed, number}. Open a row to see what stands behind it.",
  "web.improve.list.caption": "What touches customers, the most money first",
  "web.improve.list.kind": "Kind",
  "web.improve.list.all": "All kinds",
  "web.improve.close": "Close",
  "web.improve.column.subject": "What",
  "web.improve.column.kind": "Kind",
  "web.improve.column.atStake": "At stake a year",
  "web.improve.column.effect": "Of one customer",
  "web.improve.column.customers": "Customers",
  "web.improve.column.n": "Compared",
  "web.improve.column.comparison": "With",
  "web.improve.column.actual": "Came",
  "web.improve.column.expected": "Same state",
  "web.improve.column.promised": "Promised",
  "web.improve.column.difference": "Difference",
  "web.improve.column.low": "Low",
  "web.improve.column.high": "High",
  "web.improve.column.evidence": "Known by",
  "web.improve.column.effect.gloss":
    "Margin after it beside customers in the same state, drawn towards the rest of its kind",
  "web.improve.column.customers.gloss": "Customers touched within the last year",
  "web.improve.column.n.gloss": "Times that were followed long enough and compared",
  "web.improve.column.actual.gloss": "Margin of the days after it",
  "web.improve.column.expected.gloss": "What customers in the same state brought without it",
  "web.improve.column.promised.gloss": "What their channel and cohort promised",

  "web.improve.behind.touched":
    "Since {from} it touched {customers, plural, one {one customer} other {# customers}}, {times, plural, one {once} other {# times}} in all.",
  "web.improve.behind.compared":
    "{n, plural, one {One time was} other {# times were}} followed for {days, plural, one {# day} other {# days}} and compared with {comparison} moments of customers in the same state without it: as many orders before, as long ago, as much spent.",
  "web.improve.behind.measured": "As measured, the difference is {measured} for each ({range}).",
  "web.improve.behind.drawn":
    "Drawn towards the rest of its kind, the more the less is known of it: {effect} ({range}). This is what ranks.",
  "web.improve.behind.stake": "For all customers whom it touches in a year: {stake} ({range}).",
  "web.improve.behind.few":
    "Too few were followed to say anything of it alone: what its kind is like speaks here, and the interval is wide.",
  "web.improve.behind.shared":
    "{share} of these customers are touched by {other} as well, which stands higher: much of the same money is behind both.",
  "web.improve.behind.association":
    "An association: customers in the same state may still differ in what nobody recorded. Before much is spent on it, test it:",
  "web.improve.behind.experiments": "Experiments",
  "web.improve.behind.experiment":
    "An experiment: it was assigned at random, so the difference is its doing.",

  "web.improve.effects": "What an event did",
  "web.improve.effects.text":
    "The margin of the days after an event, against customers in the same state without it.",
  "web.improve.effects.none":
    "No event is known yet: bring in support cases, scores, deliveries, returns or loyalty points.",
  "web.improve.effects.event": "Event",
  "web.improve.effects.by": "Told apart by",
  "web.improve.effects.all": "All together",
  "web.improve.effects.days": "Followed for",
  "web.improve.effects.horizon": "{days, plural, one {# day} other {# days}}",
  "web.improve.effects.option": "{event} ({count})",

  "web.improve.effect": "After: {event}",
  "web.improve.effect.unit":
    "Difference in {profit, select, yes {margin} other {revenue}} of {days, plural, one {# day} other {# days}} after one event{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.axis": "difference after one event{currency, select, XXX {} other {, {currency}}}",
  "web.improve.effect.reference": "no difference",
  "web.improve.effect.all": "all together",
  "web.improve.effect.told":
    "{event}: {n, plural, one {one was} other {# were}} followed for {days, plural, one {# day} other {# days}}. Customers brought {actual} each, those in the same state without it {expected}: a difference of {difference} ({range}).",
  "web.improve.effect.association":
    "An association: customers in the same state may differ in what nobody recorded.",
  "web.improve.effect.experiment": "It was assigned at random, so the difference is its doing.",
  "web.improve.effect.drawn": "Groups are drawn towards all together, the more the less is known of them.",
  "web.improve.effect.few": "{event}: too few were followed long enough to say what it did",
  "web.improve.again": "Who ordered again within {days, plural, one {# day} other {# days}}",
  "web.improve.again.all": "all, not told apart",
  "web.improve.again.column.orders": "Customers",
  "web.improve.again.column.event": "With it",
  "web.improve.again.column.comparison": "Without it",
  "web.improve.again.column.n": "of",
  "web.improve.again.adjusted":
    "Within the same number of orders the difference is {points} points ({low} to {high}). The bare pair of all mixes new and old customers: do not read it alone.",
  "web.improve.again.unknown": "No class of customers has both, so the difference cannot be told.",

  "web.improve.demand": "What will be asked for",
  "web.improve.demand.text":
    "Units of each product, week by week. Returned pieces count as sold: they had to be sent.",
  "web.improve.demand.none":
    "The orders have no lines, so products cannot be told apart. Import orders with their lines.",
  "web.improve.demand.of": "{product}, week by week",
  "web.improve.demand.unit": "Units a week",
  "web.improve.demand.axis": "week from",
  "web.improve.demand.lately": "lately",
  "web.improve.demand.told":
    "{product}: {units} units in {weeks, plural, one {# week} other {# weeks}}, four times in five {range}.",
  "web.improve.demand.caption": "Units of each product in {weeks, plural, one {# week} other {# weeks}}",
  "web.improve.demand.rest":
    "{products, plural, one {One more product} other {# more products together}}: {units} units ({range}).",
  "web.improve.demand.column.product": "Product",
  "web.improve.demand.column.category": "Category",
  "web.improve.demand.column.lately": "A week lately",
  "web.improve.demand.column.week": "Week from",
  "web.improve.demand.column.p10": "P10",
  "web.improve.demand.column.p50": "P50",
  "web.improve.demand.column.p90": "P90",
  "web.improve.demand.column.error": "Error before",
  "web.improve.demand.column.error.gloss":
    "Of past plans: units foreseen wrongly, as a share of those that came",
  "web.improve.backtest": "How well it was foreseen before",
  "web.improve.backtest.none": "The history is too short to try the plan on the past.",
  "web.improve.backtest.plan": "this plan",
  "web.improve.backtest.lastYear": "as a year before",
  "web.improve.backtest.lastWeeks": "as in the weeks before",
  "web.improve.backtest.column.rule": "Foreseen",
  "web.improve.backtest.column.error": "Error",
  "web.improve.backtest.column.scaled": "Beside the weeks before",
  "web.improve.backtest.column.bias": "Too much",
  "web.improve.backtest.told":
    "Plans made on {origins, plural, one {one earlier day} other {# earlier days}} for {weeks, plural, one {# week} other {# weeks}} each. {coverage, select, none {} other {{coverage} of the weeks fell between P10 and P90; 80% should. }}{best, select, plan {The plan was nearest.} lastYear {Saying the same as a year before was nearer: plan with care.} other {Saying the same as in the weeks before was nearer: plan with care.}}",
  "web.improve.needs.followed":
    "{customers, plural, one {One customer} other {# customers}} could be followed for {days, plural, one {# day} other {# days}} after it, {needed} are needed, and {tooRecent, plural, one {one event is} other {# events are}} too recent. Wait, bring in earlier ones, or look at fewer days.",
  "web.improve.missing.margin": "No margin is known: all revenue counts as margin.",
  "web.improve.assumption.horizon":
    "The margin of {value, plural, one {# day} other {# days}} after a touch counts",
  "web.improve.assumption.margin": "Margin, share of revenue: {value}",
  "web.improve.missing.followed":
    "Nothing was followed for {days, plural, one {# day} other {# days}} yet: more history is needed.",
} as const satisfies Record<string, string>;
