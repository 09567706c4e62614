import { KeepworthError } from "@keepworth/models";
import { recordKinds, type RecordName } from "@keepworth/warehouse";
import { chosenHeader } from "../clean/chosen.ts";
import { fields as orderFields, mapHeaders, plainHeader } from "../clean/headers.ts";
import { generic } from "../formats/generic.ts";
import { formats as orderFormats } from "../formats/index.ts";
import { vocabulary as orderWords } from "../formats/vocabulary.ts";
import { isAssignment } from "../readAssignments.ts";
import type { RecordFormat } from "./format.ts";
import { platformFormats } from "./formats/index.ts";
import { recordFormats, tableFormats } from "./formats.ts";
import { spanHeader } from "./spans.ts";

/** What a file may be told to be. */
export type FileKind = "orders" | RecordName;

/** Every kind that a file can be. */
export const fileKinds: readonly FileKind[] = [
  "orders",
  ...recordKinds.map(({ name }) => name as RecordName),
];

/** What a file of records is taken for, and which column is read for what. */
export interface RecognisedRecords {
  readonly format: RecordFormat;
  /** By field, the header. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** Every header that means something in a file of records, as `plainHeader` writes it. */
export const recordHeaders: ReadonlySet<string> = new Set(
  recordFormats
    .flatMap(({ fields }) => Object.values(fields).flatMap(({ words }) => wordsOf(words)))
    .map(plainHeader),
);

const ticket = `ticket id, ticket number, ticket no, ticket, case id, case number, case no, conversation id, interaction id, numer zgłoszenia, nr zgłoszenia, id zgłoszenia, zgłoszenie,
  ärendenummer, ärende-id, ärende, номер обращения, id обращения, обращение, номер тикета, тикет, شماره تیکت, شناسه تیکت, تیکت, Ticketnummer, Ticket-ID, Vorgangsnummer, Fallnummer`;

/**
 * Headers that only a file of the kind has. A group counts when each of its parts is there; several words of a part,
 * divided by commas, are alternatives. Words of the fields are not repeated: `@field` is all of them.
 */
const telling: Readonly<Record<RecordName, readonly (readonly string[])[]>> = {
  products: [],
  customers: [
    [
      "acquired at, acquisition date, customer since, signup date, sign up date, registration date, first seen, Kunde seit, kund sedan",
    ],
    ["@acquisition_cost"],
    ["@referred_by"],
  ],
  costs: [
    [
      "kind, cost kind, kind of cost, cost type, type of cost, expense type, rodzaj kosztu, Kostenart, вид расхода, kostnadsslag, نوع هزینه",
      "@amount",
    ],
    [
      "@channel",
      "cost, costs, spend, ad spend, amount spent, expense, koszt, wydatki, kostnad, расходы, هزینه, Kosten, Ausgaben",
    ],
  ],
  budget_lines: [
    ["@name", "month, budget month, miesiąc, månad, месяц, ماه, Monat"],
    ["budget, budget line, budget amount", "@month"],
  ],
  subscriptions: [
    [
      "subscription id, subscription number, subscription, numer subskrypcji, prenumerationsnummer, номер подписки, شماره اشتراک, Abonummer",
    ],
    ["@interval", "@started_at"],
    [
      "@plan",
      "started at, start date, subscription start, contract start, data rozpoczęcia, startdatum, дата начала, تاریخ شروع, Startdatum, Vertragsbeginn",
    ],
  ],
  referrals: [
    ["@referrer", "@referee"],
    ["@referrer", "@referee_email"],
    ["@referrer_email", "@referee_email"],
  ],
  leads: [
    [
      "lead id, lead number, lead no, lead, lead status, lead source, numer leada, id leada, leadnummer, номер лида, شماره سرنخ, Leadnummer",
    ],
    ["@converted_at"],
  ],
  opportunities: [
    ["@stage"],
    ["@expected_close"],
    ["opportunity id, deal id, deal name, opportunity name, dealname"],
  ],
  knowledge: [["@learned", "@benefit_per_year"]],
  loyalty_events: [["@points"]],
  treatments: [["treatment, treatment name"], ["@uplift"]],
  interactions: [
    [ticket, "@status"],
    [ticket, "@topic"],
    [ticket, "@kind"],
    [ticket, "@resolved_at"],
    [ticket, "subject, description, priority, agent, assignee, team, queue"],
    [
      "interaction id, interaction type, ticket type, ticket status, ticket category, contact reason, reason for contact, case type, powód kontaktu, kontaktorsak, причина обращения, دلیل تماس, Kontaktgrund",
    ],
    ["@first_response_at"],
    ["@first_response"],
    ["@resolution"],
  ],
  feedback: [
    ["@nps"],
    ["csat, csat score, csat rating"],
    ["@rating", "@text"],
    ["review id, id opinii, id отзыва, شناسه نظر, Bewertungs-ID", "@rating"],
    ["@score", "@text"],
    ["@score", "@kind"],
    ["@score", "@scale"],
  ],
  consents: [
    ["@withdrawn_at"],
    [
      "given at, consent given at, consent date, consented at, opt-in date, opted in at, opt in at, optin at, optin time, data zgody, samtycke givet, дата согласия, تاریخ رضایت, Einwilligung am, Einwilligungsdatum",
    ],
    [
      "consent, consent given, consented, email consent, sms consent, marketing consent, opted in, opt-in, opted out, opt-out, do not contact, zgoda, zgoda marketingowa, samtycke, согласие, رضایت, Einwilligung",
      "@day",
    ],
  ],
  preferences: [["@key", "@value"]],
  deliveries: [
    ["@order_id", "@promised_at"],
    ["@order_id", "@delivered_at"],
  ],
  returns: [
    [
      "return id, return number, rma, rma number, rma id, numer zwrotu, returnummer, номер возврата, شماره مرجوعی, Retourennummer, Rücksendenummer",
    ],
    [
      "return date, returned at, date returned, data zwrotu, returdatum, дата возврата, تاریخ مرجوعی, Retourendatum, Rückgabedatum",
      "@reason",
    ],
    [
      "return reason, reason for return, powód zwrotu, returorsak, причина возврата, دلیل مرجوعی, Retourengrund, Rückgabegrund",
    ],
  ],
};

/** Kinds that are never guessed: without a telling header they are what the user says, or nothing. */
const untold: readonly RecordName[] = [
  "interactions",
  "feedback",
  "consents",
  "preferences",
  "deliveries",
  "returns",
];

/** Of those, the ones that share most headers with orders. */
const likeOrders: readonly RecordName[] = ["deliveries", "returns"];

/** Of those, the ones whose telling headers files of customers have as well: whichever reads more columns is it. */
const modest: readonly RecordName[] = ["consents", "preferences"];

/** Kinds that have headers of orders themselves. */
const beside: readonly RecordName[] = ["costs", "opportunities", ...likeOrders];

/** Headers of orders that no other kind has: with them a table is of orders, but for what only another kind can say. */
const orderly = ["order", "quantity", "tax", "shipping", "refunded"] as const;

/**
 * Tells what the rows of a file are by its headers, and finds the columns. A particular format of orders comes first,
 * then one of records; of tables, those whose telling headers are there; then orders; then the one kind that has all
 * that it needs.
 *
 * @param chosen  columns that the user chose, by field or any name of it
 * @param as  what the user says that the file is
 * @returns null for orders
 * @throws KeepworthError "records.ambiguous" with the kinds that it could be; "columns.missing"; "option.invalid";
 *   "map.field", "map.header"; "records.assignment" for a file of who was in which arm of an experiment
 */
export function recogniseRecords(
  path: string,
  headers: readonly string[],
  chosen: Readonly<Record<string, string>> = {},
  as?: FileKind,
): RecognisedRecords | null {
  if (as === "orders") return null;
  const plain = new Set(headers.map(plainHeader));
  for (const [field, wanted] of Object.entries(chosen)) chosenHeader(path, headers, field, wanted);
  if (as !== undefined) {
    if (!fileKinds.includes(as)) {
      throw new KeepworthError("option.invalid", { option: "as", value: as, expected: fileKinds.join(", ") });
    }
    const ofKind = recordFormats.filter(({ kind }) => kind === as);
    const format = ofKind.find((one) => one.recognises(plain)) ?? ofKind.at(-1)!;
    return wholly(path, headers, format, chosen);
  }
  const strange = Object.keys(chosen).filter(
    (name) => !recordFormats.some((format) => fieldOf(format, name) !== undefined) && !isOrderField(name),
  );
  if (strange.length > 0) refuseField(path, headers, chosen, strange[0]!);
  if (orderFormats.some((format) => format !== generic && format.recognises(plain))) return null;
  const platform = platformFormats.find(
    (format) => format.recognises(plain) && !losesCustomers(headers, format, chosen),
  );
  if (platform) return wholly(path, headers, platform, chosen);
  if (isAssignment(headers)) throw new KeepworthError("records.assignment", { path });

  const readable = tableFormats.flatMap((format) => {
    const mapping = mapFields(headers, format, chosen);
    // A column that names customers alone does not tell what is said of them.
    const enough = mapping !== null && Object.keys(mapping).length > 1;
    return enough && missingOf(format, mapping).length === 0 ? [{ format, mapping }] : [];
  });
  const orders = couldBeOrders(headers, chosen);
  const possible = readable.filter(({ format }) => !untold.includes(format.kind));
  const sure = readable.filter(
    ({ format, mapping }) =>
      tells(format, plain, mapping) &&
      !(untold.includes(format.kind) && orders && (likeOrders.includes(format.kind) || sells(headers))) &&
      !(modest.includes(format.kind) && possible.some((one) => width(one) > width({ mapping }))),
  );
  if (sure.length > 0) return best(path, sure, headers);
  if (orders) return null;
  const odd = Object.keys(chosen).find((name) => !isOrderField(name));
  if (possible.length === 0 && odd !== undefined) refuseField(path, headers, chosen, odd);
  return possible.length === 0 ? null : best(path, possible, headers);
}

/**
 * Whether a file has a column of customers that a platform's format does not know: then somebody made it who uses the
 * platform's words.
 */
function losesCustomers(
  headers: readonly string[],
  format: RecordFormat,
  chosen: Readonly<Record<string, string>>,
): boolean {
  const table = tableFormats.find(({ kind }) => kind === format.kind)!;
  const header = mapFields(headers, table, {})?.["customer_id"];
  const read = mapFields(headers, format, chosen) ?? {};
  return header !== undefined && !Object.values(read).includes(header);
}

function width({ mapping }: Pick<RecognisedRecords, "mapping">): number {
  return Object.keys(mapping).length;
}

/** The candidate that reads more columns than any other. */
function best(
  path: string,
  found: readonly RecognisedRecords[],
  headers: readonly string[],
): RecognisedRecords {
  const read = found.map(width);
  const most = Math.max(...read);
  const first = found.filter((_, i) => read[i] === most);
  if (first.length === 1) return first[0]!;
  throw new KeepworthError("records.ambiguous", {
    path,
    kinds: first.map(({ format }) => format.kind),
    found: headers.slice(0, 40),
  });
}

function tells(
  { kind, fields }: RecordFormat,
  plain: ReadonlySet<string>,
  mapping: Readonly<Record<string, string>>,
): boolean {
  if (!beside.includes(kind) && isOrderly(plain)) return false;
  const there = (part: string) =>
    part.startsWith("@")
      ? mapping[part.slice(1)] !== undefined && wordsOf(fields[part.slice(1)]!.words).length > 0
      : wordsOf(part).some((word) => plain.has(plainHeader(word)));
  return telling[kind].some((group) => group.every(there));
}

/** Whether there is an order's number beside money of orders. */
function isOrderly(plain: ReadonlySet<string>): boolean {
  const there = (field: (typeof orderly)[number]) =>
    (orderWords[field] ?? []).some((word) => word !== "id" && plain.has(plainHeader(word)));
  return there("order") && orderly.slice(1).some(there);
}

/** Whether there is money or a quantity beside what orders need. */
function sells(headers: readonly string[]): boolean {
  const mapping = mapHeaders(headers, orderWords);
  return (["amount", "total", "price", "quantity", "tax", "shipping", "refunded"] as const).some(
    (field) => mapping[field] !== undefined,
  );
}

function couldBeOrders(headers: readonly string[], chosen: Readonly<Record<string, string>>): boolean {
  if (!Object.keys(chosen).every(isOrderField)) return false;
  if (Object.keys(chosen).length > 0) return true;
  const mapping = mapHeaders(headers, orderWords);
  return generic.required.every((group) => group.some((field) => mapping[field] !== undefined));
}

function isOrderField(name: string): boolean {
  const wanted = plainHeader(name);
  return orderFields.some(
    (field) =>
      plainHeader(field) === wanted || (orderWords[field] ?? []).some((word) => plainHeader(word) === wanted),
  );
}

/** Says which fields there are in a file of the kind that this one seems to be without the choice. */
function refuseField(
  path: string,
  headers: readonly string[],
  chosen: Readonly<Record<string, string>>,
  field: string,
): never {
  const rest = Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== field));
  const format = recogniseRecords(path, headers, rest)?.format;
  const fields = format ? Object.keys(format.fields) : [...orderFields];
  throw new KeepworthError("map.field", { path, kind: format?.kind ?? "orders", field, fields });
}

