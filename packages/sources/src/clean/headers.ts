/** What a column can mean. The value of each is read from one column of the file. */
export const fields = [
  "order",
  "customer",
  "email",
  "phone",
  "name",
  "date",
  "amount",
  "total",
  "quantity",
  "price",
  "tax",
  "shipping",
  "discount",
  "refunded",
  "refundedAt",
  "cost",
  "currency",
  "channel",
  "coupon",
  "status",
  "line",
  "product",
  "cancelledAt",
  "payment",
  "productName",
  "category",
  "units",
  "listPrice",
  "lineDiscount",
  "returned",
  "returnReason",
  "promisedAt",
  "deliveredAt",
  "firstName",
  "lastName",
  "captured",
  "disputed",
  "disputeStatus",
  "disputedAt",
  "mode",
  "refunds",
  "convertedRefunded",
  "convertedCurrency",
  "lineSubtotal",
  "lineTotal",
] as const;

export type Field = (typeof fields)[number];

/** Field by field, the header of its column. */
export type Mapping = Partial<Record<Field, string>>;

/** By field, the headers that mean it, best first. */
export type Vocabulary = Partial<Record<Field, readonly string[]>>;

/**
 * A header as it is compared: without case, accents, spaces, underscores and punctuation; `customerId`, `Customer ID`
 * and `customer_id` are one.
 *
 * @example plainHeader("Größe (€)") // "grosse"
 */
export function plainHeader(header: string): string {
  return header
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Finds the column of each field by name. A header serves one field; a field takes its best-known header, and the
 * first of two equal ones.
 */
export function mapHeaders(headers: readonly string[], vocabulary: Vocabulary): Mapping {
  const plain = headers.map(plainHeader);
  const found: { field: Field; index: number; rank: number }[] = [];
  for (const field of fields) {
    for (const [rank, word] of (vocabulary[field] ?? []).entries()) {
      const index = plain.indexOf(plainHeader(word));
      if (index >= 0) found.push({ field, index, rank });
    }
  }
  const mapping: Mapping = {};
  const taken = new Set<number>();
  for (const { field, index } of found.sort((a, b) => a.rank - b.rank)) {
    if (mapping[field] !== undefined || taken.has(index)) continue;
    mapping[field] = headers[index]!;
    taken.add(index);
  }
  return mapping;
}

/** The sign by which a file of the same kind is known again: its headers, whatever their order. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(plainHeader).sort().join("|");
}
