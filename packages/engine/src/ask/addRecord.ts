import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { makeScratch, type FileKind } from "@keepworth/sources";
import type { Keepworth } from "../open.ts";
import type { ImportAnswer } from "./answers.ts";
import { importInto } from "./importInto.ts";

/** What can be added one at a time where there is no file of it. */
export type RecordFormKind = "opportunity" | "referral" | "lesson" | "cost";

type FieldType = "text" | "day" | "money" | "number" | "share" | "flag";

/** A value of a form; days are ISO, money is plain, shares are fractions. null: not given. */
export type RecordValue = string | number | boolean | null;

interface RecordForm {
  readonly as: FileKind;
  /** By the names that a file would have. */
  readonly fields: Readonly<Record<string, FieldType>>;
}

const somebody = { customer_id: "text", email: "text" } as const;

/** The forms: what their records are kept as, and their fields. */
export const recordForms = {
  opportunity: {
    as: "opportunities",
    fields: {
      ...somebody,
      opportunity_id: "text",
      name: "text",
      amount: "money",
      margin: "money",
      probability: "share",
      created_at: "day",
      expected_close: "day",
      status: "text",
      incremental: "flag",
      owner: "text",
      currency: "text",
    },
  },
  referral: {
    as: "referrals",
    fields: {
      referrer: "text",
      referrer_email: "text",
      referee: "text",
      referee_email: "text",
      at: "day",
      kind: "text",
      reward: "money",
      currency: "text",
    },
  },
  lesson: {
    as: "knowledge",
    fields: {
      ...somebody,
      day: "day",
      learned: "text",
      cost: "money",
      benefit_per_year: "money",
      years: "number",
      probability: "share",
      share: "share",
      currency: "text",
    },
  },
  cost: {
    as: "costs",
    fields: {
      ...somebody,
      channel: "text",
      day: "day",
      kind: "text",
      amount: "money",
      currency: "text",
    },
  },
} as const satisfies Record<RecordFormKind, RecordForm>;

/** Every form, by its name. */
export const recordFormKinds = Object.keys(recordForms) as RecordFormKind[];

export interface AddRecordOptions {
  /** Default "main". */
  readonly dataset?: string;
  /** Default: now. */
  readonly now?: Date;
}

/**
 * Adds one record that somebody told in a form. It goes the way of a file of one row, so that accounting, recognising
 * customers and taking back are the same.
 *
 * @param values  by the form's fields; those that are null, empty or absent are not given
 * @throws KeepworthError "record.refused" with the issue that stands against it; "option.invalid" for a field that the
 *   form does not have; "run.busy" while a run or an import is under way
 */
export async function addRecord(
  keepworth: Keepworth,
  kind: RecordFormKind,
  values: Readonly<Record<string, RecordValue>>,
  { dataset = "main", now = new Date() }: AddRecordOptions = {},
): Promise<ImportAnswer> {
  const { as, fields }: RecordForm = recordForms[kind];
  const names = Object.keys(fields);
  const strange = Object.keys(values).find((name) => !names.includes(name));
  if (strange !== undefined) {
    throw new KeepworthError("option.invalid", {
      option: strange,
      value: String(values[strange]),
      expected: names.join(", "),
    });
  }
  const row = names.map((name) => cell(written(values[name] ?? null, fields[name]!)));
  await using scratch = await makeScratch();
  // No colon: there are systems on which a file cannot have one.
  const file = join(scratch.path, `form ${kind} ${now.toISOString().slice(0, 16).replace(":", ".")}.csv`);
  await writeFile(file, `${names.join(",")}\n${row.join(",")}\n`);
  try {
    const [answer] = await importInto(keepworth, [file], { as, dataset, now });
    return answer!;
  } catch (error) {
    throw refusal(error) ?? error;
  }
}

/** A file of one row of which none can be used is a record that is refused; why is in its one issue. */
function refusal(error: unknown): KeepworthError | null {
  if (!(error instanceof KeepworthError) || error.code !== "rows.none") return null;
  const { issue, field, value } = error.details;
  if (issue === undefined) return null;
  return new KeepworthError("record.refused", {
    reason: issue,
    issue,
    field: field ?? null,
    value: value ?? null,
  });
}

/** As a file would say it: money with four decimals, so that no point in it can be taken for one of thousands. */
function written(value: RecordValue, type: FieldType): string {
  if (value === null) return "";
  if (typeof value === "number" && type !== "text") return value.toFixed(type === "share" ? 6 : 4);
  return String(value).trim();
}

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
