import { people, type Keepworth } from "@keepworth/engine";

type Light = <T>(use: (keepworth: Keepworth) => Promise<T>) => Promise<T>;

/** A session or a token is stored as used at most this often, in ms: a request must not cost a write. */
const rarely = 10 * 60_000;

/**
 * Accounts, sessions and tokens, in memory and in the database behind it: asking who makes a request costs no query. This
 * process owns the database, so what is in memory is what holds; every change is written first.
 */
export class People {
  readonly #light: Light;
  readonly #accounts = new Map<string, people.Account>();
  readonly #sessions = new Map<string, people.Session>();
  readonly #tokens = new Map<string, people.ApiToken>();
  /** Writes go one after the other: two at once on one table are a conflict to the database. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(light: Light) {
    this.#light = light;
  }

  static async open(light: Light, now = new Date()): Promise<People> {
    const opened = new People(light);
    await opened.#write(async (keepworth) => {
      await people.forgetSessions(keepworth, now);
      for (const one of await people.accounts(keepworth)) opened.#accounts.set(one.id, one);
      for (const one of await people.openSessions(keepworth, now)) opened.#sessions.set(one.tokenHash, one);
      for (const one of await people.apiTokens(keepworth)) opened.#tokens.set(one.id, one);
    });
    return opened;
  }

  /** Waits until what was begun is written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  // Accounts

  accounts(): people.Account[] {
    return [...this.#accounts.values()];
  }

  account(id: string): people.Account | null {
    return this.#accounts.get(id) ?? null;
  }

  byEmail(email: string): people.Account | null {
    const key = people.emailKey(email);
    return this.accounts().find((one) => one.email === key) ?? null;
  }

  byIdentity({ issuer, subject }: people.OidcIdentity): people.Account | null {
    return this.accounts().find((one) => one.oidcIssuer === issuer && one.oidcSubject === subject) ?? null;
  }

  /** Whether there is an administrator who may sign in. */
  isRun(): boolean {
    return this.accounts().some(({ role, disabledAt }) => role === "administrator" && disabledAt === null);
  }

  /** @throws KeepworthError "account.exists" */
  async createAccount(options: people.NewAccount): Promise<people.Account> {
    return this.#keep(await this.#write((keepworth) => people.createAccount(keepworth, options)));
  }

