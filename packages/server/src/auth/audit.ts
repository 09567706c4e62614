import type { people } from "@keepworth/engine";
import type { FastifyRequest } from "fastify";

/**
 * Stores what the person of a request did.
 *
 * @param action  what was done, e.g. "export.made": the thing, a dot, what happened to it
 * @param subject  what it was done to
 */
export async function audit(
  request: FastifyRequest,
  action: string,
  subject: string | null = null,
  details: people.AuditDetails = {},
): Promise<void> {
  const { person } = request;
  await auditFor(
    request,
    { id: person?.id ?? null, email: person?.email ?? "nobody" },
    action,
    subject,
    details,
  );
}

/** The same for somebody who is signed in only by this request, or failed to be. */
export async function auditFor(
  request: FastifyRequest,
  who: { readonly id: string | null; readonly email: string },
  action: string,
  subject: string | null = null,
  details: people.AuditDetails = {},
): Promise<void> {
  const via = request.person?.via === "token" ? { ...details, via: "token" } : details;
  await request.server.people.audit({
    accountId: who.id,
    who: who.email,
    action,
    subject,
    details: via,
    address: request.ip,
    now: new Date(),
  });
}
