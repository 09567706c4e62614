import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a stand-in for a coordinator answers: a status, or a part of the result of a query. */
export type FakeAnswer =
  | number
  | {
      readonly data?: readonly (readonly unknown[])[];
      readonly error?: { readonly message: string; readonly errorName: string; readonly errorType?: string };
      /** Whether there is a further page. */
      readonly more?: boolean;
    };

/** A stand-in for a coordinator that fails as it is told to; a real one fails when it likes. */
export interface FakeTrino extends AsyncDisposable {
  readonly url: string;
  /** Method and path of every request, and the statements in order. */
  readonly asked: string[];
  readonly statements: string[];
  readonly headers: IncomingMessage["headers"][];
}

/**
 * @param answer  by what is asked: POST (a statement), GET (a page) or DELETE, and its number among those of its kind, from 0
 * @param packs  whether it knows settings of a session, for which it is asked before a table is made; that counts as no statement
 */
export async function fakeTrino(
  answer: (method: string, nth: number, statement: string) => FakeAnswer | Promise<FakeAnswer>,
  { packs = false }: { readonly packs?: boolean } = {},
): Promise<FakeTrino> {
  const asked: string[] = [];
  const statements: string[] = [];
  const headers: IncomingMessage["headers"][] = [];
  const counts = new Map<string, number>();
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = "GET", url = "" } = request;
    let body = "";
    for await (const part of request) body += part;
    if (body.startsWith("SHOW SESSION")) {
      const found = packs && {
        columns: [{ name: "Name", type: "varchar" }],
        data: [["lake.compression_codec"], ["prefer_partial_aggregation"]],
      };
      return response.end(JSON.stringify({ id: "query_0", ...found }));
    }
    asked.push(`${method} ${url}`);
    headers.push(request.headers);
    if (method === "POST") statements.push(body);
    const nth = counts.get(method) ?? 0;
    counts.set(method, nth + 1);
    const told = await answer(method, nth, body);
    if (response.destroyed) return;
    if (typeof told === "number") return response.writeHead(told).end();
    const { data, error, more = method === "POST" } = told;
    const port = (server.address() as AddressInfo).port;
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        id: "query_1",
        ...(more && { nextUri: `http://127.0.0.1:${port}/v1/statement/executing/query_1/${nth}` }),
        ...(data && { columns: [{ name: "n", type: "integer" }], data }),
        ...(error && { error }),
        stats: { state: "RUNNING" },
      }),
    );
  };
  const server: Server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    statements,
    headers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
