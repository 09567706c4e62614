/** English of what is concluded about a platform's export. */
export const platforms = {
  "note.format.stripe": "Stripe's payments export",
  "note.format.stripe-api": "charges of Stripe's programming interface",
  "note.format.woocommerce": "WooCommerce's orders",
  "note.format.woocommerce-analytics": "WooCommerce's analytics table of orders",
  "note.format.stripe-subscriptions": "Stripe's subscriptions export",
  "note.format.hubspot": "HubSpot's export",
  "note.format.salesforce": "Salesforce's export",
  "note.format.zendesk": "Zendesk's export of tickets",
  "note.format.freshdesk": "Freshdesk's export of tickets",
  "note.quantity": "Amount of a subscription",
  "note.quantity.timesAmount": "its price times its quantity",
  "note.amount.amount": "the amount as it is",
  "note.amount.total": "the total as it is, with any tax and shipping in it",
  "note.amount.totalNet": "the total without tax and shipping",
  "note.amount.quantityPrice": "quantity times price",
  "note.amount.orderTotal": "the total of the order, which its rows repeat",
  "note.amount.none": "none",
  "note.refundDate.orderDay": "the day of the order, since the file gives none",
  "note.fee": "Fees",
  "note.fee.leftOut":
    "not read: they are what payments cost, not the goods; import them as costs of the kind service, or take them off the margin",
  "note.rows": "Rows",
  "note.rows.line_items": "one for each line of an order",
  "note.people": "Check",
  "note.people.nameOnly":
    "the file has neither e-mail addresses nor customer numbers, so people of one name count as one customer",

  "issue.deal.part":
    "Part of a deal that had more contacts, or no company, before; it has no amount any more",
  "issue.deal.part.do": "Nothing to do: the amount is with what the deal is now.",
  "issue.subscription.unstarted": "A subscription that never began: its first payment did not come",
  "issue.subscription.unstarted.do": "Nothing to do.",
  "issue.record.deleted": "It was deleted in the program that it comes from",
  "issue.record.deleted.do": "Nothing to do, unless it was deleted by mistake.",
} as const satisfies Record<string, string>;
