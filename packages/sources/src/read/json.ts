/**
 * The keys of a sample of JSON objects, in order of appearance, one level into nested objects (`customer.email`).
 * Lines that are no JSON do not count.
 */
export function sampleKeys(texts: readonly string[]): string[][] {
  const found = new Map<string, string[]>();
  const add = (path: string[]) => {
    if (!found.has(path.join("\0"))) found.set(path.join("\0"), path);
  };
  for (const record of texts.map(parsed)) {
    for (const [key, value] of Object.entries(record)) {
      if (isObject(value)) for (const inner of Object.keys(value)) add([key, inner]);
      else add([key]);
    }
  }
  return [...found.values()];
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
