import { recordKinds, recordTables } from "./records.ts";

/**
 * The tables of a Keepworth database at schema version 4. Names and columns are what every query and every import
 * relies on; `migrate.ts` brings an older file here.
 */
export const schemaVersion = 4;

export const tables: readonly string[] = [
  // What identifies the file as ours, and the key of its hashes.
  `CREATE TABLE keepworth (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)`,

  // One row per version of an order. A later import of the same order adds a row and marks the earlier one as
  // superseded, so that undoing the import brings the earlier one back. Dataset and source are the import's.
  // `kind`: order, or refund (money given back that belongs to no order: revenue 0, refunded > 0), or nobody (money of
  // no known customer: books, never a fit); an enumeration, since text is slow to write even where it is all the same.
  // `order_id` is null where the file numbers no orders; `copy` then counts those that are alike. `reversal`: a row that
  // gave money back. `own_refunded`, `own_refunded_at`: what the row itself said; `refunded` and `refunded_at` are what
  // is left of it once reversals are taken from the orders that they belong to. `row_no`: the row of the file.
  `CREATE TYPE order_kind AS ENUM ('order', 'refund', 'nobody')`,
  `CREATE TABLE order_versions (
    import_id INTEGER NOT NULL,
    superseded_by INTEGER,
    kind order_kind NOT NULL,
    order_id VARCHAR,
    customer_id VARCHAR,
    ordered_at TIMESTAMP,
    day DATE NOT NULL,
    currency VARCHAR,
    revenue DECIMAL(18,4) NOT NULL,
    tax DECIMAL(18,4) NOT NULL,
    shipping DECIMAL(18,4) NOT NULL,
    discount DECIMAL(18,4) NOT NULL,
    cost DECIMAL(18,4),
    refunded DECIMAL(18,4) NOT NULL,
    refunded_at DATE,
    channel VARCHAR,
    coupon VARCHAR,
    status VARCHAR,
    promised_at DATE,
    delivered_at DATE,
    row_no BIGINT NOT NULL,
    copy INTEGER NOT NULL,
    reversal BOOLEAN NOT NULL,
    own_refunded DECIMAL(18,4) NOT NULL,
    own_refunded_at DATE
  )`,

  // What the contact store knows, file by file: a customer may have several rows. Analysis never reads it.

  `CREATE TABLE contacts (
    dataset VARCHAR NOT NULL,
    import_id INTEGER NOT NULL,
    customer_id VARCHAR NOT NULL,
    platform_id VARCHAR,
    name VARCHAR,
    email VARCHAR,
    phone VARCHAR,
    email_hash VARCHAR,
    phone_hash VARCHAR
  )`,

  // Every file: its mapping, what it added, so that it can be undone. kind: orders, or a kind of record. mapping (with the options that it was read with),
  // notes, issues, months: JSON.
  `CREATE TABLE imports (
    import_id INTEGER PRIMARY KEY,
    dataset VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    file_hash VARCHAR NOT NULL,
    format VARCHAR NOT NULL,
    in_place BOOLEAN NOT NULL,
    imported_at TIMESTAMP NOT NULL,
    undone_at TIMESTAMP,
    rows BIGINT NOT NULL,
    kept BIGINT NOT NULL,
    merged BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    mapping VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    issues VARCHAR NOT NULL,
    months VARCHAR NOT NULL,
    kind VARCHAR NOT NULL DEFAULT 'orders'
  )`,

  `CREATE VIEW orders AS
    SELECT i.dataset, v.import_id, v.kind, v.order_id, i.format AS source,
      v.* EXCLUDE (import_id, superseded_by, kind, order_id, row_no, copy, reversal, own_refunded, own_refunded_at)
    FROM order_versions v JOIN imports i ON i.import_id = v.import_id
    WHERE v.superseded_by IS NULL AND NOT (v.kind = 'refund' AND v.refunded = 0)`,

  // One row per input row that was refused, merged or changed.
  `CREATE TABLE import_issues (
    import_id INTEGER NOT NULL,
    row_no BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    field VARCHAR,
    value VARCHAR
  )`,

  // A mapping once confirmed, by the headers that it was confirmed for.
  `CREATE TABLE mappings (headers VARCHAR PRIMARY KEY, mapping VARCHAR NOT NULL, confirmed_at TIMESTAMP NOT NULL)`,

  // Every run; result and report (what its pictures show): JSON, kept for ever. Customer rows are in run_<id>_customers until they are pruned.
  `CREATE TABLE runs (
    run_id INTEGER PRIMARY KEY,
    dataset VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    started_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP,
    as_of DATE,
    input_hash VARCHAR,
    settings_hash VARCHAR,
    has_rows BOOLEAN NOT NULL,
    result VARCHAR,
    report VARCHAR
  )`,

  ...linesTables(),
  ...recordKinds.flatMap(recordTables),
  ...decisionTables(),
  ...peopleTables(),
  ...answersTables(),
  ...erasureTables(),
];

/** The lines of orders. `order_row` is the `row_no` of the version of the order that the line belongs to. */
export function linesTables(): string[] {
  return [
    `CREATE TABLE order_line_versions (
      import_id INTEGER NOT NULL,
      order_row BIGINT NOT NULL,
      line_no INTEGER NOT NULL,
      product_id VARCHAR NOT NULL,
      quantity DECIMAL(18,4),
      list_price DECIMAL(18,4),
      revenue DECIMAL(18,4) NOT NULL,
      cost DECIMAL(18,4),
      returned_quantity DECIMAL(18,4),
      return_reason VARCHAR
    )`,
    `CREATE VIEW order_lines AS
      SELECT i.dataset, v.kind, v.order_id, v.customer_id, v.day, v.channel, v.coupon, l.line_no, l.product_id, l.quantity,
        l.list_price, l.revenue, l.cost, l.returned_quantity, l.return_reason
      FROM order_line_versions l JOIN order_versions v ON v.import_id = l.import_id AND v.row_no = l.order_row
      JOIN imports i ON i.import_id = l.import_id
      WHERE v.superseded_by IS NULL`,
  ];
}

