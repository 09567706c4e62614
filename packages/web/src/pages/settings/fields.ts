/** What of JSON Schema the settings are described by. */
export interface Described {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly default?: unknown;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly additionalProperties?: Described | boolean;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly anyOf?: readonly Described[];
}

export type Kind = "number" | "choice" | "flag" | "text" | "list" | "rows" | "record" | "group";

/** One thing that can be set. */
export interface Field {
  /** "keep.conversion". */
  readonly path: string;
  readonly kind: Kind;
  readonly initial: unknown;
  readonly options: readonly string[];
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly whole: boolean;
  /** Null is a value: never. */
  readonly nullable: boolean;
  /** Of a group and of rows: their fields. Of a record: those of a value, or the value itself where it has none. */
  readonly fields: readonly Field[];
  /** Of a record: the only names that there may be; empty: any. */
  readonly names: readonly string[];
}

/** A part of the form: what is at the top, then each group of the file. */
export interface Part {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** What is in the file and not in the form: a cluster is connected by `keepworth connect`, which looks at it first. */
const written: ReadonlySet<string> = new Set(["$schema", "warehouse"]);

/** What can be set, as the file's schema says it. */
export function partsOf(schema: Described): Part[] {
  const all = Object.entries(schema.properties ?? {}).filter(([name]) => !written.has(name));
  const isGroup = (one: Described): boolean => one.properties !== undefined;
  return [
    {
      name: "general",
      fields: all.filter(([, one]) => !isGroup(one)).map(([name, one]) => fieldOf(name, one)),
    },
    ...all.filter(([, one]) => isGroup(one)).map(([name, one]) => ({ name, fields: fieldsOf(name, one) })),
  ];
}

function fieldsOf(path: string, { properties = {} }: Described): Field[] {
  return Object.entries(properties).map(([name, one]) => fieldOf(`${path}.${name}`, one));
}

function fieldOf(path: string, described: Described): Field {
  const branches = described.anyOf ?? [described];
  const nullable = branches.some(({ type }) => type === "null");
  const main = branches.find(({ type }) => type !== "null") ?? described;
  const options = branches.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const]));
  const value = typeof main.additionalProperties === "object" ? main.additionalProperties : null;
  const kind = kindOf(main, options, value !== null);
  return {
    path,
    kind,
    initial: described.default,
    options,
    min: main.minimum ?? main.exclusiveMinimum,
    max: main.maximum !== undefined && main.maximum < Number.MAX_SAFE_INTEGER ? main.maximum : undefined,
    whole: main.type === "integer",
    nullable,
    fields:
      kind === "group"
        ? fieldsOf(path, main)
        : kind === "rows"
          ? fieldsOf(path, main.items!)
          : kind === "record"
            ? value!.properties
              ? fieldsOf(path, value!)
              : [fieldOf(path, value!)]
            : [],
    names: main.propertyNames?.enum ?? [],
  };
}

function kindOf({ type, items, properties }: Described, options: readonly string[], record: boolean): Kind {
  if (options.length > 0) return "choice";
  if (type === "number" || type === "integer") return "number";
  if (type === "boolean") return "flag";
  if (type === "array") return items?.properties ? "rows" : "list";
  if (properties) return "group";
  return record ? "record" : "text";
}

/** The field that a path of the file is in: of a list, whichever row it is; of a record, whatever its name. */
export function fieldAt(parts: readonly Part[], path: string): Field | undefined {
  const deepest = (field: Field): Field => {
    const inner = field.fields.find(
      (one) => one.path === field.path || path.endsWith(one.path.slice(field.path.length)),
    );
    return inner ? deepest(inner) : field;
  };
  const outer = parts
    .flatMap(({ fields }) => fields)
    .find((one) => path === one.path || path.startsWith(`${one.path}.`));
  return outer && deepest(outer);
}

export type Unit = "share" | "money" | "days" | "months" | "years" | "hours" | null;

const units: Readonly<Record<string, Unit>> = {
  acquisitionCost: "money",
  "budget.amount": "money",
  "budget.addOnShare": "share",
  "keep.acquisitionCosts": "money",
  "keep.contactCost": "money",
  "care.hourCost": "money",
  "keep.keepingSpend": "money",
  "keep.fixedCosts": "money",
  "keep.leadMonths": "months",
  "keep.longYears": "years",
  "ledger.serviceLevels.responseHours": "hours",
  "loyalty.pointValue": "money",
  "loyalty.fixedCost": "money",
  "loyalty.expiryDays": "days",
  "plan.months": "months",
  "privacy.retentionMonths": "months",
};

/** The letters of a horizon and what they count. */
export const spanUnits = { d: "days", w: "weeks", m: "months", y: "years" } as const;

/** What a number counts; what lies between 0 and 1 is a share and is written in per cent. */
export function unitOf({ path, kind, max, whole }: Field): Unit {
  const known = units[path];
  if (known !== undefined || kind !== "number" || whole) return known ?? null;
  return max !== undefined && max <= 1 ? "share" : null;
}

/** Settings that a run rests on: figures follow with the next one. The others are asked for anew at once. */
const ofRuns = [
  "currency",
  "timeZone",
  "margin",
  "discountRate",
  "horizon",
  "unit",
  "acquisitionCost",
  "keepRuns",
  "ledger.costKey",
  "ledger.referralCredit",
  "keep.acquisitionCosts",
  "loyalty.pointValue",
  "loyalty.redeemedIn",
  "crm.stages",
];

export function waitsForRun(path: string): boolean {
  return ofRuns.includes(path);
}
