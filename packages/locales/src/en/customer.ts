/** English of one customer. */
export const customer = {
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
} as const satisfies Record<string, string>;
