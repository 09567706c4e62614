import type { App } from "../src/app.ts";

export type Headers = Readonly<Record<string, string>>;

export const tus = { "tus-resumable": "1.0.0" } as const;

/** What the protocol calls a file by. */
export function metadata(filename: string): string {
  return `filename ${Buffer.from(filename).toString("base64")}`;
}

/** Uploads a file whole, as the one whose headers these are; answers with its number. */
export async function upload(app: App, headers: Headers, name: string, text: string): Promise<string> {
  const begun = await app.inject({
    method: "POST",
    url: "/api/uploads",
    headers: {
      ...headers,
      ...tus,
      "upload-length": String(Buffer.byteLength(text)),
      "upload-metadata": metadata(name),
    },
  });
  const location = String(begun.headers["location"]);
  const sent = await app.inject({
    method: "PATCH",
    url: location,
    headers: { ...headers, ...tus, "upload-offset": "0", "content-type": "application/offset+octet-stream" },
    payload: Buffer.from(text),
  });
  if (sent.statusCode !== 204) throw new Error(`${sent.statusCode} ${sent.body}`);
  return location.split("/").at(-1)!;
}

/** Orders of thirty customers over a year, enough for a run. */
export function orders(customers = 30): string {
  const rows = Array.from({ length: customers * 3 }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + ((i * 37) % 360))).toISOString().slice(0, 10);
    return `${i + 1},C${i % customers},${day},${10 + (i % 7)}`;
  });
  return `order_id,customer_id,date,amount\n${rows.join("\n")}\n`;
}
