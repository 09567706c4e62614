import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { KeepworthError } from "@keepworth/models";
import { z } from "zod";
import { brokenRule, type Rule } from "./settings/brokenRule.ts";
import { budgetSettings } from "./settings/budget.ts";
import { careSettings } from "./settings/care.ts";
import { crmSettings } from "./settings/crm.ts";
import { keepSettings } from "./settings/keep.ts";
import { ledgerSettings } from "./settings/ledger.ts";
import { loyaltySettings } from "./settings/loyalty.ts";
import { planSettings } from "./settings/plan.ts";
import { privacySettings } from "./settings/privacy.ts";
import { segmentSettings } from "./settings/segments.ts";
import { signInSettings } from "./settings/signIn.ts";
import { warehouseSettings } from "./settings/warehouse.ts";

const horizonPattern = /^(\d+)(d|w|m|y)$/;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

/** What `keepworth.json` may hold: every assumption that a number rests on. */
export const settingsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional()
      .describe("ISO 4217 code of the money in files that do not name one."),
    timeZone: z
      .string()
      .refine(isTimeZone, "is no time zone of the IANA list, e.g. Europe/Warsaw")
      .default("UTC")
      .describe("The shop's time zone (IANA): decides the day of an instant."),
    margin: z
      .number()
      .gt(0)
      .max(1)
      .optional()
      .describe(
        "Share of net revenue kept after the cost of goods, where an order's own cost is unknown. 0.4 is 40 %.",
      ),
    discountRate: z
      .number()
      .min(0)
      .max(1)
      .default(0.1)
      .describe("Annual discount rate, compounded. 0.1 is 10 %."),
    horizon: z
      .string()
      .regex(horizonPattern)
      .default("12m")
      .describe("How far ahead value is counted: 365d, 52w, 12m or 1y."),
    unit: z.enum(["day", "week", "month"]).default("week").describe("Time unit of printed model parameters."),
    acquisitionCost: z
      .number()
      .min(0)
      .optional()
      .describe("What winning one customer costs, in the currency of the orders."),
    keepRuns: z
      .number()
      .int()
      .min(1)
      .default(3)
      .describe("Runs whose customer rows are kept; the last run of every month is kept as well."),
    ledger: ledgerSettings.describe("What costs belong to whom."),
    keep: keepSettings.describe("Keep or replace, replacing and acquiring."),
    budget: budgetSettings.describe("The budget and the plan of treatments."),
    plan: planSettings.describe("The plan."),
    segments: segmentSettings.describe("Segments, preferences and recommendations."),
    loyalty: loyaltySettings.describe("The rules of the loyalty programme."),
    care: careSettings.describe("What looking after customers costs."),
    crm: crmSettings.describe("What the stages of deals mean."),
    privacy: privacySettings.describe("How long people are kept."),
    signIn: signInSettings.describe("How people sign in to the server."),
    warehouse: warehouseSettings.optional(),
  })
  .describe("Keepworth settings");

export interface Settings extends z.infer<typeof settingsSchema> {
  /** The names that the file gives; the others are defaults. */
  readonly given: readonly string[];
}

/** Where the settings of a database stand. */
export function settingsFile(databasePath: string): string {
  return join(databasePath === ":memory:" ? "." : dirname(databasePath), "keepworth.json");
}

/**
 * Reads `keepworth.json` beside the database; where there is none, the defaults hold.
 *
 * @throws KeepworthError "settings.invalid" with the field and the reason
 */
export async function readSettings(databasePath: string): Promise<Settings> {
  const file = settingsFile(databasePath);
  return parseSettings(await settingsText(file), file);
}

/**
 * What a file of settings says; {} where there is none.
 *
 * @throws KeepworthError "settings.invalid" where it cannot be read
 */
export async function settingsText(file: string): Promise<string> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}";
    throw new KeepworthError(
      "settings.invalid",
      { file, field: basename(file), reason: error.message },
      { cause: error },
    );
  });
}

/** @throws KeepworthError "settings.invalid" */
export function parseSettings(text: string, file: string): Settings {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new KeepworthError(
      "settings.invalid",
      { file, field: basename(file), reason: (error as Error).message, rule: "json" satisfies Rule },
      { cause: error },
    );
  }
  const parsed = settingsSchema.safeParse(json);
  if (parsed.success) return { ...parsed.data, given: Object.keys(json as object) };
  const broken = brokenRule(parsed.error.issues[0]!, json);
  throw new KeepworthError("settings.invalid", { file, ...broken, field: broken.field || basename(file) });
}

const daysPer = { d: 1, w: 7, m: 30.4375, y: 365.25 } as const;

/**
 * A horizon in days: "365d", "52w", "12m" (a month is 30.4375 days), "1y".
 *
 * @throws KeepworthError "option.invalid"
 */
export function horizonDays(horizon: string): number {
  const match = horizonPattern.exec(horizon);
  const days = match ? Number(match[1]) * daysPer[match[2] as keyof typeof daysPer] : 0;
  if (!(days > 0) || days > 36_525) {
    throw new KeepworthError("option.invalid", {
      option: "horizon",
      value: horizon,
      expected: "365d, 52w, 12m, 1y",
    });
  }
  return days;
}
