declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** The provider brings no types; this is what the tests use of it. */
  export class Provider {
    constructor(issuer: string, configuration: object);
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
  }
}
