interface Page {
  readonly nextUri?: string;
  readonly columns?: readonly { readonly name: string }[];
  readonly data?: readonly (readonly unknown[])[];
  readonly error?: { readonly message: string; readonly errorName: string };
}

/**
 * Runs one statement on a cluster of ours and returns its rows. A few lines of Trino's protocol, so that what lays data
 * out for a test is none of what the test is about.
 *
 * @throws Error with Trino's words where the statement fails
 */
export async function statement(
  url: string,
  sql: string,
  signal?: AbortSignal,
): Promise<Record<string, unknown>[]> {
  const abort = signal ? { signal } : {};
  const headers = { "X-Trino-User": "keepworth", "X-Trino-Source": "keepworth-cluster" };
  const rows: Record<string, unknown>[] = [];
  let page = await ask(`${url}/v1/statement`, { method: "POST", body: sql, headers, ...abort });
  for (;;) {
    if (page.error) throw new Error(`${page.error.errorName}: ${page.error.message}\n${sql.slice(0, 500)}`);
    const names = page.columns?.map(({ name }) => name) ?? [];
    for (const values of page.data ?? []) {
      rows.push(Object.fromEntries(names.map((name, i) => [name, values[i]])));
    }
    if (!page.nextUri) return rows;
    page = await ask(page.nextUri, { headers, ...abort });
  }
}

async function ask(address: string, init: RequestInit): Promise<Page> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Page;
}
