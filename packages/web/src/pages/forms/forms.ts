/** The forms for what has no file, by the name in their address. */
export const formKinds = ["opportunity", "referral", "lesson", "cost"] as const;
export type FormKind = (typeof formKinds)[number];

/** One field: its name as the server takes it, the words that it goes by, and how it is asked for. */
export type FormField = {
  readonly name: string;
  /** After "web.forms.". */
  readonly label: string;
  readonly text?: string;
  readonly required?: boolean;
} & (
  | { readonly type: "text" | "long" | "day" | "money" | "number" | "share" | "flag" }
  /** A customer by number or e-mail address; the address goes into the field `email`. */
  | { readonly type: "customer"; readonly email: string }
  | { readonly type: "choice"; readonly of: readonly string[]; readonly initial?: string }
);

const customer = {
  name: "customerId",
  email: "email",
  label: "customer",
  text: "customer.text",
  type: "customer",
} as const;

export const formFields: Readonly<Record<FormKind, readonly FormField[]>> = {
  opportunity: [
    { ...customer, required: true },
    { name: "name", label: "name", type: "text", required: true },
    { name: "amount", label: "amount", type: "money", required: true },
    { name: "probability", label: "probability", type: "share" },
    { name: "expectedClose", label: "expectedClose", type: "day" },
    { name: "margin", label: "margin", text: "margin.text", type: "money" },
    { name: "status", label: "status", type: "choice", of: ["open", "won", "lost"], initial: "open" },
    { name: "owner", label: "owner", type: "text" },
    { name: "incremental", label: "incremental", type: "flag" },
  ],
  referral: [
    { ...customer, name: "referrer", email: "referrerEmail", label: "referrer", required: true },
    { ...customer, name: "referee", email: "refereeEmail", label: "referee", required: true },
    { name: "at", label: "at", type: "day" },
    { name: "kind", label: "referralKind", type: "choice", of: ["new", "anyway"] },
    { name: "reward", label: "reward", type: "money" },
  ],
  lesson: [
    { ...customer, required: true },
    { name: "learned", label: "learned", type: "long", required: true },
    { name: "benefitPerYear", label: "benefitPerYear", type: "money", required: true },
    { name: "years", label: "years", type: "number" },
    { name: "cost", label: "lessonCost", type: "money" },
    { name: "probability", label: "lessonProbability", type: "share" },
    { name: "share", label: "share", type: "share" },
    { name: "day", label: "day", type: "day" },
  ],
  cost: [
    { name: "amount", label: "amount", type: "money", required: true },
    { name: "day", label: "day", type: "day", required: true },
    {
      name: "kind",
      label: "costKind",
      type: "choice",
      of: ["service", "support", "marketing", "acquisition"],
      initial: "service",
    },
    { ...customer, text: "customer.optional" },
    { name: "channel", label: "channel", text: "channel.text", type: "text" },
  ],
};

export type FormValue = string | number | boolean | null;
export type FormValues = Readonly<Record<string, FormValue>>;

/** A form as it begins: with the customer from whose page it was opened. */
export function initialValues(kind: FormKind, customerId: string): FormValues {
  const [first] = formFields[kind].filter(({ type }) => type === "customer");
  return Object.fromEntries(
    formFields[kind].map((field) => [
      field.name,
      field === first
        ? customerId
        : field.type === "choice"
          ? (field.initial ?? null)
          : field.type === "flag"
            ? false
            : null,
    ]),
  );
}

/** The names of fields that must be filled and are not. */
export function unfilled(kind: FormKind, values: FormValues): string[] {
  return formFields[kind]
    .filter(
      ({ name, required }) => required && (values[name] === null || String(values[name] ?? "").trim() === ""),
    )
    .map(({ name }) => name);
}

/** As the server takes it: without what was not filled, a customer by e-mail address where one was written. */
export function bodyOf(kind: FormKind, values: FormValues): Record<string, string | number | boolean> {
  return Object.fromEntries(
    formFields[kind].flatMap((field): [string, string | number | boolean][] => {
      const told = values[field.name] ?? null;
      const value = typeof told === "string" ? told.trim() : told;
      if (value === null || value === "" || value === false) return [];
      const byEmail = field.type === "customer" && String(value).includes("@");
      return [[byEmail ? field.email : field.name, value]];
    }),
  );
}
