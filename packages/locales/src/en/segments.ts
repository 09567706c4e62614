/** English of segments, preferences, recommendations, treatments. */
export const segments = {
  "help.segments": "Show groups of customers: worth what, who moved, and what to do with them.",
  "help.recommend": "Recommend products to a customer, or to the most valuable ones.",
  "help.option.segmentsBy": "what customers are told apart by",
  "help.argument.recommend": "the customer's ID (default: the most valuable ones)",
  "help.option.recommendLimit":
    "how many products for one customer (default: 5), or how many customers (default: 10)",
  "help.option.recommendSegment": "only customers of an RFM segment, such as champions",

  "treatment.recommendation": "Recommend a product",
  "treatment.exclusive-offer": "Exclusive offer",
  "treatment.early-access": "Early access",
  "treatment.vip": "VIP service",
  "treatment.loyalty-points": "Loyalty points",
  "treatment.education": "Education",
  "treatment.support-call": "Support call",
  "treatment.renewal-discount": "Renewal discount",
  "treatment.up-sell": "Up-sell",
  "treatment.cross-sell": "Cross-sell",
  "treatment.win-back": "Win back",
  "treatment.ask-referral": "Ask for a referral",
  "treatment.ask-review": "Ask for a review",
  "treatment.let-go": "Let go",

  "segments.opening":
    "Within {span}, {name} are likely to bring the most: {growth} ({range}), {growthShare} of what is ahead, from {customers, plural, one {# customer} other {# customers}} ({share} of all).",
  "segments.opening.orders":
    "{name} are the largest group: {customers, plural, one {# customer} other {# customers}} ({share} of all). Without amounts their value is not known.",
  "segments.bars": "Expected {profit, select, yes {margin} other {revenue}} within {span}, {currency}",
  "segments.bars.orders": "Customers",
  "segments.each": "How they buy, and how long they stay",
  "segments.each.note":
    "Interval: of the group as a whole, 90%. Order: what an order is expected to bring in revenue. A year: orders expected of a customer. Years: how long a customer is likely to stay active, of the next {years}; who orders seldom may count as active for long, so read it with the orders of these years (Ahead).",
  "segments.column.order": "Order",
  "segments.column.perYear": "A year",
  "segments.column.active": "Active",
  "segments.column.years": "Years",
  "segments.column.ahead": "Ahead",
  "segments.column.before": "Before",
  "segments.column.now": "Now",
  "segments.column.cameIn": "Came in",
  "segments.column.wentOut": "Went out",
  "segments.unknown": "Not known",
  "segments.map": "Customers by lifetime value (fifths) and chance of being active",
  "segments.map.fifth":
    "{fifth, select, 5 {Most valuable} 4 {Second fifth} 3 {Middle fifth} 2 {Fourth fifth} other {Least valuable}}",
  "segments.map.note":
    "Of the most valuable fifth, {customers, plural, one {# customer has} other {# customers have}} a chance below 40% of being active.",
  "segments.movement": "Movement since {date}",
  "segments.movement.line":
    "Of {both, plural, one {# customer} other {# customers}} whom both runs know, {stayed} stayed where they were, {rose} rose and {fell} fell; {arrived, plural, one {# is} other {# are}} new. Some of it is movement of the limits, which every run cuts anew.",
  "segments.movement.flow": "{customers, plural, one {# customer} other {# customers}}: from {from} to {to}",
  "segments.movement.flows": "The largest moves",
  "segments.do": "What fits",
  "segments.do.note":
    "Customers whom it is for, by segment and conditions; a customer may stand under several. What pays: keepworth budget --amount N.",
  "segments.do.item": "{treatment} ({customers})",
  "segments.do.none": "–",
  "segments.rest.horizonDays": "Looks {span} ahead.",
  "segments.rest.model": "Who stays is told by {model}.",
  "segments.rest.lifeYears":
    "Years of life are counted up to {years}, over up to 150 customers of each group.",
  "segments.missing.amounts": "Orders carry no amounts: groups can be counted, not valued.",
  "segments.missing.lines":
    "No lines of orders are known: import orders with their products, and recommendations, cross-sell and up-sell can be told who they are for.",
  "segments.missing.earlierRun":
    "There is no earlier run whose customers are kept: run again next month, and movement between segments is shown.",
  "segments.missing.treatments":
    "Every effect of a treatment is assumed: measure one by an experiment (keepworth experiment new).",
  "segments.next":
    "Next: keepworth recommend --segment {segment}; keepworth customers --where segment={segment}; keepworth budget --amount N.",
  "segments.next.plain": "Next: keepworth segments; keepworth recommend; keepworth budget --amount N.",

  "recommend.opening.better":
    "With {k} products, what was bought together finds something of the next order for {own} of customers; what everybody buys, for {popular}. The gain is {gain} percentage points ({range}), over {customers, plural, one {# customer} other {# customers}} and the orders from {from} to {to}, which it had not seen.",
  "recommend.opening.category":
    "What was bought together ranks no better than what everybody buys, but the customer's favourite category does: with {k} products it finds something of the next order for {own} of customers, against {popular}. The gain is {gain} percentage points ({range}), over {customers, plural, one {# customer} other {# customers}} and the orders from {from} to {to}, which it had not seen.",
  "recommend.opening.popular":
    "What was bought together ranks no better than what everybody buys, so the latter is recommended: of {customers, plural, one {# customer} other {# customers}} who came back from {from} to {to}, it finds something of the next order for {popular} with {k} products (what was bought together: {own}).",
  "recommend.opening.untested":
    "There are too few orders to test recommendations on, so what everybody buys is recommended.",
  "recommend.opening.none": "Nothing can be recommended: no lines of orders are known.",
  "recommend.opening.customer":
    "Recommend {product} to {id}{because, select, none {.} other {: {because} goes with it.}}",
  "recommend.opening.nothing": "There is nothing to recommend to {id}.",
  "recommend.bars": "Customers of whom something of the next order was found",
  "recommend.ranking.popularity": "What everybody buys",
  "recommend.ranking.category": "Favourite category",
  "recommend.ranking.itemToItem": "Bought together",
  "recommend.ranking.chosenByMargin": "The one used, by margin",
  "recommend.test": "Measured on {customers, plural, one {# next order} other {# next orders}}",
  "recommend.test.note":
    "Among the first {k}, ± standard error. NDCG: hits counted less the later they stand, 1 at best. Category: the first product was of a category of the next order. Margin: of what was found, a customer.",
  "recommend.column.ranking": "Ranked by",
  "recommend.column.hits": "Hit rate",
  "recommend.column.ndcg": "NDCG",
  "recommend.column.category": "Category",
  "recommend.column.margin": "Margin",
  "recommend.column.product": "Product",
  "recommend.column.because": "Because of",
  "recommend.column.first": "First",
  "recommend.column.second": "Second",
  "recommend.column.times": "Times likelier",
  "recommend.column.days": "Every",
  "recommend.column.due": "Due",
  "recommend.column.shop": "Shop",
  "recommend.customers": "The most valuable customers",
  "recommend.products": "Products",
  "recommend.again": "Due again",
  "recommend.together": "What goes together most",
  "recommend.message": "Message ({language})",
  "recommend.preferences":
    "What they like, from {purchases, plural, one {# purchase} other {# purchases}} in {orders, plural, one {# order} other {# orders}}",
  "recommend.price.lower": "They buy what costs less than its category usually does ({index} of it).",
  "recommend.price.middle": "They pay the usual prices ({index} of their category's).",
  "recommend.price.upper": "They buy what costs more than its category usually does ({index} of it).",
  "recommend.discount": "{share} of their orders are likely to carry a discount; of the shop's {shop}.",
  "recommend.weekday": "They order on {day} more than others do ({share}, the shop {shop}).",
  "recommend.channel": "They order by {channel} ({share}, the shop {shop}).",
  "recommend.stepUp":
    "The next step up from {from} is {to}, {source, select, stated {as the shop states} other {by its price}}.",
  "recommend.replenishment": "What they buy again",
  "recommend.rest.marginWeight":
    "{value, select, 0 {Products are ranked by chance alone} 1 {Products are ranked by expected margin: chance times margin} other {Margin counts {value} in the ranking}} (segments.marginWeight in keepworth.json).",
  "recommend.rest.replenished": "Bought again by the settings: {value}.",
  "recommend.rest.mostProducts":
    "Pairs are counted for the {value} most widely bought products, over all customers' purchases.",
  "recommend.rest.shrinkage":
    "A pair is believed as if {value} more customers had bought by chance; chosen on the half year before the test.",
  "recommend.rest.damping":
    "A long history is divided by its length to the power of {value}; chosen there, too.",
  "recommend.rest.taste": "The taste of categories counts {value} beside pairs; chosen there, too.",
  "recommend.rest.prior":
    "{name, select, categories {Categories} price {Prices} discount {Discounts} weekdays {Weekdays} channels {Channels} other {Days to buying again}}: {known, select, no {customers do not tell how they differ, so the shop's mean stands for all} alike {customers do not differ, so the shop's mean stands for all} other {the shop's mean counts as {weight} of a customer's own}}.",
  "recommend.missing.lines":
    "Import orders with their lines (product, quantity, price), and each customer gets products to be recommended, categories, prices, and days to buying again.",
  "recommend.missing.categories":
    "{share} of products have no category: a file of products (keepworth import) gives them one, and taste can be told.",
  "recommend.missing.costs":
    "Of {share} of products no cost is known: {profit, select, yes {the shop's margin} other {revenue}} stands for theirs.",
  "recommend.missing.evaluation":
    "The history is too short, or too few came back, to hold orders out: what is recommended is not tested.",
  "recommend.next":
    "Next: keepworth recommend {customer} --lang pl; keepworth customer {customer}; keepworth segments.",
} as const satisfies Record<string, string>;