function wholly(
  path: string,
  headers: readonly string[],
  format: RecordFormat,
  chosen: Readonly<Record<string, string>>,
): RecognisedRecords {
  const mapping = mapFields(headers, format, chosen);
  const found = headers.slice(0, 40);
  if (mapping === null) {
    const field = Object.keys(chosen).find((name) => fieldOf(format, name) === undefined)!;
    const fields = Object.keys(format.fields);
    throw new KeepworthError("map.field", { path, kind: format.kind, field, fields });
  }
  const missing = missingOf(format, mapping);
  if (missing.length > 0) {
    throw new KeepworthError("columns.missing", {
      path,
      missing: missing.map((group) => group[0]!),
      field: missing[0]![0]!,
      lookedFor: missing.flat().flatMap((field) => wordsOf(format.fields[field]!.words).slice(0, 4)),
      found,
    });
  }
  return { format, mapping };
}

function missingOf(
  format: RecordFormat,
  mapping: Readonly<Record<string, string>>,
): readonly (readonly string[])[] {
  return format.required.filter((group) => !group.some((field) => mapping[field] !== undefined));
}

/**
 * Finds the column of each field by name, those that were chosen first. A header serves one field; a field takes its
 * best-known header.
 *
 * @returns null when a choice names a field that there is not
 */
