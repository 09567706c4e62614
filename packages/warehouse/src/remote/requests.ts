import type { Sql, Value } from "../sql.ts";
import type { Summed } from "../summed.ts";
import type { Columns } from "../warehouse.ts";
import type { Told } from "./errors.ts";

/** What the far end asks for; `on` is the number of the warehouse that it asks, one of those that it opened. */
export type Request = { readonly id: number; readonly on: number } &
  /** `state`: the number of where the app's own tables are, where that is another place. */
  (
    | { readonly verb: "open"; readonly state: number }
    | {
        readonly verb: "begin" | "commit" | "rollback" | "cancel" | "rewrite" | "tidy" | "identity" | "close";
      }
    | { readonly verb: "run" | "rows" | "columns"; readonly query: Sql }
    | { readonly verb: "createTemporary"; readonly table: Sql; readonly query: Sql }
    | { readonly verb: "createSummed"; readonly table: Sql; readonly summed: Summed; readonly rows: number }
    | { readonly verb: "putColumns"; readonly table: string; readonly columns: Columns }
    | {
        readonly verb: "putRows";
        readonly table: string;
        readonly columns: Readonly<Record<string, "VARCHAR" | "DOUBLE">>;
        readonly rows: readonly (readonly Value[])[];
      }
    /** The next batch of a stream; the first time with its query. */
    | { readonly verb: "pull"; readonly stream: number; readonly query: Sql | null }
    | { readonly verb: "leave"; readonly stream: number }
    | { readonly verb: "turn"; readonly turn: number; readonly name: string }
    | { readonly verb: "release"; readonly turn: number }
  );

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Told };

/** What is told of a warehouse that was opened. */
export interface Opened {
  readonly dialect: string;
  /** Whether the app's own tables are in another place than the orders. */
  readonly apart: boolean;
}
