import type { Sql } from "../sql.ts";
import type { Columns } from "../warehouse.ts";
import type { Told } from "./errors.ts";

/** What the far end asks for; `on` is the number of the warehouse that it asks, one of those that it opened. */
export type Request = { readonly id: number; readonly on: number } & (
  | { readonly verb: "open" | "begin" | "commit" | "rollback" | "cancel" | "rewrite" | "identity" | "close" }
  | { readonly verb: "run" | "rows" | "columns"; readonly query: Sql }
  | { readonly verb: "putColumns"; readonly table: string; readonly columns: Columns }
  /** The next batch of a stream; the first time with its query. */
  | { readonly verb: "pull"; readonly stream: number; readonly query: Sql | null }
  | { readonly verb: "leave"; readonly stream: number }
  | { readonly verb: "turn"; readonly turn: number; readonly name: string }
  | { readonly verb: "release"; readonly turn: number }
);

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: Told };
