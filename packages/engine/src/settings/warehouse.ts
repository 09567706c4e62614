import { z } from "zod";

const name = z.string().min(1);
const variable = z.string().regex(/^[A-Za-z_]\w*$/);

const mappedTable = z.strictObject({
  table: name.describe("Its name in the schema, or catalog.schema.table."),
  columns: z
    .record(z.string(), name)
    .optional()
    .describe("Columns that were chosen, by field. Default: found by their names."),
  timeZone: z.string().optional().describe("The zone of its times without one. Default: the shop's."),
  minorUnits: z
    .boolean()
    .optional()
    .describe("Whether all its whole amounts of money are in cents or the like."),
});

/** Where the orders are, if not in the database itself. */
export const warehouseSettings = z
  .strictObject({
    kind: z.literal("trino"),
    server: z.url().describe("Address of the coordinator, e.g. https://trino.example.com:8443."),
    catalog: name.describe("Where the shop's own tables are; only read."),
    schema: name.describe("Where the shop's own tables are; only read."),
    results: z
      .string()
      .regex(/^[^.]+\.[^.]+$/)
      .describe("catalog.schema of Keepworth's own, to which customers' values are written."),
    user: name.default("keepworth").describe("The user to whom the cluster lends its tables."),
    passwordEnv: variable.optional().describe("The environment variable that holds the password."),
    tokenEnv: variable.optional().describe("The environment variable that holds a bearer token."),
    ca: name.optional().describe("A PEM file of certificates to trust besides those of the system."),
    dataset: name.default("main").describe("What the orders are called in Keepworth."),
    weeksAbove: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe(
        "With more distinct states of customers than this, values are worked out by weeks in place of days; the report says what that changes. Default: 1,000,000.",
      ),
    customersInMemory: z
      .number()
      .int()
      .min(0)
      .optional()
      .describe(
        "With more customers than this, questions that weigh each of them by itself (a budget, keeping, tests, this week) are refused, as they read figures of every customer into memory. Default: 20,000,000.",
      ),
    tables: z
      .record(z.string(), mappedTable)
      .describe("The shop's tables by what their rows are: orders, customers, costs…"),
  })
  .describe("A cluster where the orders are. `keepworth connect trino` writes it.");

export type WarehouseSettings = z.infer<typeof warehouseSettings>;
