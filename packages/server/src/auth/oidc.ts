import { createHmac, randomBytes } from "node:crypto";
import { KeepworthError, people, type OpenIdConnectSettings } from "@keepworth/engine";
import * as client from "openid-client";
import { z } from "zod";

/** What the provider said of somebody. */
export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

/** What is remembered, in a cookie of the browser, between leaving for the provider and coming back. */
const flowSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string(),
  expires: z.number(),
});
type Flow = z.infer<typeof flowSchema>;

/** How long somebody may take at the provider, in seconds. */
export const flowSeconds = 600;

/** Signing in with a provider of OpenID Connect: authorization code flow with PKCE, state and nonce. */
export class OpenIdConnect {
  /** Of this process: a flow does not outlive it. */
  readonly #key = randomBytes(32);
  readonly #secret: string | undefined;
  #found: { readonly of: string; readonly configuration: Promise<client.Configuration> } | null = null;

  constructor(secret: string | undefined) {
    this.#secret = secret;
  }

  /**
   * Begins a flow.
   *
   * @param next  the page to go to when it is done
   * @returns where to send the browser, and what to keep in its cookie
   * @throws KeepworthError "oidc.failed", "oidc.issuer"
   */
  async begin(
    settings: OpenIdConnectSettings,
    { redirectUri, next, now }: { readonly redirectUri: string; readonly next: string; readonly now: Date },
  ): Promise<{ url: URL; cookie: string }> {
    const configuration = await this.#configuration(settings);
    const flow: Flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      next,
      expires: now.getTime() + flowSeconds * 1000,
    };
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: settings.scopes,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: "S256",
    });
    return { url, cookie: this.#seal(flow) };
  }

  /**
   * Ends a flow.
   *
   * @param url  where the provider sent the browser, with its query
   * @throws KeepworthError "oidc.state" when the flow was not begun in this browser or took too long, "oidc.failed"
   */
  async finish(
    settings: OpenIdConnectSettings,
    { url, cookie, now }: { readonly url: URL; readonly cookie: string | null; readonly now: Date },
  ): Promise<{ claims: Claims; next: string }> {
    const flow = this.#unseal(cookie, now);
    if (!flow || !people.sameHash(url.searchParams.get("state") ?? "", flow.state)) {
      throw new KeepworthError("oidc.state");
    }
    const configuration = await this.#configuration(settings);
    const claims = await saidBy(async () => {
      const tokens = await client.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        idTokenExpected: true,
      });
      const inToken = tokens.claims()!;
      if (!configuration.serverMetadata().userinfo_endpoint) return inToken;
      const inUserInfo = await client.fetchUserInfo(configuration, tokens.access_token, inToken.sub);
      return { ...inUserInfo, ...inToken };
    });
    return { claims, next: flow.next };
  }

  /** What the provider says of itself, asked for once. */
  async #configuration(settings: OpenIdConnectSettings): Promise<client.Configuration> {
    const of = JSON.stringify([settings.issuer, settings.clientId]);
    if (this.#found?.of !== of) {
      const configuration = this.#discover(settings);
      this.#found = { of, configuration };
      // A provider that does not answer now may answer later.
      configuration.catch(() => (this.#found = null));
    }
    return this.#found.configuration;
  }

  async #discover({ issuer, clientId }: OpenIdConnectSettings): Promise<client.Configuration> {
    const url = new URL(issuer);
    const plain = url.protocol === "http:" && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
    if (url.protocol !== "https:" && !plain) throw new KeepworthError("oidc.issuer", { issuer });
    const proof = this.#secret ? client.ClientSecretBasic(this.#secret) : client.None();
    return saidBy(() =>
      client.discovery(url, clientId, undefined, proof, {
        timeout: 10,
        ...(plain ? { execute: [client.allowInsecureRequests] } : {}),
      }),
    );
  }

  #seal(flow: Flow): string {
    const text = Buffer.from(JSON.stringify(flow)).toString("base64url");
    return `${text}.${this.#signature(text)}`;
  }

  #unseal(cookie: string | null, now: Date): Flow | null {
    const [text = "", signature = ""] = cookie?.split(".") ?? [];
    if (!people.sameHash(signature, this.#signature(text))) return null;
    const flow = flowSchema.parse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return flow.expires > now.getTime() ? flow : null;
  }

  #signature(text: string): string {
    return createHmac("sha256", this.#key).update(text).digest("base64url");
  }
}

/** What a provider answers; whatever goes wrong with it is the provider's fault or a forgery, with its short code. */
async function saidBy<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const { error: said, code, name } = error as { error?: unknown; code?: unknown; name: string };
    const reason = [said, code, name].find((one) => typeof one === "string") as string;
    throw new KeepworthError("oidc.failed", { reason }, { cause: error });
  }
}