/** What was decided, so that its effect can be read later. */
export function decisionTables(): string[] {
  return [
    // settings: what was offered and how arms were drawn; reading: the result last read. JSON.
    `CREATE TABLE experiments (
      experiment_id VARCHAR NOT NULL,
      dataset VARCHAR NOT NULL,
      treatment VARCHAR NOT NULL,
      created_at TIMESTAMP NOT NULL,
      assigned_at DATE,
      run_id INTEGER,
      settings VARCHAR NOT NULL,
      reading VARCHAR,
      PRIMARY KEY (dataset, experiment_id)
    )`,
    // arm: treated or holdout; expected: the margin that the model saw coming over the days of the experiment.
    `CREATE TABLE assignments (
      dataset VARCHAR NOT NULL,
      experiment_id VARCHAR NOT NULL,
      customer_id VARCHAR NOT NULL,
      treatment VARCHAR NOT NULL,
      arm VARCHAR NOT NULL,
      stratum VARCHAR NOT NULL,
      assigned_at DATE NOT NULL,
      expected DOUBLE,
      score DOUBLE,
      state VARCHAR
    )`,
    // What a person did about an action of "this week": done or skipped.
    `CREATE TABLE actions (
      dataset VARCHAR NOT NULL,
      customer_id VARCHAR NOT NULL,
      action VARCHAR NOT NULL,
      state VARCHAR NOT NULL,
      "at" TIMESTAMP NOT NULL,
      note VARCHAR,
      run_id INTEGER
    )`,
  ];
}

/** Who asked to be forgotten, so that a later import does not bring them back. Nothing but keyed hashes is kept. */
export function erasureTables(): string[] {
  return [
    // kind: id, email or phone; hash: as in contacts, of an id too.
    `CREATE TABLE erasures (
      dataset VARCHAR NOT NULL,
      kind VARCHAR NOT NULL,
      hash VARCHAR NOT NULL,
      erased_at TIMESTAMP NOT NULL
    )`,
  ];
}

/** Who may sign in, and what they did. Of every key only its SHA-256 hash is kept. */
export function peopleTables(): string[] {
  return [
    // email in lower case; password_hash is null for one who signs in with OpenID Connect only.
    `CREATE TABLE accounts (
      account_id VARCHAR PRIMARY KEY,
      email VARCHAR NOT NULL UNIQUE,
      name VARCHAR NOT NULL,
      role VARCHAR NOT NULL,
      password_hash VARCHAR,
      oidc_issuer VARCHAR,
      oidc_subject VARCHAR,
      language VARCHAR,
      created_at TIMESTAMP NOT NULL,
      last_seen_at TIMESTAMP,
      disabled_at TIMESTAMP
    )`,
    `CREATE TABLE sessions (
      token_hash VARCHAR PRIMARY KEY,
      account_id VARCHAR NOT NULL,
      created_at TIMESTAMP NOT NULL,
      expires_at TIMESTAMP NOT NULL,
      last_seen_at TIMESTAMP NOT NULL,
      user_agent VARCHAR
    )`,
    // scopes: JSON. role: the most that the token may do; what its owner may no longer do, it may not either.
    `CREATE TABLE api_tokens (
      token_id VARCHAR PRIMARY KEY,
      account_id VARCHAR NOT NULL,
      name VARCHAR NOT NULL,
      token_hash VARCHAR NOT NULL,
      scopes VARCHAR NOT NULL,
      role VARCHAR NOT NULL,
      created_at TIMESTAMP NOT NULL,
      last_used_at TIMESTAMP,
      expires_at TIMESTAMP,
      revoked_at TIMESTAMP
    )`,
    // who: the name or the address at that time, which stays readable when the account is gone. details: JSON.
    `CREATE TABLE audit_log (
      audit_id VARCHAR NOT NULL,
      "at" TIMESTAMP NOT NULL,
      account_id VARCHAR,
      who VARCHAR NOT NULL,
      action VARCHAR NOT NULL,
      subject VARCHAR,
      details VARCHAR NOT NULL,
      address VARCHAR
    )`,
    // One-time links. kind: welcome (the first administrator), invitation, or password (account_id's new one).
    `CREATE TABLE invitations (
      token_hash VARCHAR PRIMARY KEY,
      kind VARCHAR NOT NULL,
      email VARCHAR,
      role VARCHAR NOT NULL,
      account_id VARCHAR,
      created_by VARCHAR,
      created_at TIMESTAMP NOT NULL,
      expires_at TIMESTAMP NOT NULL,
      used_at TIMESTAMP
    )`,
  ];
}

/** Answers that took long, kept for as long as what they rest on (`stamp`) is the same. options, answer: JSON. */
export function answersTables(): string[] {
  return [
    `CREATE TABLE answers (
      question VARCHAR NOT NULL,
      options VARCHAR NOT NULL,
      stamp VARCHAR NOT NULL,
      answer VARCHAR NOT NULL,
      computed_at TIMESTAMP NOT NULL,
      seconds DOUBLE NOT NULL,
      PRIMARY KEY (question, options)
    )`,
  ];
}
