import type { Value } from "../sql.ts";

/** A column of a result: its name and Trino's name of its type, e.g. `decimal(18,4)`. */
export interface ResultColumn {
  readonly name: string;
  readonly type: string;
}

type Cell = string | number | boolean | null;

/** How cells of a type become plain data: ISO text for days and instants, numbers for whole and decimal numbers. */
export function readerOf({ type }: ResultColumn): (cell: Cell) => Value {
  const [kind] = type.split("(", 1);
  switch (kind) {
    case "decimal":
    case "bigint":
    case "double":
    case "real":
      // Numbers that JSON has no way to write come as text: NaN, Infinity.
      return (cell) => (cell === null ? null : Number(cell));
    case "timestamp":
      return (cell) => (cell === null ? null : instant(String(cell)));
    default:
      return (cell) => (typeof cell === "object" && cell !== null ? JSON.stringify(cell) : cell);
  }
}

/** `2026-01-31 08:00:00.000` or the same with ` UTC`, as `2026-01-31T08:00:00Z`. */
function instant(text: string): string {
  const [day, time] = text.split(" ");
  return `${day}T${time!.replace(/\.0+$/, "").replace(/(\.\d*?)0+$/, "$1")}Z`;
}

const day = 86_400_000;

/** How cells of a type become numbers of a typed array, and of which. */
export function numberOf({ name, type }: ResultColumn): {
  readonly whole: boolean;
  read(cell: Cell): number;
} {
  const missing = (cell: Cell) => {
    if (cell === null) throw new TypeError(`The column ${name} holds NULL.`);
    return cell;
  };
  switch (type) {
    case "integer":
      return { whole: true, read: (cell) => missing(cell) as number };
    case "date":
      return { whole: true, read: (cell) => Date.parse(missing(cell) as string) / day };
    case "double":
    case "bigint":
      return { whole: false, read: (cell) => Number(missing(cell)) };
    default:
      throw new TypeError(`A column of type ${type} cannot be read as numbers; cast it in the query.`);
  }
}
