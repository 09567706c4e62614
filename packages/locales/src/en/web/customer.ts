/** English of one customer’s page. */
export const customer = {
  "web.customer.title": "{customer}",
} as const satisfies Record<string, string>;
