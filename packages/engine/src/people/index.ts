export * from "./accounts.ts";
export * from "./audit.ts";
export * from "./invitations.ts";
export * from "./roles.ts";
export * from "./secrets.ts";
export * from "./sessions.ts";
export * from "./tokens.ts";
