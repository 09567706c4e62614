/** English of what is concluded about a platform's export. */
export const platforms = {
  "note.format.stripe": "Stripe's payments export",
  "note.format.stripe-api": "charges of Stripe's programming interface",
  "note.format.woocommerce": "WooCommerce's orders",
  "note.format.woocommerce-analytics": "WooCommerce's analytics table of orders",
  "note.rows": "Rows",
  "note.rows.line_items": "one for each line of an order",
  "note.people": "Check",
  "note.people.nameOnly":
    "the file has neither e-mail addresses nor customer numbers, so people of one name count as one customer",
} as const satisfies Record<string, string>;
