import swagger from "@fastify/swagger";
import { createJsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import type { App } from "./app.ts";
import { openHouse } from "./house.ts";
import { version } from "./version.ts";

type Document = Parameters<typeof jsonSchemaTransformObject>[0];
type Components = { schemas?: Record<string, unknown> };

/** Describes the routes that are added after it as OpenAPI 3.1. */
export async function describeRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Keepworth",
        version: version(),
        description: "What each of your customers is worth, past and future, with an interval.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: {
          token: { type: "http", scheme: "bearer", description: "An API token, made under Settings." },
          session: {
            type: "apiKey",
            in: "cookie",
            name: "keepworth",
            description: "Of a browser that signed in.",
          },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    transform: createJsonSchemaTransform({ skipList: [] }),
    transformObject: (document: Document) => withoutUnused(jsonSchemaTransformObject(document)) as never,
  });
}

/** Every named schema comes in two forms, as it is sent and as it is received: those that no route uses are left out. */
function withoutUnused(document: ReturnType<typeof jsonSchemaTransformObject>): unknown {
  const { components, ...rest } = document as { components?: Components };
  const schemas = components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (part: unknown): void => {
    for (const [, name] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (used.has(name!)) continue;
      used.add(name!);
      visit(schemas[name!] ?? {});
    }
  };
  visit(rest);
  const kept = Object.entries(schemas)
    .filter(([name]) => used.has(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, components: { ...components, schemas: Object.fromEntries(kept) } };
}

/** The API's description as it is served at /api/openapi.json, made without a database. */
export async function openapi(
  makeApp: (house: Awaited<ReturnType<typeof openHouse>>) => Promise<App>,
): Promise<object> {
  await using house = await openHouse(":memory:");
  const app = await makeApp(house);
  const document = app.swagger();
  await app.close();
  return document;
}
