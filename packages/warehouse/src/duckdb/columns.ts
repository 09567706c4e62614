import { setImmediate } from "node:timers/promises";
import {
  DOUBLE,
  DuckDBDataChunk,
  DuckDBTypeId,
  INTEGER,
  type DuckDBConnection,
  type DuckDBResult,
} from "@duckdb/node-api";
import duckdb from "@duckdb/node-bindings";
import type { Columns } from "../warehouse.ts";

/** So long, in milliseconds, a large table may hold up whatever else its thread has to do. */
const slice = 8;

// DuckDB hands over and takes vectors of at most this many rows.
const vectorSize = 2048;

/**
 * Reads a streaming result into typed arrays, vector by vector.
 *
 * @param check  throws where the result was cancelled; asked after every vector
 */
export async function readColumns(result: DuckDBResult, check: () => void): Promise<Columns> {
  const names = result.columnNames();
  const types = names.map((_, i) => result.columnTypeId(i));
  let capacity = 16 * vectorSize;
  const arrays = types.map((type) => allocate(type, capacity));
  let size = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    check();
    const rows = chunk.rowCount;
    if (size + rows > capacity) {
      capacity *= 2;
      for (const [i, array] of arrays.entries()) {
        const larger = allocate(types[i]!, capacity);
        larger.set(array.subarray(0, size));
        arrays[i] = larger;
      }
    }
    for (const [i, array] of arrays.entries()) copyVector(chunk, i, types[i]!, array, size, rows);
    size += rows;
  }
  check();
  return Object.fromEntries(names.map((name, i) => [name, arrays[i]!.subarray(0, size)]));
}

function allocate(type: DuckDBTypeId, capacity: number): Float64Array | Int32Array {
  switch (type) {
    case DuckDBTypeId.INTEGER:
    case DuckDBTypeId.DATE:
      return new Int32Array(capacity);
    case DuckDBTypeId.DOUBLE:
    case DuckDBTypeId.BIGINT:
      return new Float64Array(capacity);
    default:
      throw new TypeError(
        `A column of type ${DuckDBTypeId[type]} cannot be read as numbers; cast it in the query.`,
      );
  }
}

function copyVector(
  chunk: DuckDBDataChunk,
  column: number,
  type: DuckDBTypeId,
  target: Float64Array | Int32Array,
  offset: number,
  rows: number,
): void {
  const vector = duckdb.data_chunk_get_vector(chunk.chunk, column);
  const width = type === DuckDBTypeId.DOUBLE || type === DuckDBTypeId.BIGINT ? 8 : 4;
  const bytes = duckdb.vector_get_data(vector, rows * width);
  if (type === DuckDBTypeId.BIGINT) {
    const source = new BigInt64Array(bytes.buffer, bytes.byteOffset, rows);
    for (let i = 0; i < rows; i++) target[offset + i] = Number(source[i]);
  } else if (type === DuckDBTypeId.DOUBLE) {
    target.set(new Float64Array(bytes.buffer, bytes.byteOffset, rows), offset);
  } else {
    target.set(new Int32Array(bytes.buffer, bytes.byteOffset, rows), offset);
  }
}

/** Appends typed arrays to a temporary table whose columns are DOUBLE or INTEGER, in the order of `columns`. */
export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  columns: Columns,
): Promise<void> {
  const arrays = Object.values(columns);
  const total = arrays[0]?.length ?? 0;
  const types = arrays.map((array) => (array instanceof Int32Array ? INTEGER : DOUBLE));
  const appender = await connection.createAppender(table, null, "temp");
  try {
    const chunk = DuckDBDataChunk.create(types);
    let begun = performance.now();
    for (let start = 0; start < total; start += vectorSize) {
      if (performance.now() - begun > slice) {
        await setImmediate();
        begun = performance.now();
      }
      const rows = Math.min(vectorSize, total - start);
      chunk.reset();
      chunk.rowCount = rows;
      for (const [i, array] of arrays.entries()) {
        const vector = duckdb.data_chunk_get_vector(chunk.chunk, i);
        duckdb.copy_data_to_vector(
          vector,
          0,
          array.buffer as ArrayBuffer,
          array.byteOffset + start * array.BYTES_PER_ELEMENT,
          rows * array.BYTES_PER_ELEMENT,
        );
      }
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}
