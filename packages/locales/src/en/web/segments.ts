/** English of the Segments screen. */
export const segments = {
  "web.segments.growth.meaning":
    "What customers of this group are likely to bring {profit, select, yes {in margin} other {in revenue}} within {span}, discounted to today.",
  "web.segments.growth.formula": "Σ over customers: orders expected × spend × margin, discounted",
  "web.segments.input.customers": "Customers",
  "web.segments.input.orders": "Orders a year expected of one",
  "web.segments.input.order": "An order",

  "web.segments.by": "Told apart by",
  "web.segments.by.segment": "How they buy (RFM)",
  "web.segments.by.channel": "Channel",
  "web.segments.by.country": "Country",
  "web.segments.by.owner": "Owner",
  "web.segments.by.account": "Account",

  "web.segments.rfm": "Customers by how lately and how often they bought",
  "web.segments.rfm.unit.customers": "Customers",
  "web.segments.rfm.unit.growth":
    "Expected {profit, select, yes {margin} other {revenue}} within {span}{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.unit.base":
    "{profit, select, yes {Margin} other {Revenue}} so far{currency, select, XXX {} other {, {currency}}}",
  "web.segments.rfm.show": "What the cells show",
  "web.segments.rfm.show.customers": "Customers",
  "web.segments.rfm.show.growth": "Expected",
  "web.segments.rfm.show.base": "So far",
  "web.segments.rfm.frequency": "How often: repeat purchases",
  "web.segments.rfm.once": "once",
  "web.segments.rfm.repeats": "{low, number}",
  "web.segments.rfm.repeats.range": "{low, number}–{high, number}",
  "web.segments.rfm.repeats.more": "{low, number}+",
  "web.segments.rfm.recency": "Last order",
  "web.segments.rfm.days": "{low, number}–{high, number} days ago",
  "web.segments.rfm.days.last": "over {low, number} days ago",
  "web.segments.rfm.none": "nobody",
  "web.segments.rfm.told":
    "{segment}: {customers, plural, one {# customer} other {# customers}} ({share} of all); so far {base}, expected {growth}",
  "web.segments.rfm.told.orders":
    "{segment}: {customers, plural, one {# customer} other {# customers}} ({share} of all)",
  "web.segments.rfm.description":
    "The fullest cell holds {customers, plural, one {# customer} other {# customers}}, mostly {segment}.",
  "web.segments.rfm.note":
    "RFM: recency, frequency and money, each scored 1 to 5 from your own customers. Rows and columns are cut so that each row holds about a fifth of all customers; those who bought once stand apart. Money splits some cells further, which is why a cell names the segment that most of it is in.",
  "web.segments.column.r": "Last order",
  "web.segments.column.f": "Repeat purchases",
  "web.segments.column.segment": "Segment",
  "web.segments.column.customers": "Customers",
  "web.segments.column.share": "Share",
  "web.segments.column.base": "So far",
  "web.segments.column.growth": "Expected",
  "web.segments.column.growthInterval": "90% interval",
  "web.segments.column.picture": "Expected, on one scale",
  "web.segments.column.growthShare": "Of all expected",
  "web.segments.column.clv": "Worth in all",
  "web.segments.column.clv.gloss": "Lifetime value: earned so far, expected, and what they bring with others",
  "web.segments.column.order": "An order",
  "web.segments.column.order.gloss": "What an order is expected to bring in revenue",
  "web.segments.column.perYear": "Orders a year",
  "web.segments.column.perYear.gloss": "Expected of a customer",
  "web.segments.column.active": "Active now",
  "web.segments.column.years": "Years to come",
  "web.segments.column.years.gloss": "How long a customer is likely to stay active, of the next {years}",
  "web.segments.column.ahead": "Orders to come",

  "web.segments.bars": "What each is likely to bring",
  "web.segments.bars.axis": "Expected {profit, select, yes {margin} other {revenue}}",
  "web.segments.bars.axis.customers": "Customers",
  "web.segments.bars.description": "{group} are likely to bring the most: {growth}.",
  "web.segments.all": "All groups",
  "web.segments.all.text":
    "A row leads to its customers. The interval is of the group as a whole (90%): intervals of single customers cannot be added up.",
  "web.segments.all.caption": "Groups of customers",
  "web.segments.all.cut": "The 50 largest groups are shown.",

  "web.segments.map": "What they are worth, against whether they are still there",
  "web.segments.map.unit": "Customers, by fifths of lifetime value and by the chance of being active now",
  "web.segments.map.axis": "Chance of being active now",
  "web.segments.map.told":
    "{fifth}, {active} active: {customers, plural, one {# customer} other {# customers}}, {clv} in all, of which {growth} is expected",
  "web.segments.map.description":
    "Of the most valuable fifth, {customers, plural, one {# customer has} other {# customers have}} a chance below 40% of being active.",
  "web.segments.map.column.fifth": "Lifetime value",
  "web.segments.map.column.active": "Active now",

  "web.segments.flow": "Who moved since {date}",
  "web.segments.flow.unit": "Customers by segment, then and now",
  "web.segments.flow.now": "Now, {date}",
  "web.segments.flow.before": "Then, {date}",
  "web.segments.flow.stayed": "stayed",
  "web.segments.flow.rose": "rose",
  "web.segments.flow.fell": "fell",
  "web.segments.flow.new": "new",
  "web.segments.flow.told": "{customers, plural, one {# customer} other {# customers}}: from {from} to {to}",
  "web.segments.flow.told.stayed": "{customers, plural, one {# customer} other {# customers}} stayed in {to}",
  "web.segments.flow.told.new": "{customers, plural, one {# new customer} other {# new customers}} in {to}",
  "web.segments.flow.told.gone":
    "{customers, plural, one {# customer is} other {# customers are}} no longer there, from {from}",
  "web.segments.flow.still":
    "Both runs place every customer in the same segment: they were made for the same day, or nothing was ordered between.",
  "web.segments.flow.none":
    "Movement is shown from the second run on: run again next month, and see who rose and who fell.",

  "web.segments.fits": "What fits whom",
  "web.segments.fits.text":
    "Treatments whose conditions hold, with the customers that each is for. A customer may stand under several; which one pays is told by the Budget.",
  "web.segments.fits.caption": "Treatments by segment",
  "web.segments.fits.column.treatments": "What fits",
  "web.segments.fits.item": "{treatment} ({customers, number})",
  "web.segments.fits.none": "nothing",
  "web.segments.fits.column.uplift": "Largest effect",
  "web.segments.fits.column.uplift.gloss":
    "The expected rise of the chance that a customer stays or orders once more, of the strongest treatment",
  "web.segments.fits.assumed": "{uplift}, assumed",
  "web.segments.fits.measured": "{uplift}, measured",
  "web.segments.fits.budget": "See what pays",
  "web.segments.fits.experiment": "Measure an effect",

  "web.segments.recommend": "What to recommend",
  "web.segments.recommend.segment": "Segment",
  "web.segments.recommend.all": "All segments",
  "web.segments.recommend.language": "Language of messages",
  "web.segments.recommend.language.own": "Each customer’s own",
  "web.segments.recommend.hits": "Whether recommending finds the next order",
  "web.segments.recommend.hits.unit":
    "Share of customers of whom something of the next order stood among the first {k}",
  "web.segments.recommend.hits.axis": "Found",
  "web.segments.recommend.hits.description": "{best} finds the most: {share}.",
  "web.segments.recommend.hits.note":
    "Measured on {customers, plural, one {# next order} other {# next orders}} from {from} to {to}, which it had not seen. Whiskers: 90%. Ranking by margin finds less and earns more: {byMargin} a customer against {byChance}.",
  "web.segments.recommend.column.ranking": "Ranked by",
  "web.segments.recommend.column.hits": "Hit rate",
  "web.segments.recommend.column.hits.error": "Standard error",
  "web.segments.recommend.column.margin": "Margin found, a customer",
  "web.segments.recommend.column.customer": "Customer",
  "web.segments.recommend.column.first": "First",
  "web.segments.recommend.column.second": "Second",
  "web.segments.recommend.column.third": "Third",
  "web.segments.recommend.column.because": "Because of",
  "web.segments.recommend.again": "due again",
  "web.segments.recommend.caption": "Customers and what to recommend to them",
  "web.segments.recommend.none": "Nobody of this segment can be recommended anything.",
  "web.segments.recommend.look": "See message and taste",
  "web.segments.recommend.together": "What goes together most",
  "web.segments.recommend.together.caption": "Pairs of products",
  "web.segments.recommend.together.text":
    "Pairs that the same customers buy, whenever; 1 is what chance would give.",
  "web.segments.recommend.column.product": "Product",
  "web.segments.recommend.column.with": "Goes with",
  "web.segments.recommend.column.bought": "Bought both",
  "web.segments.recommend.column.times": "Times likelier",
  "web.segments.message": "Message to {customer}",
  "web.segments.message.language": "Language: {language}",
  "web.segments.message.copy": "Copy the message",
  "web.segments.message.none": "There is nothing to recommend to them, so there is no message.",
  "web.segments.message.consent":
    "Whether they may be written to is for their consent to say, which this page does not know.",
  "web.segments.taste": "What they like",
  "web.segments.taste.from":
    "From {purchases, plural, one {# purchase} other {# purchases}} in {orders, plural, one {# order} other {# orders}}, drawn to the shop’s mean where that is little.",
  "web.segments.taste.category": "Category",
  "web.segments.taste.own": "Theirs",
  "web.segments.taste.shop": "The shop’s",
  "web.segments.taste.replenish": "{product}: every {days, plural, one {# day} other {# days}}, due {date}",
  "web.segments.customer.open": "Open the customer’s page",

  "web.segments.missing.lines":
    "Lines of orders: import orders with their products, and recommendations, cross-sell and up-sell can be told whom they are for.",
  "web.segments.missing.earlierRun":
    "An earlier run whose customers are kept: from the second run on, movement between segments is shown.",
  "web.segments.missing.treatments":
    "The effect of any treatment: all are assumed, until an experiment measures one.",
  "web.segments.missing.categories":
    "The category of {share} of products: import a file of products, and taste can be told.",
} as const satisfies Record<string, string>;
