/** A file beside the database that may hold the same person: Keepworth names it and leaves it alone. */
export interface HeldFile {
  readonly file: string;
  /**
   * backup: a copy of the database that lies beside it; source: a file that was imported; inPlace: a file whose orders
   * are read from where they lie, so that the person is still in the figures under the same id.
   */
  readonly kind: "backup" | "source" | "inPlace";
}

/** A row as it is kept; days and instants as ISO text. */
export type PersonRow = Readonly<Record<string, string | number | boolean | null>>;

/** All that is held about one person. */
export interface PersonExport {
  readonly dataset: string;
  readonly customerId: string;
  readonly exportedAt: string;
  /** Every table that holds something: contacts first, then orders and the others; rows in order. */
  readonly tables: { readonly name: string; readonly rows: PersonRow[] }[];
  readonly files: HeldFile[];
}

/** A person who was erased, or would be. */
export interface ErasedPerson {
  readonly dataset: string;
  /** What their orders stand under from now on; in a dry run, what they stand under. */
  readonly customerId: string;
  /** Orders and refunds that stay, so that the books add up. */
  readonly orders: number;
}

/** What an erasure did, or would do. */
export interface EraseAnswer {
  /** false: a dry run, nothing was changed. */
  readonly erased: boolean;
  readonly people: ErasedPerson[];
  /** Rows of names, e-mails and phones that are gone. */
  readonly contacts: number;
  /** Texts that were emptied, or in which they were blotted out. */
  readonly texts: number;
  /** Consents and preferences that are gone. */
  readonly records: number;
  /** Whether the database was written anew, so that its bytes are gone too; false in a dry run. */
  readonly rewritten: boolean;
  /** Files that still hold them. */
  readonly files: HeldFile[];
}

/** What erasing those who have been silent for long did, or would do. */
export interface ExpireAnswer extends EraseAnswer {
  readonly months: number;
  /** Nothing has been heard of them since this day: no order, contact, answer or consent. */
  readonly before: string;
}
