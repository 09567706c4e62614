import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBTimestampValue,
  type DuckDBValue,
  type DuckDBValueConverter,
} from "@duckdb/node-api";
import type { Value } from "../sql.ts";

/** A DuckDB value as plain data: ISO text for days and instants, numbers for whole and decimal numbers. */
export const plain: DuckDBValueConverter<Value> = (value: DuckDBValue): Value => {
  if (value === null) return null;
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    case "bigint":
      return Number(value);
    default:
      if (value instanceof DuckDBDecimalValue) return value.toDouble();
      if (value instanceof DuckDBDateValue) return value.toString();
      if (value instanceof DuckDBTimestampValue) return `${value.toString().replace(" ", "T")}Z`;
      return String(value);
  }
};