function mapFields(
  headers: readonly string[],
  format: RecordFormat,
  chosen: Readonly<Record<string, string>>,
): Record<string, string> | null {
  const mapping: Record<string, string> = {};
  for (const [name, wanted] of Object.entries(chosen)) {
    const field = fieldOf(format, name);
    if (field === undefined) return null;
    mapping[field] = chosenHeader("", headers, name, wanted);
  }
  const free = headers.filter((header) => !Object.values(mapping).includes(header));
  const plain = free.map(plainHeader);
  // A span of time is known by its header without the unit.
  const bare = free.map((header) => plainHeader(spanHeader(header).name));
  const found = Object.entries(format.fields).flatMap(([field, { type, words }]) =>
    [field, ...wordsOf(words)].flatMap((word, rank) => {
      const wanted = plainHeader(word);
      const whole = plain.indexOf(wanted);
      const index = whole < 0 && (type === "hours" || type === "minutes") ? bare.indexOf(wanted) : whole;
      return index < 0 ? [] : [{ field, index, rank }];
    }),
  );
  const taken = new Set<number>();
  for (const { field, index } of found.sort((a, b) => a.rank - b.rank)) {
    if (mapping[field] !== undefined || taken.has(index)) continue;
    mapping[field] = free[index]!;
    taken.add(index);
  }
  return mapping;
}

function fieldOf({ fields }: RecordFormat, name: string): string | undefined {
  const wanted = plainHeader(name);
  const names = Object.keys(fields);
  return (
    names.find((field) => plainHeader(field) === wanted) ??
    names.find((field) => wordsOf(fields[field]!.words).some((word) => plainHeader(word) === wanted))
  );
}

function wordsOf(list: string): string[] {
  return list.split(",").map((word) => word.trim());
}
