/** What happened to an input row: left out, folded into an order that another row opened, altered, or only pointed out. */
export type IssueAction = "refused" | "merged" | "changed" | "noted";

/**
 * Every reason that a row of a file can meet, and what is done with the row. A row is refused or merged for one
 * reason only; changed and noted rows are kept and may have several. `locales` has the words under `issue.<code>`.
 */
export const issueTable = {
  // refused: the row is left out
  /** The line does not have the file's columns: too many or too few fields, a quote that never closes. */
  "row.malformed": "refused",
  /** Nothing is in the row. */
  "row.empty": "refused",
  "date.missing": "refused",
  "date.invalid": "refused",
  /** Before 1970 or after 2200: a typing error or a placeholder. */
  "date.implausible": "refused",
  "amount.missing": "refused",
  "amount.invalid": "refused",
  /** The row has no order number although its format is told apart by it. */
  "order.missing": "refused",
  "order.test": "refused",
  /** Failed, declined, abandoned, a draft: it never became an order. */
  "order.failed": "refused",
  /** Cancelled, and there was no money in it: nothing is left. */
  "order.void": "refused",
  /** In another currency than the one that was picked. */
  "currency.other": "refused",
  /** A figure that the record needs cannot be read. */
  "number.invalid": "refused",
  /** Below zero, where that makes no sense. */
  "number.negative": "refused",
  /** A score below or above what the scale has. */
  "score.outside": "refused",
  /** None of nps, csat and review. */
  "feedback.kind": "refused",
  /** A share that is not between 0 and 1. */
  "share.outside": "refused",
  /** Something that the record needs, other than a date or an amount, is not there. */
  "value.missing": "refused",
  /** The record is somebody's, and the row does not tell whose. */
  "customer.missing": "refused",
  /** None of service, support, marketing and acquisition. */
  "cost.kind": "refused",
  /** Ended before it began. */
  "dates.order": "refused",
  /** A customer who brought themselves. */
  "referral.self": "refused",
  /** The first payment of a subscription never came: it did not begin. */
  "subscription.unstarted": "refused",
  /** Of somebody who was erased, and nothing that is known already. */
  "person.erased": "refused",
  /** In the recycle bin of the program that it comes from. */
  "record.deleted": "refused",

  // merged: the row is folded into an order that another row opened
  /** A further line of an order. */
  "order.line": "merged",
  /** The same row again, with the same order number. */
  "order.duplicate": "merged",
  /** An order number that comes again with other content: the later row wins, this is the earlier one. */
  "order.repeated": "merged",
  /** An order that an earlier import has already, unchanged. */
  "order.known": "merged",
  /** An order that an earlier import has: this row's version takes its place. */
  "order.updated": "merged",
  /** A refund that names its order. */
  "refund.reference": "merged",
  /** A refund that fits the customer's latest earlier order of exactly that amount. */
  "refund.exact": "merged",
  /** A refund taken from the customer's orders, from the newest back until used up. */
  "refund.newest": "merged",
  /** The same row again, of something that has a name or number. */
  "record.duplicate": "merged",
  /** Something comes again with other content: the later row tells, this is the earlier one. */
  "record.repeated": "merged",
  /** A record that an earlier import has already, unchanged. */
  "record.known": "merged",
  /** A record that an earlier import has: what this row says takes its place. */
  "record.updated": "merged",

  // changed: the row is kept, with something altered
  /** A refund that no order of the customer can take in full: what is left is kept as a refund of the customer. */
  "refund.customer": "changed",
  /** The shop cancelled it: its money is counted as given back. */
  "order.cancelled": "changed",
  /** More was given back than was paid: cut to what was paid. */
  "refund.excess": "changed",
  /** A tax, shipping, discount, refund, cost or delivery date that cannot be read: taken as not given. */
  "value.invalid": "changed",
  /** No currency where other rows have one: taken to be theirs. */
  "currency.assumed": "changed",
  /** Nothing that looks like an e-mail address: not used to recognise the customer. */
  "email.invalid": "changed",
  /** An e-mail address or phone number that many customers share: not used to recognise them. */
  "identity.shared": "changed",
  /** An e-mail address or phone number in a text: left out, since they are kept in the contact store only. */
  "value.personal": "changed",
  /** A part of a deal that had more contacts, or no company, when it was read before: it has no amount any more. */
  "deal.part": "changed",
  /** A kind of treatment that there is not: left out. */
  "treatment.kind": "changed",
  /** Yes or no to being contacted without a day: it holds from the day of the import. */
  "consent.undated": "changed",
  /** Of somebody who was erased: kept under the number that they have now where it is known already, else as nobody's. */
  "customer.erased": "changed",
  /** No kind of cost: service where a customer is named, else marketing. */
  "cost.assumed": "changed",

  // noted: the row is kept as it is
  /** Later than the import itself. */
  "date.future": "noted",
  "amount.zero": "noted",
  /** Far above everything else in the file. */
  "amount.extreme": "noted",
  /** Belongs to no known customer (blank, guest, 0): in the books, never in a fit. */
  "customer.nobody": "noted",
  /** Not paid yet. */
  "order.unpaid": "noted",
  /** No order number where other rows have one: told apart by its content. */
  "order.unnumbered": "noted",
  /** One order number with several customers: it went to the first. */
  "order.customers": "noted",
  /** Two customer numbers with one e-mail address: taken to be one customer. */
  "identity.joined": "noted",
} as const satisfies Record<string, IssueAction>;

export type IssueCode = keyof typeof issueTable;
