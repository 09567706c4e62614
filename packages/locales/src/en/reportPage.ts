/** English of the report as a page (keepworth report --html). */
export const reportPage = {
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
} as const satisfies Record<string, string>;
