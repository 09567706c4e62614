import type { FastifyReply, FastifyRequest } from "fastify";
import type { App } from "../app.ts";
import type { House } from "../house.ts";

const methods = ["POST", "HEAD", "PATCH", "DELETE", "OPTIONS"] as const;

/** Files on their way in, by the tus protocol (https://tus.io/protocols/resumable-upload): large ones can be resumed. */
export function uploadRoutes(app: App, house: House): void {
  // Pieces go to their file as they come, unread.
  app.addContentTypeParser("application/offset+octet-stream", (_request, _payload, done) => done(null));

  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const { id = null } = request.params as { id?: string };
    const owner = request.person!.id;
    const ready = () => {
      for (const [name, value] of Object.entries(reply.getHeaders())) {
        if (value !== undefined) reply.raw.setHeader(name, value);
      }
      reply.hijack();
      // The protocol's server takes the upload from the end of the whole address, so from a query too: it gets the one asked about.
      request.raw.url = id === null ? "/api/uploads" : `/api/uploads/${id}`;
    };
    await house.uploads.handle(id, owner, [request.raw, reply.raw], ready);
  };
  const schema = {
    tags: ["Data"],
    summary: "Takes a file in pieces (tus 1.0.0); metadata `filename` names it.",
  };
  const config = { role: "analyst", longBody: true } as const;
  app.route({
    method: [...methods],
    url: "/uploads",
    config,
    schema,
    handler: handle,
  });
  app.route({
    method: [...methods],
    url: "/uploads/:id",
    config,
    schema,
    handler: handle,
  });
}
