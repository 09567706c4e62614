export { audit } from "./audit.ts";
export { auth, isStillKnown, routesAreFor, type AuthOptions } from "./auth.ts";
export { withNonce } from "./headers.ts";
export { People } from "./people.ts";
export type { Person } from "./person.ts";
export { inLink } from "./sites.ts";
export { welcomeLink } from "./welcome.ts";
