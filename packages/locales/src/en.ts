import { actions } from "./en/actions.ts";
import { budget } from "./en/budget.ts";
import { churn } from "./en/churn.ts";
import { experiment } from "./en/experiment.ts";
import { keep } from "./en/keep.ts";
import { loyalty } from "./en/loyalty.ts";
import { plan } from "./en/plan.ts";
import { platforms } from "./en/platforms.ts";
import { potentials } from "./en/potentials.ts";
import { records } from "./en/records.ts";
import { segments } from "./en/segments.ts";

/**
 * English, and with it the keys of every language: a language is one file with the same keys.
 *
 * Messages are ICU MessageFormat. Whole sentences, plurals inside them, no sentence put together from parts; money,
 * dates and shares come in already written for the locale, counts come as numbers. Keys are sorted by area.
 */
export const en = {
  // ── names and short forms used everywhere ────────────────────────────────────────────────────────────────────
  "program.tagline": "What each of your customers is worth, past and future, with an interval.",
  "span.days": "{count, plural, one {# day} other {# days}}",
  "span.weeks": "{count, plural, one {# week} other {# weeks}}",
  "span.months": "{count, plural, one {# month} other {# months}}",
  "span.seconds": "{seconds} s",
  "count.customers": "{count, plural, one {# customer} other {# customers}}",
  "label.note": "Note",

  // ── segments ─────────────────────────────────────────────────────────────────────────────────────────────────
  "segment.champions": "Champions",
  "segment.champions.gloss": "bought lately, often, and for much",
  "segment.loyal": "Loyal",
  "segment.loyal.gloss": "come back often",
  "segment.potential-loyalist": "Potential loyalists",
  "segment.potential-loyalist.gloss": "bought lately and more than once",
  "segment.new": "New",
  "segment.new.gloss": "first order, a short while ago",
  "segment.promising": "Promising",
  "segment.promising.gloss": "one order, not long ago",
  "segment.need-attention": "Need attention",
  "segment.need-attention.gloss": "good customers who have become quiet",
  "segment.about-to-sleep": "About to sleep",
  "segment.about-to-sleep.gloss": "small customers who have become quiet",
  "segment.cannot-lose": "Cannot lose",
  "segment.cannot-lose.gloss": "bought often and for much, long ago",
  "segment.at-risk": "At risk",
  "segment.at-risk.gloss": "bought often or for much, not lately",
  "segment.hibernating": "Hibernating",
  "segment.hibernating.gloss": "few orders, long ago",
  "segment.lost": "Lost",
  "segment.lost.gloss": "one order, very long ago",

  // ── models ───────────────────────────────────────────────────────────────────────────────────────────────────
  "model.bg-nbd": "BG/NBD",
  "model.mbg-nbd": "MBG/NBD",
  "model.bg-cnbd-k": "BG/CNBD-k",
  "model.mbg-cnbd-k": "MBG/CNBD-k",
  "model.pareto-nbd": "Pareto/NBD",
  "model.ggom-nbd": "GGom/NBD",
  "model.nbd": "NBD",
  "model.bg-bb": "BG/BB",
  "model.gamma-gamma": "Gamma-Gamma",
  "model.mean": "The plain average",
  "model.sbg": "sBG",
  "model.bdw": "BdW",

  // ── what a parameter is, in a phrase; by model where the same letter means something else ────────────────────
  "parameter.r": "buying rates: the smaller, the more they differ",
  "parameter.alpha": "scale of buying: the mean rate is r ÷ alpha",
  "parameter.a": "chance of leaving: a ÷ (a + b) on average",
  "parameter.b": "with a: if small, these chances differ more",
  "parameter.k": "regularity of gaps: 1 is chance, more is even",
  "parameter.s": "leaving: the smaller, the more customers differ",
  "parameter.beta": "scale of leaving: the mean rate is s ÷ beta",
  "parameter.bg-cnbd-k.alpha": "scale of buying: mean rate r ÷ (k × alpha)",
  "parameter.ggom-nbd.b": "how fast the risk of leaving grows with time",
  "parameter.ggom-nbd.beta": "risk of leaving at first: mean b × s ÷ beta",
  "parameter.bg-bb.alpha": "chance to buy: mean alpha ÷ (alpha + beta)",
  "parameter.bg-bb.beta": "with alpha: if small, chances differ more",
  "parameter.bg-bb.gamma": "chance to leave: mean gamma ÷ (gamma + delta)",
  "parameter.bg-bb.delta": "with gamma: if small, chances differ more",
  "parameter.gamma-gamma.p": "evenness of one customer's orders",
  "parameter.gamma-gamma.q": "evenness between customers: large is even",
  "parameter.gamma-gamma.v": "scale of money: mean order p × v ÷ (q − 1)",
  "parameter.sbg.alpha": "leaving at first: mean alpha ÷ (alpha + beta)",
  "parameter.sbg.beta": "with alpha: if small, chances differ more",
  "parameter.bdw.c": "a customer's risk: above 1 grows, below 1 falls",

  // ── what a fit says of the customers, in a sentence ──────────────────────────────────────────────────────────
  "story.nbd":
    "A customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average, and nobody ever leaves.",
  "story.bg-nbd":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average; {left} leave after their first repeat purchase.",
  "story.mbg-nbd":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average; {left} leave after their very first purchase.",
  "story.lifetime":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average; half of them are gone {median} {unit, select, day {days} week {weeks} month {months} other {units of time}} after their first purchase.",
  "story.lifetime.never":
    "While active, a customer buys {rate} times {unit, select, day {a day} week {a week} month {a month} other {per unit of time}} on average, and hardly anyone leaves.",
  "story.bg-bb":
    "While active, a customer uses {used} of the opportunities to buy; {left} leave before their next one.",
  "story.gamma-gamma": "An order brings {mean} on average over customers.",
  "story.gamma-gamma.none": "Orders differ so much between customers that their mean has no bound.",
  "story.sbg":
    "{left} of customers leave at their first renewal. Those who stay leave ever more seldom, since the loyal are left.",
  "story.bdw":
    "{left} of customers leave at their first renewal. {risk, select, up {The longer a customer stays, the higher their own risk of leaving.} down {The longer a customer stays, the lower their own risk of leaving.} other {Whether a customer's own risk changes with time, the data do not tell.}}",

  // ── the report's sentences, the same on the terminal and on the page ─────────────────────────────────────────
  "report.title": "What your customers are worth",
  "report.origin":
    "{dataset} · run {run} · as of {asOf} · {customers, plural, one {# customer} other {# customers}}",
  "report.opening.month":
    "Over the next {span, plural, one {month} other {# months}} your customers are likely to bring {growth} in {profit, select, yes {margin} other {revenue}} ({range}).",
  "report.opening.week":
    "Over the next {span, plural, one {week} other {# weeks}} your customers are likely to bring {growth} in {profit, select, yes {margin} other {revenue}} ({range}).",
  "report.opening.day":
    "Over the next {span, plural, one {day} other {# days}} your customers are likely to bring {growth} in {profit, select, yes {margin} other {revenue}} ({range}).",
  "report.opening.orders.month":
    "Over the next {span, plural, one {month} other {# months}} your customers are likely to order {orders} times ({range}).",
  "report.opening.orders.week":
    "Over the next {span, plural, one {week} other {# weeks}} your customers are likely to order {orders} times ({range}).",
  "report.opening.orders.day":
    "Over the next {span, plural, one {day} other {# days}} your customers are likely to order {orders} times ({range}).",
  "report.concentration.half": "{share} of them carry half of it.",

  "report.short.worth": "Worth",
  "report.short.concentration": "Carried by",
  "report.short.leaving": "Leaving",
  "report.short.holdout": "Last forecast",
  "report.short.model": "Model",
  "report.short.segments": "Segments",
  "report.short.assumptions": "Rests on",
  "report.short.quality": "Data",
  "report.short.missing": "Not known",
  "report.short.profit": "Revenue only",
  "report.short.next": "Next",

  "report.worth.heading": "What they are worth",
  "report.worth": "{base} so far; {clv} with what is still to come ({range}).",
  "report.worth.bar": "{base} + {ahead}",
  "report.worth.forever": "With no end date the figure is {forever}.",

  "report.concentration.heading": "Who carries it",
  "report.concentration": "The most valuable tenth of your customers carries {share} of what is expected.",
  "report.concentration.bar": "{share} with the most valuable tenth",
  "report.concentration.none": "Nothing positive is expected, so there is no share of it to show.",

  "report.leaving.heading": "Who is leaving",
  "report.leaving":
    "About {active, number} of {customers, plural, one {# customer} other {# customers}} {active, plural, one {is} other {are}} still active; some {lost, number} of them will probably leave by {until}.",
  "report.leaving.by":
    "That is by {model}, since {own} counts {why, select, nobody {everybody} other {everybody who bought once}} as active.",
  "report.leaving.most": "Most at risk:",
  "report.leaving.none": "Nothing is at risk with them.",

  "report.forecast.heading.month": "Next {span, plural, one {month} other {# months}}",
  "report.forecast.heading.week": "Next {span, plural, one {week} other {# weeks}}",
  "report.forecast.heading.day": "Next {span, plural, one {day} other {# days}}",
  "report.forecast.orders": "{orders} orders ({range})",
  "report.forecast.revenue": "{revenue} in revenue ({range})",
  "report.forecast": "From today's customers alone; new ones come on top.",

  "report.holdout.heading": "Would the last forecast have held?",
  "report.holdout.money":
    "Made on {from}, it would have promised {expected} ({range}) until {to}. {actual} came{direction, select, nothing {} high {: {off} too high} low {: {off} too low} other {: {off} off}}, {inside, select, yes {inside} other {outside}} the interval.",
  "report.holdout.orders":
    "Made on {from}, it would have promised {expected} orders ({range}) until {to}. {actual} came{direction, select, nothing {} high {: {off} too high} low {: {off} too low} other {: {off} off}}, {inside, select, yes {inside} other {outside}} the interval.",
  "report.holdout.beaten.all":
    "Per customer it was closer (RMSE) than two simple rules, “the same as before” and “each one's own rate”.",
  "report.holdout.beaten.some":
    "Per customer it was closer (RMSE) than the rule “{beaten}”, but not than “{unbeaten}”.",
  "report.holdout.beaten.none":
    "Per customer it was no closer (RMSE) than two simple rules, “the same as before” and “each one's own rate”: trust totals more than single customers.",
  "report.holdout.none":
    "The history is too short to hold a part of it back, so the forecast could not be tested.",
  "report.origins":
    "Of {origins, plural, one {# such forecast} other {# such forecasts}}, {inside, plural, =0 {none} other {#}} held the orders that came.",
  "report.extended": "Kept on top of it, since the held-back part gained: {extensions}.",
  "extension.season": "a season",
  "extension.season.kept":
    "Customers buy more in some months than in others. Most is bought in {most}, {up} more often than on average, and least in {least}, {down} less often. Forecasts follow the calendar.",
  "extension.cohorts": "buying rates by month of the first order",
  "extension.cohorts.kept":
    "Customers who first ordered in different months come back at different rates, so each month's newcomers have a rate of their own, drawn towards the common one.",
  "extension.dependence": "spend that goes with frequency",
  "extension.dependence.kept":
    "Those who buy more often also spend {direction, select, up {more} other {less}}: a customer who buys twice as often spends {share} {direction, select, up {more} other {less}} an order, and values follow that.",
  "extension.left": "Tried and left out, since the held-back part gained nothing by it: {extensions}.",
  "extension.correlation":
    "What customers spend an order and how often they buy {together, select, yes {go together more than chance explains} other {go together no more than chance explains}}: correlation {pearson} (p {pearsonP}), by ranks {spearman} (p {spearmanP}).",
  "report.choice": "Chosen from {models, plural, one {# model} other {# models}}.",
  "report.verdict.rule":
    "Read single customers' figures with care: per customer, the simple rule “{rule}” came closer to what they ordered than {model} did (RMSE {naive}; {model} {rmse}).",
  "report.verdict.rule.any":
    "Read single customers' figures with care: per customer, the simple rule “{rule}” came closer to what they ordered than any model did (RMSE {naive}; {model} {rmse}).",
  "report.verdict.nbd":
    "The orders do not show that customers leave: no model said clearly more of what came than {nbd}, in which nobody does. Take the chance of being active as a guess.",
  "baseline.last-period": "the same as before",
  "baseline.own-rate": "each one's own rate",

  "report.segments.heading": "Segments",
  "report.segments.others": "{count, plural, one {# other segment} other {# other segments}}",
  "report.quality":
    "{rows, plural, one {# row} other {# rows}} read: {kept, number} kept, {merged, number} merged, {refused, number} refused.",
  "report.profit":
    "These figures are revenue, not profit: no costs are known. To change that, give your gross margin (--margin 0.4) or a cost column, and what winning a customer costs (acquisitionCost in keepworth.json).",
  "report.profit.acquisition":
    "What winning a customer costs, to be subtracted (acquisitionCost in keepworth.json).",
  "report.more": "{count, plural, one {# more note} other {# more notes}}: keepworth report --html",

  "assumption.margin": "margin {value}",
  "assumption.discountRate": "discount {value} a year",
  "assumption.horizon": "horizon {value}",
  "assumption.timeZone": "days in {value}",
  "assumption.currency": "{value}",
  "assumption.acquisitionCost": "{value} to win a customer",
  "assumption.currency.unknown": "currency not named (--currency)",
  "assumption.name.margin": "Margin, share of revenue",
  "assumption.name.discountRate": "Discount rate, a year",
  "assumption.name.horizon": "Horizon",
  "assumption.name.timeZone": "Time zone of the shop's days",
  "assumption.name.currency": "Currency",
  "assumption.name.acquisitionCost": "Cost of winning a customer",
  "assumption.heading": "What it rests on",
  "missing.heading": "What is missing",
  "assumption.source.option": "given on the command line",
  "assumption.source.settings": "from keepworth.json",
  "assumption.source.data": "read from your data",
  "assumption.source.default": "the default",
  "assumption.source.unknown": "not known",
  "assumption.source.assumed": "assumed",

  // ── the page (keepworth report --html) ───────────────────────────────────────────────────────────────────────
  "page.madeBy":
    "Made by Keepworth {version} from run {run} on {date}. Nothing in this page is loaded from elsewhere.",
  "page.table": "The same as a table",
  "page.contents": "On this page",
  "page.figures.heading": "In figures",
  "page.worth.title": "Money so far and expected, with the interval of both together",
  "page.worth.description":
    "A bar: grey for what the customers have brought so far, blue for what is expected; the line at its end is the 90% interval.",
  "page.promise.title": "What the earlier forecast would have promised, and what came",
  "page.promise.description":
    "A blue dot on a line for the forecast and its 90% interval, and below it a grey dot for what came.",
  "page.promise.promised": "promised",
  "page.promise.came": "came",
  "page.origins.heading": "And at earlier times?",
  "page.origins.widened": "The intervals of the totals ahead are widened by what these forecasts were off.",
  "page.origins.title": "Orders expected at several times in the past, and the orders that came",
  "page.origins.description":
    "For each day on which a forecast is made, a blue dot on a line for the orders expected and their 90% interval, and below it a grey dot for those that came.",
  "page.choice.heading": "Why this model",
  "page.extensions.heading": "What was tried on top",
  "page.extensions.read":
    "Gain: by how much the mean log score of the held-back part rose, with the standard error of that.",
  "page.season.title": "How much more or less often customers buy in a month",
  "page.season.description":
    "Bars by calendar month: above the line where customers buy more often than on average, below it where less.",
  "axis.monthOfYear": "Month",
  "axis.againstAverage": "Against the average",
  "page.choice.read":
    "Log score: mean log probability that a model gave to what a customer did, so nearer to 0 is better. Behind: by how much less than the best, with the standard error of that.",
  "page.choice.caption": "The models from the best to the worst, by what they said of the orders that came",
  "page.segments.sentence":
    "{segment} are expected to bring the most: {growth}, {share} of the total, from {customers, plural, one {# customer} other {# customers}}.",
  "page.segments.title": "Money so far and expected, by segment",
  "page.segments.description":
    "Bars by segment: grey for what the customers have brought so far, blue for what they are expected to bring.",
  "page.concentration.title": "How concentrated the expected value is",
  "page.concentration.description":
    "A curve of the share of expected value against the share of customers, most valuable first, beside a straight line for equal shares.",
  "page.concentration.half": "{share} of customers carry half",
  "page.concentration.half.short": "{share} carry half",
  "page.concentration.equal": "if all were equal",
  "page.histogram.heading": "How value is spread",
  "page.histogram.sentence":
    "{share} of customers are expected to bring less than {amount} each; the {count, plural, one {one in the last bar brings} other {# in the last bar bring}} {value} together.",
  "page.histogram.title": "Customers by expected value",
  "page.histogram.description": "Bars for the number of customers by what each is expected to bring.",
  "page.map.heading": "Chance of being active, and value",
  "page.map.sentence":
    "{value} of what is expected rests on customers whose chance of being active is below one half.",
  "page.map.sentence.none":
    "Nothing of what is expected rests on customers whose chance of being active is below one half.",
  "page.map.under": "under {amount}",
  "page.map.title": "Customers by chance of being active and by expected value",
  "page.map.description":
    "A grid: the chance of being active across, expected value upwards; darker cells hold more customers.",
  "page.leaving.caption": "Customers with the most money at risk",
  "page.tracking.heading": "Week by week",
  "page.tracking.sentence":
    "Over the whole history the model counts {expected} repeat orders where {actual} came{direction, select, nothing {} high {, {off} too many} low {, {off} too few} other {, {off} off}}.",
  "page.tracking.title": "Repeat orders, cumulative: actual and expected",
  "page.tracking.description":
    "Two lines over the weeks: grey for repeat orders that came, blue for those the model expects. A dashed line marks where the held-back part begins.",
  "page.tracking.split": "held back from here",
  "page.tracking.actual": "actual",
  "page.tracking.expected": "expected",
  "page.calibration.heading": "Tenth by tenth",
  "page.calibration.sentence":
    "The tenth of customers from whom most was expected were promised {expected} orders each and placed {actual}.",
  "page.calibration.title": "Orders per customer in the held-back part: expected and actual, by tenth",
  "page.calibration.description":
    "For each tenth of customers, sorted by what was expected of them: a blue ring for the orders expected per customer and a grey dot for those that came.",
  "page.holdoutCohorts.heading": "Month by month of first order",
  "page.holdoutCohorts.sentence":
    "The model missed most on those who first ordered in {month}: {expected} orders expected, {actual} came.",
  "page.holdoutCohorts.title": "Orders in the held-back part: expected and actual, by month of first order",
  "page.holdoutCohorts.description":
    "For each month of first order: a blue ring for the orders expected of these customers and a grey dot for those that came.",
  "page.baselines.caption": "The forecast against two simple rules",
  "page.coverage":
    "{share} of single customers ordered within their 90% interval. Orders are whole numbers and mostly zero, so an honest interval holds more than 90%.",
  "page.cohorts.heading": "Do new customers stay?",
  "page.cohorts.sentence":
    "Of the customers who first bought in {cohort}, {share} ordered again in the month after.",
  "page.cohorts.title": "Share of customers who order again, by month of first order",
  "page.cohorts.description":
    "A grid: one row for each month of first order, one column for each month since; darker cells mean a larger share ordered.",
  "page.months.heading": "Money per month, to hold against your own books",
  "page.months.sentence":
    "{month} shows {net} net from {orders, plural, one {# order} other {# orders}}. If a month differs from your own figures, compare its gross, refunds and tax first.",
  "page.months.title": "Net revenue per month",
  "page.months.description": "Bars for net revenue in each calendar month.",
  "page.quality.heading": "What became of your rows",
  "page.quality.none": "Every row was kept as it was.",
  "page.assumptions.heading": "What the numbers rest on",
  "page.model.heading": "How it was computed",
  "page.model.sentence":
    "{model} describes when customers buy and leave. It was fitted to {states, plural, one {# distinct buying history} other {# distinct buying histories}} of {customers, plural, one {# customer} other {# customers}}.",
  "page.model.spend": "{model} describes what they spend per order.",
  "page.model.unconverged": "The fit did not settle, so treat every figure as provisional.",
  "page.warnings.heading": "Look here",
  "page.words.heading": "What the words mean",

  "axis.customers": "Customers",
  "axis.customersShare": "Share of customers, most valuable first",
  "axis.valueShare": "Share of expected value",
  "axis.growth": "Expected per customer, {currency}",
  "axis.money": "Money, {currency}",
  "axis.moneyPlain": "Money",
  "axis.growthPlain": "Expected per customer",
  "axis.pAlive": "Chance of being active",
  "axis.pAliveCells": "Chance of being active; cells show customers",
  "axis.week": "Week",
  "axis.repeatOrders": "Repeat orders so far",
  "axis.tenth": "Tenth of customers, by what was expected",
  "axis.ordersEach": "Orders per customer",
  "axis.monthsSince": "Months since the first order; cells show the % who ordered",
  "axis.cohort": "First order in",
  "axis.month": "Month",
  "axis.net": "Net revenue, {currency}",
  "axis.netPlain": "Net revenue",

  "word.clv": "Lifetime value (CLV)",
  "word.clv.meaning": "What a customer has brought so far plus what is expected until the horizon.",
  "word.base": "Base",
  "word.base.meaning": "What was earned from a customer to date, less refunds and known costs.",
  "word.growth": "Growth",
  "word.growth.meaning":
    "What a customer is expected to bring until the horizon, discounted: money next year counts less than money today.",
  "word.pAlive": "P(alive)",
  "word.pAlive.meaning":
    "The chance that a customer is still active, from how often they bought and how long they have been quiet.",
  "word.interval": "90% interval",
  "word.interval.meaning": "Nine times out of ten the true figure should lie inside it.",
  "word.atRisk": "At risk",
  "word.atRisk.meaning":
    "What a customer would bring if certainly active, less what is expected of them now.",
  "word.holdout": "Held-back part",
  "word.holdout.meaning":
    "The end of the history, hidden from the model and then predicted, to see how good its forecasts are.",
  "word.logScore": "Log score",
  "word.logScore.meaning":
    "How much probability a model gave to what customers then did: the mean of its logarithm, so nearer to 0 is better. “Behind” is how much less than the best model, and its standard error says how sure that is.",
  "word.mae": "MAE and RMSE",
  "word.mae.meaning":
    "How many orders a single customer's forecast was off, on average; RMSE counts large misses more. Lower is better.",

  // ── column headings ──────────────────────────────────────────────────────────────────────────────────────────
  "column.customer": "Customer",
  "column.customers": "Customers",
  "column.segment": "Segment",
  "column.base": "So far",
  "column.growth": "Expected",
  "column.interval": "90% interval",
  "column.clv": "Worth",
  "column.orders": "Orders",
  "column.lastOrder": "Last order",
  "column.nextOrder": "Next order",
  "column.pAlive": "P(alive)",
  "column.stillActive": "Still active",
  "column.atRisk": "At risk",
  "column.daysSince": "Days since",
  "column.name": "Name",
  "column.email": "E-mail",
  "column.share": "Share",
  "column.shareOfCustomers": "Share of customers",
  "column.shareOfValue": "Share of value",
  "column.from": "From",
  "column.to": "To",
  "column.value": "Value",
  "column.figure": "Figure",
  "column.source": "Source",
  "column.expected": "Expected",
  "column.actual": "Actual",
  "column.tenth": "Tenth",
  "column.rule": "Rule",
  "column.meaning": "Meaning",
  "column.assumption": "Assumption",
  "column.expectedOrders": "Orders expected",
  "column.actualOrders": "Orders that came",
  "column.mae": "MAE",
  "column.rmse": "RMSE",
  "column.bias": "Bias",
  "column.week": "Week",
  "column.day": "Day",
  "column.cohort": "First order",
  "column.month": "Month",
  "column.monthAfter": "Month {count}",
  "column.currency": "Currency",
  "column.gross": "Gross",
  "column.discounts": "Discounts",
  "column.refunds": "Refunds",
  "column.tax": "Tax",
  "column.shipping": "Shipping",
  "column.net": "Net",
  "column.rows": "Rows",
  "column.reason": "Reason",
  "column.do": "What to do",
  "column.example": "Example",
  "column.action": "Done",
  "column.parameter": "Parameter",
  "column.estimate": "Estimate",
  "column.standardError": "Std. error",
  "column.meaningOf": "What it is",
  "column.mean": "Mean",
  "column.sd": "SD",
  "column.q05": "5%",
  "column.q95": "95%",
  "column.rhat": "R-hat",
  "column.essBulk": "ESS bulk",
  "column.essTail": "ESS tail",
  "column.covariate": "Covariate",
  "column.coefficient": "Coefficient",
  "column.effect": "Effect",
  "column.logScore": "Log score",
  "column.behind": "Behind",
  "column.gain": "Gain",
  "column.extension": "On top",
  "column.kept.yes": "kept",
  "column.kept.no": "left out",
  "column.logLikelihood": "Log-likelihood",
  "column.aic": "AIC",
  "column.bic": "BIC",
  "column.seconds": "Seconds",
  "column.madeOn": "Made on",
  "column.until": "Until",
  "column.came": "Came",
  "column.id": "ID",
  "column.file": "File",
  "column.date": "Date",
  "column.kept": "Kept",
  "column.merged": "Merged",
  "column.refused": "Refused",
  "column.state": "State",
  "column.dataset": "Dataset",
  "column.asOf": "As of",
  "column.model": "Model",
  "column.before": "Before",
  "column.after": "After",
  "column.change": "Change",
  "column.revenue": "Revenue",
  "column.refunded": "Refunded",
  "column.channel": "Channel",
  "column.order": "Order",
  "column.orderValue": "Order value",
  "column.ordersPerYear": "Orders a year",
  "column.years": "Years",

  "figure.base": "Brought so far",
  "figure.growth": "Expected until the horizon, discounted",
  "figure.clv": "Lifetime value, all together",
  "figure.forever": "Lifetime value with no end date",
  "figure.revenue": "Revenue expected until the horizon",
  "figure.orders": "Orders expected until the horizon",
  "figure.customers": "Customers",
  "figure.oneTimeBuyers": "of them bought once",
  "figure.ordersSoFar": "Orders so far",

  "action.refused": "refused",
  "action.merged": "merged",
  "action.changed": "changed",
  "action.noted": "noted",

  // ── one customer ─────────────────────────────────────────────────────────────────────────────────────────────
  "customer.opening":
    "{id} has brought {base} so far and is likely to bring {growth} more by {until} ({range}). {segment}: {gloss}.",
  "customer.opening.noMoney": "{id} is likely to order {orders} more times by {until}. {segment}: {gloss}.",
  "customer.history":
    "{orders, plural, one {# order} other {# orders}} from {first} to {last}, {days, plural, one {# day} other {# days}} before {asOf}.",
  "customer.gap": "The usual gap between orders is {gap, plural, one {# day} other {# days}}.",
  "customer.alive": "Chance of being active: {pAlive}. Chance of no order by {until}: {risk}.",
  "customer.next":
    "If another order comes, expect it around {median}; half of such orders come between {early} and {late}.",
  "customer.next.never": "More likely than not, no further order comes ({share}).",
  "customer.worth": "Worth in all: {clv} ({range}).",
  "customer.why": "Why",
  "customer.orders": "Orders, latest first",
  "customer.orders.earlier": "{count, plural, one {# earlier order} other {# earlier orders}} not shown",
  "customer.contact": "Contact: {contact}",

  // ── the simple formula ───────────────────────────────────────────────────────────────────────────────────────
  "formula.opening":
    "By the simple formula a customer is worth {value} {profit, select, yes {in profit} other {in revenue}}. Winning one may cost up to {ceiling}.",
  "formula.line":
    "{orderValue} an order × {ordersPerYear} orders a year × {years} years × {margin} margin{known, select, yes { − {acquisition} to win} other {}}",
  "formula.line.revenue":
    "{orderValue} an order × {ordersPerYear} orders a year × {years} years{known, select, yes { − {acquisition} to win} other {}}",
  "formula.churn": "Years are 1 ÷ the share of customers lost in a year, {churn}.",
  "formula.ratio": "A customer brings {ratio} times what winning one costs.",
  "formula.levers": "What a change would bring, per customer",
  "formula.lever.orderValue": "{change} order value",
  "formula.lever.ordersPerYear": "{change} orders a year",
  "formula.lever.margin": "{change} margin",
  "formula.lever.churn": "{change} customers lost",
  "formula.lever.acquisitionCost": "{change} cost of winning",
  "formula.months": "The factors over time",
  "formula.model": "The model's answer",
  "formula.model.new": "A new customer: {value} ({range}).",
  "formula.model.known": "Your known customers, on average, so far and until the horizon: {value}.",
  "formula.why": "Why the two differ",
  "formula.revenue":
    "No margin is known, so this is revenue. Give --margin 0.4, and --acquisition-cost 25 for what winning a customer costs.",

  // ── fit, check, imports, runs, compare and the rest ──────────────────────────────────────────────────────────
  "fit.opening":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}} ({states, plural, one {# distinct history} other {# distinct histories}}) as of {asOf}, time in {unit, select, day {days} week {weeks} month {months} other {periods}}.",
  "fit.opening.summary":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}} ({states, plural, one {# distinct history} other {# distinct histories}}). The file is a summary, so time is in its own unit.",
  "fit.opening.spend":
    "{model} fitted to the orders of {customers, plural, one {# customer} other {# customers}} who came back, as of {asOf}. Money is in the currency of the file.",
  "fit.opening.durations":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}}. The file says how long each of them stayed; time is in its periods.",
  "fit.opening.survivors":
    "{model} fitted to {customers, plural, one {# customer} other {# customers}}. The file says how many were left after each period; time is in its periods.",
  "fit.likelihood":
    "Log-likelihood {logLikelihood}, AIC {aic}, BIC {bic}; {iterations, plural, one {# pass} other {# passes}}.",
  "fit.unconverged": "The fit did not settle. Treat the parameters as provisional.",
  "fit.prior.weak": "Weak priors were added, as asked: these are the most probable parameters.",
  "fit.prior.pymc-marketing":
    "PyMC-Marketing's default priors were added, as asked: these are the most probable parameters.",
  "fit.drawing": "Drawing the posterior. This may take a little.",

  "covariates.purchase": "What goes with buying",
  "covariates.lifetime": "What goes with leaving",
  "covariates.read":
    "An effect is that of one more of a covariate, the others being equal; what is text in the file counts 1 where it applies. The model's own parameters hold where all covariates are 0.",
  "covariates.purchase.effect":
    "{direction, select, up {buys {share} more often} down {buys {share} less often} other {makes no difference}}",
  "covariates.lifetime.effect":
    "{direction, select, up {leaves {share} more often} down {leaves {share} less often} other {makes no difference}}",
  "covariates.help":
    "Together they tell more than chance would: likelihood ratio {statistic} on {degrees, plural, one {# degree} other {# degrees}} of freedom, p {p}.",
  "covariates.noHelp":
    "Together they tell no more than chance would: likelihood ratio {statistic} on {degrees, plural, one {# degree} other {# degrees}} of freedom, p {p}. The model without them is the simpler one.",
  "covariates.missing":
    "{customers, plural, one {# customer has} other {# customers have}} no row in the file of covariates and got the average of each.",

  "posterior.heading": "Posterior",
  "posterior.opening":
    "{draws, plural, one {# draw} other {# draws}} in {chains, plural, one {# chain} other {# chains}} by {method, select, nuts {NUTS} laplace {the Laplace approximation} other {{method}}}, {prior, select, none {without a prior} weak {under weak priors} other {under the priors of PyMC-Marketing}}, in {seconds} s.",
  "posterior.good":
    "The chains agree (R-hat at most {rhat}), no draw diverged, and every figure rests on at least {ess} effective draws: the table can be relied on.",
  "posterior.good.standIn":
    "The chains agree (R-hat at most {rhat}) and every figure rests on at least {ess} effective draws. With so many customers they were drawn from a stand-in for the posterior, which was checked and is close enough: the table can be relied on.",
  "posterior.laplace":
    "These draws come from a normal law around the most probable parameters, which is quick and close where there are many customers. To check it against exact draws: --posterior nuts",
  "posterior.diverged":
    "{divergences, plural, one {# draw} other {# draws}} diverged, so a corner of the posterior was missed and the table is surer than it should be. Use --prior weak, or a simpler model; --compare shows them side by side.",
  "posterior.apart":
    "The chains do not agree yet on {parameters} (R-hat {rhat}; it should stay below 1.01). Ask for more, such as --draws {draws}. If that does not help, the data do not settle this model: use --prior weak or a simpler one.",
  "posterior.few":
    "Only {ess} effective draws stand behind {parameter}, so the ends of its interval are rough. Ask for more, such as --draws {draws}.",

  "table.opening":
    "{models, plural, one {# model} other {# models}} fitted to {customers, plural, one {# customer} other {# customers}} as known on {from}, and held against the {actual, plural, one {# order} other {# orders}} that came until {to}. The choice: {chosen}.",
  "table.opening.aic":
    "{models, plural, one {# model} other {# models}} fitted, and nothing held back to test them on. The choice: {chosen}.",
  "table.holdout": "What they said of the orders that came",
  "table.rules": "What simple rules said",
  "table.fits": "How they fit what was known",
  "table.unsettled": "unsettled",
  "table.why": "Why {model}",
  "table.next": "All about one of them: keepworth fit FILE --model {model}",

  "check.opening.clean":
    "{file} can be used as it is: {rows, plural, one {its # row is} other {all # rows are}} kept.",
  "check.opening":
    "{file} can be used: {kept, number} of {rows, plural, one {# row} other {# rows}} are kept, {merged, number} merged into other rows' orders, {refused, number} refused.",
  "check.mapping": "Columns",
  "check.notes": "How the file was read",
  "check.issues": "Rows that need a look",
  "check.months": "Money per month",
  "check.kept": "Nothing was imported. To import it: {command}",

  "note.format": "Format",
  "note.format.generic": "a table of orders",
  "note.format.shopify": "Shopify's orders export",
  "note.format.cdnow": "CDNOW's orders",
  "note.format.online-retail": "Online Retail's invoices",
  "note.container": "Packed as",
  "note.encoding": "Encoding",
  "note.delimiter": "Separator",
  "note.delimiter.tab": "tabs",
  "note.delimiter.spaces": "spaces",
  "note.decimal": "Decimal sign",
  "note.dateStyle": "Dates",
  "note.dateStyle.iso": "year-month-day",
  "note.dateStyle.compact": "year, month, day without signs between",
  "note.dateStyle.d.m.y": "day first",
  "note.dateStyle.m/d/y": "month first",
  "note.dateStyle.month name": "with the month's name",
  "note.dateStyle.epoch seconds": "seconds since 1970",
  "note.dateDecidedBy": "Day or month first",
  "note.dateDecidedBy.column": "told from the whole column",
  "note.dateDecidedBy.future": "the other reading would put orders into the future",
  "note.dateDecidedBy.custom": "cannot be told; taken by custom, so check a date",
  "note.customer": "Customers",
  "note.customer.email": "recognised by their e-mail address",
  "note.customer.phone": "recognised by their phone number",
  "note.customer.name": "recognised by their name",
  "note.amount": "Amount",
  "note.refundDate": "Refund date",
  "note.currency": "Currency",
  "note.timeZone": "Time zone",

  "imports.none": "Nothing has been imported yet. Start with: keepworth run orders.csv",
  "imports.undone": "undone",
  "imports.kept": "in use",
  "imports.undo.done":
    "Import {id} is undone: the rows of {file} are out of dataset {dataset}. Run again to have values without them: keepworth run",
  "backup.done": "Backup written: {file} ({size}).",
  "export.done": "{rows, plural, one {# customer} other {# customers}} written to {file}.",
  "report.written": "Report written: {file} ({size}). Open it in a browser.",
  "demo.written":
    "Demo shop written: folder {folder} ({orders, plural, one {# order} other {# orders}} of {customers, plural, one {# customer} other {# customers}}, and {others, plural, one {# file} other {# files}} of what else a shop knows). They are ordinary CSVs; your own work the same.",
  "runs.none": "There is no run yet. Start with: keepworth run orders.csv",
  "runs.status.running": "unfinished",
  "runs.status.published": "published",
  "runs.status.failed": "failed",
  "runs.pruned":
    "{count, plural, =0 {No run had customer rows to spare.} one {Customer rows of # run were removed: {ids}. Its results stay.} other {Customer rows of # runs were removed: {ids}. Their results stay.}}",
  "runs.noRows": "values pruned",
  "compare.opening":
    "From run {before} ({beforeAsOf}) to run {after} ({afterAsOf}) the customers' worth {direction, select, up {rose} down {fell} other {changed}} by {change}, from {from} to {to}.",
  "compare.part.new-customers": "New customers",
  "compare.part.lost-customers": "Customers no longer there",
  "compare.part.base": "Earned since, by known customers",
  "compare.part.growth": "Changed expectation of known customers",
  "compare.part.networking": "Whom known customers bring",
  "compare.part.learning": "What known customers teach",
  "compare.part.assumptions": "Other horizon, margin, discount rate or acquisition cost",
  "compare.parameters": "Model parameters",
  "customers.none": "No customer matches.",
  "customers.more": "The first {shown, number}. More: --limit 100; all of them: keepworth export",
  "size.bytes": "{value} {unit, select, kB {kB} MB {MB} GB {GB} other {bytes}}",

  // ── steps of a run ───────────────────────────────────────────────────────────────────────────────────────────
  "step.import": "Read the file",
  "step.check": "Check the rows",
  "step.summarise": "Sum up each customer",
  "step.compress": "Gather equal histories",
  "step.fit": "Fit the model",
  "step.validate": "Choose and test the model",
  "step.score": "Value each customer",
  "step.decide": "Sort into segments",
  "step.publish": "Publish",
  "detail.rows": "{value, plural, one {# row} other {# rows}}",
  "detail.kept": "{value, number} kept",
  "detail.merged": "{value, number} merged",
  "detail.refused": "{value, number} refused",
  "detail.orders": "{value, plural, one {# order} other {# orders}}",
  "detail.customers": "{value, plural, one {# customer} other {# customers}}",
  "detail.states": "{value, plural, one {# distinct history} other {# distinct histories}}",
  "detail.iterations": "{value, plural, one {# pass} other {# passes}}",
  "detail.segments": "{value, plural, one {# segment} other {# segments}}",
  "detail.run": "run {value}",
  stopped: "Stopped. The last published run is as it was.",
  "ask.unrelated": "Is it the same shop's? Add it all the same? [y/N] ",

  // ── help ─────────────────────────────────────────────────────────────────────────────────────────────────────
  "help.usage": "Usage:",
  "help.arguments": "Arguments:",
  "help.options": "Options:",
  "help.globalOptions": "Options of every command:",
  "help.commands": "Commands:",
  "help.example": "Example:",
  "help.default": "default: {value}",
  "help.choices": "one of: {values}",
  "help.exitCodes":
    "Exit codes: 0 done; 1 the input, the data, or something else outside the program is at fault; 2 wrong usage; 3 a fault inside Keepworth.",
  "help.start": "Start with: keepworth demo",
  "help.run": "Import order files and value every customer.",
  "help.fit": "Fit a model to a file, or set all of them side by side. Nothing is kept.",
  "help.demo": "Make a simulated shop, value its customers and show the report.",
  "help.check": "Read a file and say what would become of its rows. Nothing is kept.",
  "help.report": "Show the report of the last run, here or as a page.",
  "help.customers": "List customers with their values.",
  "help.customer": "Explain one customer: history, chance of being active, next order, value and why.",
  "help.formula": "Show the simple formula and its levers beside the model's answer.",
  "help.imports": "List what was imported, with the reason for every row that was not kept as it is.",
  "help.import.undo": "Take an import's rows out again.",
  "help.backup": "Write a copy of the database.",
  "help.export": "Write every customer with values to a file.",
  "help.runs": "List the runs.",
  "help.runs.prune": "Remove old runs' customer rows; their results stay.",
  "help.compare": "Show what changed between two runs, and what moved it.",
  "help.completion": "Print a script that completes commands in your shell.",
  "help.help": "Show the help of a command.",

  "help.argument.files":
    "order files: CSV, TSV, JSON lines, Parquet, Excel, gzip or zip; none: value what was imported before",
  "help.argument.fitFile":
    "a file of orders, of customers summed up, or, for contracts, of how long customers stayed",
  "help.argument.customer": "the customer's ID",
  "help.argument.import": "the import's ID, from keepworth imports",
  "help.argument.backup": "the file to write",
  "help.argument.before": "the earlier run's ID",
  "help.argument.after": "the later run's ID",
  "help.argument.shell": "the shell",

  "help.option.db": "the database file",
  "help.option.json": "print JSON: one object, or one a line where there are many",
  "help.option.lang": "the language, or a locale such as en-GB",
  "help.option.quiet": "print no progress and no notes",
  "help.option.help": "show this help",
  "help.option.version": "print the version",
  "help.option.asOf": "value customers as of this day (default: the last day with orders)",
  "help.option.horizon": "how far to look ahead, such as 12m, 52w or 365d",
  "help.option.unit": "the time unit of model parameters",
  "help.option.currency": "the orders' currency, where the file names none or several",
  "help.option.margin": "share of revenue left after the cost of goods, such as 0.4 or 40%",
  "help.option.discountRate": "discount rate a year, such as 0.1 or 10%",
  "help.option.dataset": "the set of orders that belong together",
  "help.option.runDataset": "the set of orders to add to and to value",
  "help.option.burnIn":
    "leave customers first seen within this span out of the fit, such as 90d or 3m: they may be older",
  "help.option.add": "add the file even if it shares no customer with what is there",
  "help.option.inPlace": "read a Parquet file where it lies instead of copying it",
  "help.option.model": "the purchase model; auto takes the one that says most of the held-back part",
  "help.option.fitModel": "the model",
  "help.option.compare": "set the purchase models side by side instead, and choose one",
  "help.option.posterior": "draw from the posterior too, exactly or approximately",
  "help.option.prior":
    "what is taken to be likely before the data are seen; auto: only where they settle nothing",
  "help.option.covariates":
    "what else is known of customers: a file of id and columns, or of id, date and columns",
  "help.option.chains": "chains of the posterior (default: 4)",
  "help.option.draws": "draws of each chain (default: 1000)",
  "help.option.seed": "a whole number; the same one gives the same draws",
  "help.option.timeZone": "the shop's time zone, such as Europe/Warsaw",
  "help.option.map": "which column holds a field, such as customer=Client; may be repeated",
  "help.option.runId": "the run to read (default: the last one)",
  "help.option.html": "write a page with charts to FILE instead",
  "help.option.sort": "sort by a column; a minus in front sorts down",
  "help.option.limit": "how many to list; 0 lists all",
  "help.option.where": 'only customers for whom this holds, such as "p_alive<0.5"; may be repeated',
  "help.option.contacts": "with name, e-mail and phone",
  "help.option.acquisitionCost": "what winning a customer costs",
  "help.option.orderValue": "an order's value, instead of the one in your data",
  "help.option.ordersPerYear": "orders a year, instead of those in your data",
  "help.option.years": "years that a customer stays, instead of those in your data",
  "help.option.format": "the file's format",
  "help.option.out": "the file to write; - writes to standard output",
  "help.option.keep":
    "how many runs keep their customer rows (default: keepworth.json, else 3 and every month end)",

  "reference.cli":
    "`keepworth COMMAND --help` shows the same. Standard output holds the result and nothing else; notes and progress go to standard error. With `--json` the result is one JSON object, or one a line where there are many; `run --json` prints a line for every step and ends with the result. Dates are ISO 8601, money is a plain number in the run's currency, intervals hold 90%, and what is missing is null. The language is the one of `--lang`, else of KEEPWORTH_LANG, LC_ALL, LC_MESSAGES or LANG. NO_COLOR turns colours off, FORCE_COLOR on.",
  "reference.errors":
    "Every error has a code. The command line prints the two sentences and leaves with the exit code; with `--json` it prints one object, `error`, with `code`, `message`, `hint` and `details` on standard error. Names in braces are filled in.",

  // ── wrong usage ──────────────────────────────────────────────────────────────────────────────────────────────
  "usage.unknownOption": "There is no option {name}.",
  "usage.unknownCommand": "There is no command {name}.",
  "usage.didYouMean": "Did you mean {name}?",
  "usage.missingArgument": "{name} is missing.",
  "usage.optionMissingArgument": "{name} needs a value.",
  "usage.missingMandatoryOptionValue": "{name} must be given.",
  "usage.excessArguments": "There are more arguments than this command takes.",
  "usage.conflictingOption": "{name} and {other} cannot be used together.",
  "usage.fit.both": "--model fits one model and --compare sets them side by side: give one of the two.",
  "usage.fit.neither": "--model <name> must be given, or --compare to see them side by side.",
  "usage.needs": "{name} is for {other}, which is not given.",
  "usage.invalidArgument": "“{value}” is not possible for {name}: {reason}",
  "usage.see": "How it is used: {command}",
  "usage.expected.date": "a day such as 2026-06-30 is expected.",
  "usage.expected.share": "a share between 0 and 1 is expected, such as 0.4 or 40%.",
  "usage.expected.rate": "a rate of 0 or more is expected, such as 0.1 or 10%.",
  "usage.expected.span": "a span such as 12m, 52w or 365d is expected.",
  "usage.expected.count": "a whole number is expected, 0 or more.",
  "usage.expected.id": "a whole number is expected.",
  "usage.expected.amount": "an amount of 0 or more is expected.",
  "usage.expected.currency": "a three-letter code such as EUR is expected.",
  "usage.expected.timeZone": "a name such as Europe/Warsaw is expected.",
  "usage.expected.map": "field=column is expected, such as customer=Client.",
  "usage.expected.choice": "one of {values} is expected.",

  // ── errors: what happened, and what to do ────────────────────────────────────────────────────────────────────
  error: "Something went wrong ({code}).",
  "error.internal": "Something inside Keepworth failed: {message}",
  "error.internal.hint":
    "Your last published run is as it was. Please report this with the command that you ran; KEEPWORTH_DEBUG=1 before it shows where it happened.",
  "error.customers.columns":
    "The customers' columns do not fit together: {column} {problem, select, missing {is missing} length {has another length than the others} other {has gaps}}.",
  "error.customers.columns.hint": "x, tx and T must be there, be equally long, and have no gaps.",
  "error.customers.empty": "There is no customer to fit a model to.",
  "error.customers.empty.hint":
    "Check that the orders name customers and lie before the as-of day: keepworth check FILE",
  "error.customer.frequency": "A customer (row {row}) has {x} repeat purchases.",
  "error.customer.frequency.hint": "x must be a whole number, 0 or more.",
  "error.customer.recency": "A customer (row {row}) bought last at {tx}, outside of 0 to {T}.",
  "error.customer.recency.hint":
    "tx counts from the first to the last purchase, T from the first to the as-of day, so 0 ≤ tx ≤ T.",
  "error.customer.age": "A customer (row {row}) has the age {T}.",
  "error.customer.age.hint": "T, the time from the first purchase to the as-of day, must be 0 or more.",
  "error.customer.spend": "A customer (row {row}) has a mean spend of {spend}.",
  "error.customer.spend.hint": "The spend model needs amounts above 0. Leave such customers out of the file.",
  "error.customer.weight": "A customer (row {row}) has the weight {weight}.",
  "error.customer.weight.hint": "A weight is how many customers a row stands for: 0 or more.",
  "error.customer.opportunities":
    "A customer (row {row}) used {x} of {T} opportunities, the last one number {tx}, which cannot be.",
  "error.customer.opportunities.hint":
    "Opportunities are counted in whole numbers, and x of them cannot have been used before number x: x ≤ tx ≤ T.",
  "error.customer.duration": "A customer (row {row}) has the duration {duration}.",
  "error.customer.duration.hint":
    "A duration is how many whole periods a customer has stayed: 0 or more, and at least 1 for one who has left.",
  "error.customer.churned": "A customer (row {row}) has {churned} where it should say whether they left.",
  "error.customer.churned.hint": "Write 1 for a customer who has left and 0 for one who is still there.",
  "error.contract.lost":
    "{period, select, end {At the end} other {In period {period}}} there are {customers} customers, which cannot be.",
  "error.contract.lost.hint":
    "Give how many customers were lost in each period and how many are left at the end: numbers of 0 or more.",
  "error.customer.number": "Row {row} names customer {customer}, which is no customer's number.",
  "error.customer.number.hint": "Customers are numbered 0, 1, 2 and so on, and each of them has a purchase.",
  "error.covariates.finite": "The covariate {covariate} has a value that is no number (row {row}).",
  "error.covariates.finite.hint": "Fill it in, or leave this customer or this covariate out.",
  "error.covariates.name": "The covariate {covariate} is not among these: {known}.",
  "error.covariates.name.hint":
    "Check its name. One coefficient for two effects needs a covariate that is given for both.",
  "error.covariates.levels":
    "The covariate {covariate} is text with {levels, plural, one {# different value} other {# different values}}.",
  "error.covariates.levels.hint": "A text needs 2 to 50 different values. Leave it out, or group its values.",
  "error.covariates.constant": "These covariates have the same value for everybody: {covariates}.",
  "error.covariates.constant.hint": "Nothing can be learned from them. Leave them out.",
  "error.covariates.collinear":
    "These covariates say the same thing, one being a sum of the others: {covariates}.",
  "error.covariates.collinear.hint": "Leave one of them out, e.g. one of the columns of a grouping.",
  "error.covariates.periods":
    "{problem, select, twice {Customer number {customer} has two rows of covariates that start at {time}.} other {Customer number {customer} has no covariates at {time}.}}",
  "error.covariates.periods.hint":
    "Each customer needs covariates from the first purchase until the end, and for a forecast until its horizon.",
  "error.covariates.process":
    "The model {model} has no {process, select, lifetime {lifetime} other {purchases}} that {covariates} could act on.",
  "error.covariates.process.hint": "Choose another model, or leave these covariates out.",
  "error.customers.logGaps": "How regularly customers buy is not in the data.",
  "error.customers.logGaps.hint":
    "Give logGaps (of each customer, the sum of ln(gap) over the gaps between purchases), or say how many stages k a purchase has.",
  "error.customer.logGaps":
    "A customer (row {row}) has the sum of ln(gap) {logGaps}, where at most {most} is possible.",
  "error.customer.logGaps.hint":
    "Take the gaps between purchases in the time unit of tx and T; without repeats the sum is 0.",
  "error.parameters.domain": "{parameter} is {value}, which the model does not allow.",
  "error.parameters.domain.hint": "Model parameters must be finite and above 0.",
  "error.argument.domain": "{argument} is {value}, which is not possible.",
  "error.argument.domain.hint": "Check the value that you gave.",
  "error.file.missing": "There is no file {path}.",
  "error.file.missing.hint": "Check the name and the folder.",
  "error.file.empty": "{path} is empty.",
  "error.file.empty.hint": "Export it again and see that the file has rows.",
  "error.file.unreadable": "{path} cannot be read ({reason}).",
  "error.file.unreadable.hint":
    "Check that it is a file, that you may read it, and that it opens in the program that made it.",
  "error.file.unknown":
    "{path} is {found, select, folder {a folder} text {a text, but not a table} html {a web page} json {JSON, but not one record a line} pdf {a PDF} image {a picture} xls {an old Excel file (xls)} other {of a kind that Keepworth cannot read ({found})}}.",
  "error.file.unknown.hint": "Export it as CSV, TSV, Excel (xlsx), JSON lines or Parquet.",
  "error.file.archive": "{path} is an archive that cannot be used as it is ({reason}).",
  "error.file.archive.hint": "Unpack it and give the file inside.",
  "error.columns.missing": "{path} has no column for {missing}. Its columns are: {found}.",
  "error.columns.missing.hint":
    '{by, select, name {Give the column that name and try again.} other {Name the column with --map, for example: --map {field}="Name of the column"}}',
  "error.columns.ambiguous": "{path} has several columns that could be {field}: {found}.",
  "error.columns.ambiguous.hint": "Choose one with --map, for example: --map {field}=COLUMN",
  "error.covariates.value":
    "In {path}, {column} has no usable value in {rows, plural, one {# row} other {# rows}}.",
  "error.covariates.value.hint":
    "Fill them in, or leave these customers out: a customer without a row gets the average of every covariate.",
  "error.covariates.twice": "{path} has more than one row for customer {customer}.",
  "error.covariates.twice.hint":
    "Keep one row for each customer, or add a date column if values change with time (one row for each customer and date).",
  "error.covariates.unknown": "None of the customers in {path} is in the orders, e.g. {customer}.",
  "error.covariates.unknown.hint":
    "Name customers in both files in the same way, e.g. by the same customer number.",
  "error.burnIn.everybody": "The burn-in leaves no customer to fit to.",
  "error.burnIn.everybody.hint":
    "Choose a shorter one: customers first seen within it are left out of the fit.",
  "error.covariates.dynamic": "The covariates in {path} change with time, which a run does not take.",
  "error.covariates.dynamic.hint":
    "Give one row for each customer; for values that change, use keepworth fit --model pareto-nbd --covariates.",
  "error.covariates.groups": "{path} has {groups} different sets of covariates; a run takes {most}.",
  "error.covariates.groups.hint":
    "Leave out columns, or put numbers into a few classes, e.g. age groups. keepworth fit takes any number.",
  "error.covariates.model": "{model} knows no covariates.",
  "error.covariates.model.hint": "Models that do: {known}.",
  "error.covariates.dynamicModel":
    "The covariates in {path} change with time, which {model} does not know how to follow.",
  "error.covariates.dynamicModel.hint":
    "Use --model pareto-nbd, or give one row for each customer, without a date.",
  "error.fit.file":
    "{wanted, select, contract {{model} needs how long customers stayed (tenure, churn) or how many were left after each period (period, survivors)} opportunities {{model} needs customers summed up (x, tx, T), in opportunities to buy} orders {{model} needs a file of orders (customer, date)} purchases {{model} needs orders (customer, date), or customers summed up (x, tx, T)} comparison {A comparison needs orders (customer, date), or customers summed up (x, tx, T)} other {{model} needs another file}}; {path} is {found, select, orders {a file of orders} summary {a file of customers summed up (x, tx, T)} durations {a file of how long customers stayed} survivors {a file of how many customers were left after each period} other {of no kind that is known here: its columns are {columns}}}.",
  "error.fit.file.hint":
    "{found, select, orders {What suits orders: --model bg-nbd, mbg-nbd or another model of purchases, or gamma-gamma for what they spend.} summary {What suits such a file: --model bg-nbd, mbg-nbd, pareto-nbd, ggom-nbd or nbd; bg-bb where customers buy at given opportunities.} durations {What suits such a file: --model sbg or bdw.} survivors {What suits such a file: --model sbg or bdw.} other {Name the columns in its first row as above.}}",
  "error.fit.amounts":
    "The orders in {path} carry no amounts, and {model} is fitted to what customers spend.",
  "error.fit.amounts.hint":
    "If a column has them, name it with --map, for example --map amount=Total. Else fit a model of purchases, such as bg-nbd.",
  "error.fit.option":
    "{option, select, asOf {--as-of} mapping {--map} timeZone {--time-zone} currency {--currency} covariates {--covariates} other {{option}}} is for orders only; {path} is {found, select, orders {a file of orders} summary {a file of customers summed up (x, tx, T)} durations {a file of how long customers stayed} survivors {a file of how many customers were left after each period} other {{found}}}.",
  "error.fit.option.hint": "Leave it out, or give the file of orders that the customers' figures come from.",
  "error.fit.posterior": "There is no posterior of a fit with covariates.",
  "error.fit.posterior.hint":
    "Leave out --posterior: the fit has estimates and standard errors. Or leave out --covariates.",
  "error.dates.mixed":
    "The dates in the column {column} of {path} are written in several ways, for example: {examples}.",
  "error.dates.mixed.hint": "Export the dates again in one style; 2026-06-30 is the safest.",
  "error.cell.invalid": "In row {row} of {path}, {column} is “{value}”.",
  "error.cell.invalid.hint":
    "{expected, select, frequency {How many purchases came after the first one, or how many opportunities were used: a whole number, 0 or more.} recency {The time from the first purchase to the last one: 0 to the age, and 0 where there was one purchase.} age {The time from the first purchase to the end of the data: a number of 0 or more.} duration {How many whole periods a customer has stayed: 0 or more, and at least 1 for one who has left.} churned {Whether a customer has left: yes or no, 1 or 0, true or false.} weight {How many customers a row stands for: a number of 0 or more.} period {A whole number, such as 0, 1, 2 or a year.} survivors {How many customers were left: a number of 0 or more, and no share.} other {Correct the cell.}}",
  "error.line.broken": "Row {row} of {path} does not have the file's columns.",
  "error.line.broken.hint": "Look for a missing quote or a stray separator in it.",
  "error.survivors.gap": "In row {row} of {path}, {column} is {value}, where {before} came before.",
  "error.survivors.gap.hint":
    "Give one row for each period, each one later than the one before, without a gap.",
  "error.survivors.rise":
    "In row {row} of {path}, {column} is {value}, more than the {before} in the period before.",
  "error.survivors.rise.hint":
    "Count, in every row, those of the first period's customers who are still there; leave new ones out.",
  "error.rows.none": "None of the rows of {path} can be used.",
  "error.rows.none.hint": "See why, row by row: keepworth check FILE",
  "error.import.unrelated": "{file} shares no customer and no order with dataset {dataset}.",
  "error.import.unrelated.hint":
    "If it is the same shop's, give --add. If not, give it a dataset of its own: --dataset NAME",
  "error.import.missing": "There is no import {id}.",
  "error.import.missing.hint": "See the imports that there are: keepworth imports",
  "error.import.undone": "Import {id} was undone before.",
  "error.import.undone.hint": "Nothing is left to do. To bring its rows back, run the file again.",
  "error.import.inPlace": "{path} cannot be used where it lies ({reason}).",
  "error.import.inPlace.hint": "Leave out --in-place, and it is imported.",
  "error.currency.mixed":
    "{of, select, records {The amounts in {path}} other {The orders}} are in several currencies ({currencies}).",
  "error.currency.mixed.hint":
    "Pick one with --currency, for example --currency EUR. Amounts in different currencies are never added up.",
  "error.database.locked": "{path} is in use by another program: {owner} (process {pid}).",
  "error.database.locked.hint": "Wait until it has finished, or end it, and try again.",
  "error.database.newer": "{path} was written by a newer Keepworth (schema {found}, known here: {known}).",
  "error.database.newer.hint": "Install the newest Keepworth and try again. The file was not touched.",
  "error.database.foreign": "{path} is not a Keepworth database.",
  "error.database.foreign.hint": "Name another file with --db. This one was not touched.",
  "error.database.missing": "There is no database {path}.",
  "error.database.missing.hint": "Name the right one with --db, or start with: keepworth run orders.csv",
  "error.database.full": "There is not enough space or memory for {path} ({reason}).",
  "error.database.full.hint":
    "Free some disk space, or close other programs, and try again. The last published run is as it was.",
  "error.database.failed": "The database could not do its work: {reason}",
  "error.database.failed.hint":
    "The last published run is as it was. Please report this with the command that you ran.",
  "error.settings.invalid": "The settings are not right ({field}): {reason}",
  "error.settings.invalid.hint": "Correct {path} and try again.",
  "error.option.invalid": "{option} cannot be {value}.",
  "error.option.invalid.hint": "Possible: {expected}.",
  "error.dataset.empty": "There are no orders in dataset {dataset} yet.",
  "error.dataset.empty.hint": "Start with: keepworth run orders.csv",
  "error.dataset.missing": "There is no dataset {dataset}.",
  "error.dataset.missing.hint": "There are: {known}.",
  "error.asOf.outside": "{asOf} lies outside of the orders, which go from {first} to {last}.",
  "error.asOf.outside.hint": "Choose a day in between, or leave out --as-of.",
  "error.model.unknown": "There is no model {model}.",
  "error.model.unknown.hint": "There are: {known}.",
  "error.customer.missing": "There is no customer {customer} in dataset {dataset}.",
  "error.customer.missing.hint": "See the customers that there are: keepworth customers",
  "error.run.busy": "Another run over this database is under way.",
  "error.run.busy.hint": "Wait until it has ended, then try again.",
  "error.runs.currencies": "Run {before} is in {beforeCurrency}, run {after} in {afterCurrency}.",
  "error.runs.currencies.hint": "Compare two runs in one currency: keepworth runs shows which is in which.",
  "error.run.missing": "There is no such published run.",
  "error.run.missing.hint": "See the runs that there are: keepworth runs",
  "error.run.none": "Nothing in dataset {dataset} is valued yet.",
  "error.run.none.hint": "Value it with: keepworth run --dataset {dataset}",
  "error.run.subscriptionsOnly":
    "Dataset {dataset} holds subscriptions and no orders; this question is about orders.",
  "error.run.subscriptionsOnly.hint":
    "Subscriptions are read by: keepworth churn --dataset {dataset} · keepworth renewals --dataset {dataset}",
  "error.run.pruned": "Run {run} no longer has its customers' rows.",
  "error.run.pruned.hint":
    "Its totals are still there (keepworth runs). To value customers again: keepworth run",
  "error.output.exists": "{path} is there already.",
  "error.output.exists.hint": "Choose another name, or move the file away.",
  "error.output.unwritable": "{path} cannot be written ({reason}).",
  "error.output.unwritable.hint": "Check that the folder is there and that you may write to it.",
  "error.node.version": "Keepworth needs Node {wanted} or newer; this is Node {found}.",
  "error.node.version.hint": "Install the current Node from nodejs.org and try again.",

  // ── warnings ─────────────────────────────────────────────────────────────────────────────────────────────────
  warning: "There is something to look at ({code}).",
  "warning.fit.prior": "The data alone do not settle the model, so it leans on a weak prior.",
  "warning.fit.prior.hint": "More history makes the figures the shop's own.",
  "warning.fit.large-spread": "The model's {parameter} is known only roughly.",
  "warning.fit.large-spread.hint": "Totals are still usable; trust single customers less.",
  "warning.fit.boundary":
    "The model's {parameter} runs towards {towards, select, zero {zero} minusInfinity {minus infinity} other {infinity}}.",
  "warning.fit.boundary.hint":
    "The shop's customers differ less than the model allows for, or hardly anyone leaves; of a covariate, hardly anyone (or nearly everyone) with it leaves or buys.",
  "warning.fit.noAgeing":
    "The risk of leaving does not grow with a customer's age here: GGom/NBD says the same as Pareto/NBD.",
  "warning.fit.noAgeing.hint": "Take Pareto/NBD; it needs one parameter less: --model pareto-nbd",
  "warning.fit.flat": "Several sets of parameters fit the data almost equally well.",
  "warning.fit.flat.hint": "Forecasts agree where parameters do not; look at the held-back part.",
  "warning.fit.notConverged":
    "The fit did not settle after {iterations, plural, one {# pass} other {# passes}}.",
  "warning.fit.notConverged.hint": "Treat every figure as provisional.",
  "warning.fit.noLogGaps":
    "How regular purchases are is not known: {k, plural, one {# stage} other {# stages}} to a purchase were taken as given.",
  "warning.fit.noLogGaps.hint": "The log-likelihood cannot be compared with that of another k or model.",
  "warning.fit.noRepeats": "No customer has bought twice yet, so nothing is known about returning.",
  "warning.fit.noRepeats.hint": "Run again when the first customers have come back.",
  "warning.fit.noChurn": "No customer has left yet, so nothing is known about leaving.",
  "warning.fit.noChurn.hint": "Run again when the first customers have left.",
  "warning.posterior.mixing":
    "The posterior's chains do not agree yet on {parameter} (R-hat {rhat, number, ::.000}).",
  "warning.posterior.mixing.hint": "Ask for more draws, use --prior weak, or a simpler model.",
  "warning.posterior.few": "Only {draws, number} effective draws of the posterior stand behind {parameter}.",
  "warning.posterior.few.hint": "Ask for more draws: its interval is rough.",
  "warning.posterior.divergences":
    "{divergences, plural, one {# draw} other {# draws}} of the posterior diverged, so a corner of it was missed.",
  "warning.posterior.divergences.hint": "Use --prior weak, or a simpler model.",
  "warning.posterior.approximate":
    "The quick way to draw is not close enough to the posterior here: its draws are worth {efficiency, number, percent} of exact ones.",
  "warning.posterior.approximate.hint": "Draw exactly: --posterior nuts",
  "warning.posterior.improper":
    "Without a prior the posterior has no end in some direction: there is no mean to find.",
  "warning.posterior.improper.hint": "Give one: --prior weak",
  "warning.spend.few":
    "Only {customers, plural, one {# customer has} other {# customers have}} bought again, too few to tell spenders apart: everybody is taken to spend the average.",
  "warning.costs.partial": "The cost of goods is known for {share, number, percent} of the money only.",
  "warning.costs.partial.hint":
    "The rest is taken to keep the same margin; add the missing costs to be sure.",
  "warning.leaving.unproven":
    "The orders do not show that customers leave: a shop that nobody leaves would look like this in {p, number, percent} of cases.",
  "warning.leaving.unproven.hint": "Take P(alive) as a guess; a longer history would tell.",
  "warning.refunds.lag":
    "About {revenue} of the latest orders may still be refunded ({share, number, percent} of all revenue). It is counted as kept.",
  "warning.refunds.lag.hint": "Run again some weeks later to see it settled.",
  "warning.covariates.missing":
    "The covariates say nothing of {customers, plural, one {# customer} other {# customers}} ({share, number, percent}).",
  "warning.covariates.missing.hint":
    "They are taken as average in everything; add them to the file if you can.",
  "warning.costs.few":
    "The cost of goods is known for {share, number, percent} of the money, too little to go by.",
  "warning.costs.few.hint": "The costs are left aside; add more of them, or give your margin.",
  "warning.uncertainty.noCovariance": "How sure the parameters are could not be found.",
  "warning.uncertainty.noCovariance.hint": "The intervals hold chance alone and are too narrow.",
  "warning.uncertainty.covarianceRepaired": "How the parameters hang together could not be found.",
  "warning.uncertainty.covarianceRepaired.hint": "The intervals treat them as independent.",
  "warning.spend.infinite-mean":
    "A few very large orders keep the spend model from having a mean; the plain average is used where it has none.",
  "warning.spend.infinite-mean.hint": "Check the largest amounts.",
  "warning.orders.future":
    "{orders, plural, one {# order is} other {# orders are}} dated in the future and left out.",
  "warning.orders.future.hint": "Correct the dates, or name the right day with --as-of.",
  "warning.holdout.short":
    "The history ({days, plural, one {# day} other {# days}}) is too short to hold a part of it back, so the forecast could not be tested.",
  "warning.amounts.none":
    "The orders have no amounts, so orders are predicted and nothing is valued in money.",
  "warning.amounts.none.hint": "Name the column with the amounts: --map amount=COLUMN",
  "warning.margin.unknown": "No costs are known, so every figure is revenue, not profit.",
  "warning.margin.unknown.hint": "Give --margin 0.4, or a cost column.",
  "warning.alive.oneTime":
    "{customers, plural, one {# customer} other {# customers}} bought once. The model counts them as active, since it lets nobody leave before a second order.",
  "warning.alive.oneTime.hint":
    "Read the number of active customers as an upper limit; --model mbg-nbd and pareto-nbd do without it.",
  "warning.days.dense":
    "{share, number, percent} of the customers buy more than once in 20 days. Days with a purchase are counted, so their rates come out too low.",
  "warning.days.dense.hint": "Compare with --model bg-bb, which counts days by its nature.",
  "warning.history.truncated":
    "{customers, plural, one {# customer} other {# customers}} may have bought before the orders begin and {customers, plural, one {is} other {are}} left out of the fit (first seen within {days, plural, one {# day} other {# days}}).",
  "warning.history.truncated.hint": "Import older orders, or the days on which customers were acquired.",

  // ── issues: what became of a row, and what to do ─────────────────────────────────────────────────────────────
  issue: "Another reason ({code})",
  "issue.example": "For example row {row}.",
  "issue.example.value": "For example row {row}, {field}: {value}",
  "issue.row.malformed": "The line does not have the file's columns",
  "issue.row.malformed.do": "Look for a missing quote or a stray separator in it.",
  "issue.row.empty": "The row is empty",
  "issue.row.empty.do": "Nothing to do.",
  "issue.date.missing": "No date",
  "issue.date.missing.do": "Add the order's date and import the file again.",
  "issue.date.invalid": "The date cannot be read",
  "issue.date.invalid.do": "Write it like 2026-06-30 and import the file again.",
  "issue.date.implausible": "The date lies before 1970 or after 2200",
  "issue.date.implausible.do": "Correct the typing error or the placeholder.",
  "issue.amount.missing": "No amount",
  "issue.amount.missing.do": "Add the amount, 0 where nothing was paid.",
  "issue.amount.invalid": "The amount cannot be read",
  "issue.amount.invalid.do": "Write it as a number and import the file again.",
  "issue.order.missing": "No order number",
  "issue.order.missing.do": "Add it: this format tells orders apart by it.",
  "issue.order.test": "A test order",
  "issue.order.test.do": "Nothing to do.",
  "issue.order.failed": "It never became an order (failed, declined, abandoned, a draft)",
  "issue.order.failed.do": "Nothing to do.",
  "issue.order.void": "Cancelled, with no money in it",
  "issue.order.void.do": "Nothing to do.",
  "issue.currency.other": "In another currency than the chosen one",
  "issue.currency.other.do": "Import it into a dataset of its own with that --currency.",
  "issue.order.line": "A further line of an order",
  "issue.order.line.do": "Nothing to do.",
  "issue.order.duplicate": "The same row again",
  "issue.order.duplicate.do": "Nothing to do.",
  "issue.order.repeated": "The order number comes again with other content; the later row counts",
  "issue.order.repeated.do": "If both are orders of their own, give them different numbers.",
  "issue.order.known": "The order was imported before, unchanged",
  "issue.order.known.do": "Nothing to do.",
  "issue.order.updated": "The order was imported before; this newer version takes its place",
  "issue.order.updated.do": "Nothing to do.",
  "issue.refund.reference": "A refund, taken off the order that it names",
  "issue.refund.reference.do": "Nothing to do.",
  "issue.refund.exact": "A refund, taken off the customer's latest earlier order of that amount",
  "issue.refund.exact.do": "Nothing to do, unless it belongs to another order.",
  "issue.refund.newest": "A refund, taken off the customer's latest orders",
  "issue.refund.newest.do": "Nothing to do, unless it belongs to another order.",
  "issue.refund.customer": "A refund that no order of the customer can take; it counts against the customer",
  "issue.refund.customer.do": "Import the earlier orders, if there are any.",
  "issue.order.cancelled": "Cancelled by the shop; its money counts as given back",
  "issue.order.cancelled.do": "Nothing to do.",
  "issue.refund.excess": "More was given back than was paid; cut to what was paid",
  "issue.refund.excess.do": "Check the refund's amount.",
  "issue.value.invalid": "A value cannot be read and is taken as not given",
  "issue.value.invalid.do": "Correct it if the figure matters to you.",
  "issue.currency.assumed": "No currency; taken to be that of the other rows",
  "issue.currency.assumed.do": "Add it if the row is in another one.",
  "issue.email.invalid": "Not an e-mail address; the customer is not recognised by it",
  "issue.email.invalid.do": "Correct it to have the customer's orders joined.",
  "issue.identity.shared":
    "An e-mail address or phone number that many customers share; not used to recognise them",
  "issue.identity.shared.do": "Nothing to do if it is a marketplace's or the shop's own.",
  "issue.date.future": "Dated after the import; kept, but left out of the values",
  "issue.date.future.do": "Correct the date if it is a typing error.",
  "issue.amount.zero": "The amount is 0; it counts as a purchase",
  "issue.amount.zero.do": "Nothing to do, unless it was no order.",
  "issue.amount.extreme": "The amount lies far above all others",
  "issue.amount.extreme.do": "Check it: one such order can carry the whole forecast.",
  "issue.customer.nobody": "No known customer (blank, guest); it counts in the books, not in the values",
  "issue.customer.nobody.do": "Add the customer if you know them.",
  "issue.order.unpaid": "Not paid yet; kept",
  "issue.order.unpaid.do": "Import the file again when it is paid or cancelled.",
  "issue.order.unnumbered": "No order number; told apart by its content",
  "issue.order.unnumbered.do": "Add the number, so that a second import is sure to recognise it.",
  "issue.order.customers": "One order number with several customers; it went to the first",
  "issue.order.customers.do": "Check whose order it is.",
  "issue.identity.joined": "Two customer numbers with one e-mail address; taken to be one customer",
  "issue.identity.joined.do": "Nothing to do, unless they are two people.",

  // ── why: reasons behind one customer's figures and behind formula and model ──────────────────────────────────
  why: "Another reason ({code}).",
  "why.customer.once":
    "They ordered once, {days, plural, one {# day} other {# days}} ago, so how often they come back is only known from others like them.",
  "why.customer.few":
    "Their {orders, plural, one {# order says} other {# orders say}} little about a rhythm; the last one was {days, plural, one {# day} other {# days}} ago.",
  "why.customer.gone":
    "Their orders are no longer there (an import was undone since this run), so only the figures of the run are shown. To value everybody again: keepworth run",
  "why.customer.onTime":
    "They usually come back after {gap, plural, one {# day} other {# days}} and have been quiet for {days, plural, one {# day} other {# days}}: no sign of leaving.",
  "why.customer.due":
    "They usually come back after {gap, plural, one {# day} other {# days}}; it has been {days, plural, one {# day} other {# days}}, so an order is due.",
  "why.customer.overdue":
    "They usually come back after {gap, plural, one {# day} other {# days}}; it has been {days, plural, one {# day} other {# days}}, {times} times as long.",
  "why.customer.spend.above":
    "An order of theirs is expected to bring {spend}, {share} more than the average of {mean}.",
  "why.customer.spend.below":
    "An order of theirs is expected to bring {spend}, {share} less than the average of {mean}.",
  "why.customer.spend.usual": "An order of theirs is expected to bring {spend}, about the average of {mean}.",
  "why.formula.churn":
    "The formula loses {churn} of all customers every year{source, select, model {, as the model expects} other {, as your orders show}}; the model knows that old customers leave more seldom than new ones.",
  "why.formula.oneTime":
    "{share} of your customers bought once. The formula gives them the average lifetime; the model gives each their own.",
  "why.formula.discount":
    "The model counts money next year at {discountRate} less than money today; the formula counts it in full.",

  // ── choice: why a purchase model was chosen, and what to make of it ──────────────────────────────────────────
  choice: "Another reason ({code}).",
  "choice.score":
    "{model} said most of what came: to the orders of 100 customers it gave {many, select, yes {more than {times}} other {{times}}} times the probability that {second} gave.",
  "choice.tie":
    "{best} said a little more of what came than {model}, but no more than chance explains, and it needs more parameters: the simpler one is taken.",
  "choice.close":
    "What came cannot tell {model} and {second} apart. {model} was ahead by less than chance explains, so their forecasts should be much the same.",
  "choice.noneBeatsNbd":
    "No model said clearly more of what came than NBD, in which nobody leaves: the orders do not show that customers leave.",
  "choice.noneBeatsNbd.hint": "Take the chance of being active as a guess until the history is longer.",
  "choice.noneBeatsNaive":
    "Per customer, no model came closer to what was ordered than the simple rule “{rule}” (RMSE {naive}, {model} {rmse}).",
  "choice.noneBeatsNaive.hint":
    "Trust totals more than single customers. A strong season, a break in the shop, or very few repeat orders do this.",
  "choice.unsettled": "The fit of {model} did not settle, so it was left out of the choice.",
  "choice.aic":
    "There was nothing to test the models on, so the smallest AIC decided: {model}, before {second}.",
  ...actions,
  ...budget,
  ...churn,
  ...experiment,
  ...keep,
  ...loyalty,
  ...plan,
  ...potentials,
  ...platforms,
  ...records,
  ...segments,
} as const satisfies Record<string, string>;

export type Key = keyof typeof en;
export type Catalogue = Readonly<Record<Key, string>>;