  /**
   * Changes an account; one that is disabled is signed out everywhere.
   *
   * @throws KeepworthError "account.missing", "account.last"
   */
  async changeAccount(id: string, changes: people.AccountChanges, now = new Date()): Promise<people.Account> {
    const account = this.#keep(
      await this.#write((keepworth) => people.changeAccount(keepworth, id, changes, now)),
    );
    if (account.disabledAt !== null) {
      await this.endSessions([...this.#sessions.values()].filter((one) => one.accountId === id));
    }
    return account;
  }

  // Sessions

  /** Signs somebody in: a new session, of which only the browser gets the token. */
  async startSession(
    accountId: string,
    userAgent: string | null,
    now = new Date(),
  ): Promise<{ token: string; session: people.Session }> {
    const started = await this.#write(async (keepworth) => {
      await people.forgetSessions(keepworth, now);
      return people.createSession(keepworth, { accountId, userAgent, now });
    });
    for (const [hash, { expiresAt }] of this.#sessions) {
      if (Date.parse(expiresAt) <= now.getTime()) this.#sessions.delete(hash);
    }
    this.#sessions.set(started.session.tokenHash, started.session);
    await this.changeAccount(accountId, { lastSeenAt: now }, now);
    return started;
  }

  /** Whose session the token is of; null: of nobody's, or no longer. `prolonged`: its cookie is to be set anew. */
  bySession(
    token: string,
    now = new Date(),
  ): { account: people.Account; session: people.Session; prolonged: boolean } | null {
    const tokenHash = people.secretHash(token);
    const account = this.signedIn(tokenHash, now);
    if (!account) return null;
    const session = this.#sessions.get(tokenHash)!;
    if (now.getTime() - Date.parse(session.lastSeenAt) < rarely)
      return { account, session, prolonged: false };
    const used: people.Session = {
      ...session,
      lastSeenAt: now.toISOString(),
      expiresAt: people.sessionEnd(now).toISOString(),
    };
    this.#sessions.set(used.tokenHash, used);
    this.#keep({ ...account, lastSeenAt: now.toISOString() });
    this.#soon(async (keepworth) => {
      await people.prolongSession(keepworth, used.tokenHash, now);
      await people.changeAccount(keepworth, account.id, { lastSeenAt: now }, now);
    });
    return { account, session: used, prolonged: true };
  }

  /** Whose session it is, which is not used by asking; null: of nobody's, or no longer. */
  signedIn(tokenHash: string, now = new Date()): people.Account | null {
    const session = this.#sessions.get(tokenHash);
    if (!session || Date.parse(session.expiresAt) <= now.getTime()) return null;
    const account = this.#accounts.get(session.accountId);
    return account?.disabledAt === null ? account : null;
  }

  /** Where somebody is signed in, the last used first. */
  sessionsOf(accountId: string, now = new Date()): people.Session[] {
    return [...this.#sessions.values()]
      .filter((one) => one.accountId === accountId && Date.parse(one.expiresAt) > now.getTime())
      .toSorted((a, b) => Date.parse(b.lastSeenAt) - Date.parse(a.lastSeenAt));
  }

  async endSessions(sessions: readonly Pick<people.Session, "tokenHash">[]): Promise<void> {
    const hashes = sessions.map(({ tokenHash }) => tokenHash);
    for (const hash of hashes) this.#sessions.delete(hash);
    await this.#write((keepworth) => people.endSessions(keepworth, hashes));
  }

  // Tokens

  /** Every token that may still be used, and those that were revoked or have expired. */
  tokens(): people.ApiToken[] {
    return [...this.#tokens.values()];
  }

  async createToken(
    options: Parameters<typeof people.createToken>[1],
  ): Promise<{ token: string; kept: people.ApiToken }> {
    const made = await this.#write((keepworth) => people.createToken(keepworth, options));
    this.#tokens.set(made.kept.id, made.kept);
    return made;
  }

  /** Whose token this is; null: of nobody's, or no longer. */
  byToken(text: string, now = new Date()): { account: people.Account; token: people.ApiToken } | null {
    const token = this.#tokens.get(people.tokenIdOf(text) ?? "");
    if (!token || !people.isToken(text, token) || token.revokedAt !== null) return null;
    if (token.expiresAt !== null && Date.parse(token.expiresAt) <= now.getTime()) return null;
    const account = this.#accounts.get(token.accountId);
    if (!account || account.disabledAt !== null) return null;
    if (token.lastUsedAt === null || now.getTime() - Date.parse(token.lastUsedAt) >= rarely) {
      this.#tokens.set(token.id, { ...token, lastUsedAt: now.toISOString() });
      this.#soon((keepworth) => people.tokenUsed(keepworth, token.id, now));
    }
    return { account, token };
  }

  /** @throws KeepworthError "token.missing" */
  async revokeToken(id: string, now = new Date()): Promise<void> {
    await this.#write((keepworth) => people.revokeToken(keepworth, id, now));
    const token = this.#tokens.get(id);
    if (token) this.#tokens.set(id, { ...token, revokedAt: token.revokedAt ?? now.toISOString() });
  }

  // Links

  /** @throws KeepworthError "account.exists" */
  invite(options: Parameters<typeof people.invite>[1]): ReturnType<typeof people.invite> {
    return this.#write((keepworth) => people.invite(keepworth, options));
  }

  /** @throws KeepworthError "welcome.used" */
  invitationOf(key: string, now = new Date()): Promise<people.Invitation> {
    return this.#light((keepworth) => people.invitationOf(keepworth, key, now));
  }

  openInvitations(now = new Date()): Promise<people.Invitation[]> {
    return this.#light((keepworth) => people.openInvitations(keepworth, now));
  }

  withdrawInvitation(tokenHash: string): Promise<void> {
    return this.#write((keepworth) => people.withdrawInvitation(keepworth, tokenHash));
  }

  /** @throws KeepworthError "welcome.used", "account.exists", "account.disabled" */
  async acceptInvitation(
    key: string,
    acceptance: people.Acceptance,
  ): Promise<{ account: people.Account; invitation: people.Invitation }> {
    const accepted = await this.#write((keepworth) => people.acceptInvitation(keepworth, key, acceptance));
    this.#keep(accepted.account);
    return accepted;
  }

  // The audit log

  audit(entry: Parameters<typeof people.recordAudit>[1]): Promise<void> {
    return this.#write((keepworth) => people.recordAudit(keepworth, entry));
  }

  auditLog(options: people.AuditOptions): ReturnType<typeof people.auditLog> {
    return this.#light((keepworth) => people.auditLog(keepworth, options));
  }

  #keep(account: people.Account): people.Account {
    this.#accounts.set(account.id, account);
    return account;
  }

  #write<T>(use: (keepworth: Keepworth) => Promise<T>): Promise<T> {
    const written = this.#writing.then(() => this.#light(use));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  /** Writes what nobody waits for and what may be lost. */
  #soon(use: (keepworth: Keepworth) => Promise<void>): void {
    this.#write(use).catch(() => undefined);
  }
}
