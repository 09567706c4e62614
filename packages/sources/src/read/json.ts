/**
 * A column of JSON records. `path` leads through nested objects; with `list`, `path` leads to a list of objects and
 * `list` to a value inside each (empty: to its place in the list).
 */
export interface JsonColumn {
  readonly path: readonly string[];
  readonly list?: readonly string[];
}

/** How deep nested objects are looked into. */
const depth = 3;

/**
 * The columns of a sample of JSON objects, in order of appearance: values of nested objects (`billing.email`), and of
 * lists of objects what each of them holds (`line_items[].sku`). Lines that are no JSON do not count.
 */
export function sampleColumns(texts: readonly string[]): JsonColumn[] {
  const found = new Map<string, JsonColumn>();
  for (const record of texts.map(parsed)) collect(record, [], undefined, found);
  // What is a list in one record and absent in another is a list.
  const lists = new Set([...found.values()].flatMap(({ path, list }) => (list ? [path.join("\0")] : [])));
  return [...found.values()].filter(({ path, list }) => list ?? !lists.has(path.join("\0")));
}

/** A column's header, as it is shown and matched. */
export function jsonHeader({ path, list }: JsonColumn): string {
  const outer = path.join(".");
  if (list === undefined) return outer;
  return list.length === 0 ? `${outer}[]` : `${outer}[].${list.join(".")}`;
}

/** A path as JSONPath. */
export function jsonPath(keys: readonly string[]): string {
  return `$${keys.map((key) => `."${key.replaceAll('"', '\\"')}"`).join("")}`;
}

function collect(
  record: Record<string, unknown>,
  outer: readonly string[],
  list: readonly string[] | undefined,
  found: Map<string, JsonColumn>,
): void {
  const add = (column: JsonColumn) => {
    const key = jsonHeader(column);
    if (!found.has(key)) found.set(key, column);
  };
  for (const [key, value] of Object.entries(record)) {
    const here = [...(list ?? outer), key];
    if (isObject(value) && here.length <= depth) {
      if (list) collect(value, outer, here, found);
      else collect(value, here, undefined, found);
    } else if (!list && isListOfObjects(value)) {
      add({ path: here, list: [] });
      for (const element of value.slice(0, 20)) collect(element, here, [], found);
    } else add(list ? { path: outer, list: here } : { path: here });
  }
}

/** The record that a text holds; an empty one where it holds none. */
export function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Names under which programming interfaces wrap a list of records. */
const wrappers = ["data", "orders", "results", "records", "charges", "value"];

/** The key under which a document holds its records, where it is only the wrapping of them. */
export function wrapperOf(document: Record<string, unknown>): string | null {
  if ("id" in document) return null;
  return wrappers.find((key) => isListOfObjects(document[key])) ?? null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): value is Record<string, unknown>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}
