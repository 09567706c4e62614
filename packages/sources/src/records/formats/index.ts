import type { RecordFormat } from "../format.ts";

/** What platforms call the records beside orders; asked before the tables of a kind. */
export const platformFormats: readonly RecordFormat[] = [];
