/** English of errors: what happened, and what to do. */
export const errors = {
  error: "Something went wrong ({code}).",
  "error.internal": "Something inside Keepworth failed: {message}",
  "error.internal.hint":
    "Your last published run is as it was. Please report this with the command that you ran; KEEPWORTH_DEBUG=1 before it shows where it happened.",
  "error.customers.columns":
    "The customers' columns do not fit together: {column} {problem, select, missing {is missing} length {has another length than the others} other {has gaps}}.",
  "error.customers.columns.hint": "x, tx and T must be there, be equally long, and have no gaps.",
  "error.customers.empty": "There is no customer to fit a model to.",
  "error.customers.empty.hint":
    "Check that the orders name customers and lie before the as-of day: keepworth check FILE",
  "error.customer.frequency": "A customer (row {row}) has {x} repeat purchases.",
  "error.customer.frequency.hint": "x must be a whole number, 0 or more.",
  "error.customer.recency": "A customer (row {row}) bought last at {tx}, outside of 0 to {T}.",
  "error.customer.recency.hint":
    "tx counts from the first to the last purchase, T from the first to the as-of day, so 0 ≤ tx ≤ T.",
  "error.customer.age": "A customer (row {row}) has the age {T}.",
  "error.customer.age.hint": "T, the time from the first purchase to the as-of day, must be 0 or more.",
  "error.customer.spend": "A customer (row {row}) has a mean spend of {spend}.",
  "error.customer.spend.hint": "The spend model needs amounts above 0. Leave such customers out of the file.",
  "error.customer.weight": "A customer (row {row}) has the weight {weight}.",
  "error.customer.weight.hint": "A weight is how many customers a row stands for: 0 or more.",
  "error.customer.opportunities":
    "A customer (row {row}) used {x} of {T} opportunities, the last one number {tx}, which cannot be.",
  "error.customer.opportunities.hint":
    "Opportunities are counted in whole numbers, and x of them cannot have been used before number x: x ≤ tx ≤ T.",
  "error.customer.duration": "A customer (row {row}) has the duration {duration}.",
  "error.customer.duration.hint":
    "A duration is how many whole periods a customer has stayed: 0 or more, and at least 1 for one who has left.",
  "error.customer.churned": "A customer (row {row}) has {churned} where it should say whether they left.",
  "error.customer.churned.hint": "Write 1 for a customer who has left and 0 for one who is still there.",
  "error.contract.lost":
    "{period, select, end {At the end} other {In period {period}}} there are {customers} customers, which cannot be.",
  "error.contract.lost.hint":
    "Give how many customers were lost in each period and how many are left at the end: numbers of 0 or more.",
  "error.customer.number": "Row {row} names customer {customer}, which is no customer's number.",
  "error.customer.number.hint": "Customers are numbered 0, 1, 2 and so on, and each of them has a purchase.",
  "error.covariates.finite": "The covariate {covariate} has a value that is no number (row {row}).",
  "error.covariates.finite.hint": "Fill it in, or leave this customer or this covariate out.",
  "error.covariates.name": "The covariate {covariate} is not among these: {known}.",
  "error.covariates.name.hint":
    "Check its name. One coefficient for two effects needs a covariate that is given for both.",
  "error.covariates.levels":
    "The covariate {covariate} is text with {levels, plural, one {# different value} other {# different values}}.",
  "error.covariates.levels.hint": "A text needs 2 to 50 different values. Leave it out, or group its values.",
  "error.covariates.constant": "These covariates have the same value for everybody: {covariates}.",
  "error.covariates.constant.hint": "Nothing can be learned from them. Leave them out.",
  "error.covariates.collinear":
    "These covariates say the same thing, one being a sum of the others: {covariates}.",
  "error.covariates.collinear.hint": "Leave one of them out, e.g. one of the columns of a grouping.",
  "error.covariates.periods":
    "{problem, select, twice {Customer number {customer} has two rows of covariates that start at {time}.} other {Customer number {customer} has no covariates at {time}.}}",
  "error.covariates.periods.hint":
    "Each customer needs covariates from the first purchase until the end, and for a forecast until its horizon.",
  "error.covariates.process":
    "The model {model} has no {process, select, lifetime {lifetime} other {purchases}} that {covariates} could act on.",
  "error.covariates.process.hint": "Choose another model, or leave these covariates out.",
  "error.customers.logGaps": "How regularly customers buy is not in the data.",
  "error.customers.logGaps.hint":
    "Give logGaps (of each customer, the sum of ln(gap) over the gaps between purchases), or say how many stages k a purchase has.",
  "error.customer.logGaps":
    "A customer (row {row}) has the sum of ln(gap) {logGaps}, where at most {most} is possible.",
  "error.customer.logGaps.hint":
    "Take the gaps between purchases in the time unit of tx and T; without repeats the sum is 0.",
  "error.parameters.domain": "{parameter} is {value}, which the model does not allow.",
  "error.parameters.domain.hint": "Model parameters must be finite and above 0.",
  "error.argument.domain": "{argument} is {value}, which is not possible.",
  "error.argument.domain.hint": "Check the value that you gave.",
  "error.file.missing": "There is no file {path}.",
  "error.file.missing.hint": "Check the name and the folder.",
  "error.file.empty": "{path} is empty.",
  "error.file.empty.hint": "Export it again and see that the file has rows.",
  "error.file.unreadable": "{path} cannot be read ({reason}).",
  "error.file.unreadable.hint":
    "Check that it is a file, that you may read it, and that it opens in the program that made it.",
  "error.file.unknown":
    "{path} is {found, select, folder {a folder} text {a text, but not a table} html {a web page} json {JSON, but not one record a line} pdf {a PDF} image {a picture} xls {an old Excel file (xls)} other {of a kind that Keepworth cannot read ({found})}}.",
  "error.file.unknown.hint": "Export it as CSV, TSV, Excel (xlsx), JSON lines or Parquet.",
  "error.file.archive": "{path} is an archive that cannot be used as it is ({reason}).",
  "error.file.archive.hint": "Unpack it and give the file inside.",
  "error.columns.missing": "{path} has no column for {missing}. Its columns are: {found}.",
  "error.columns.missing.hint":
    '{by, select, name {Give the column that name and try again.} other {Name the column with --map, for example: --map {field}="Name of the column"}}',
  "error.columns.ambiguous": "{path} has several columns that could be {field}: {found}.",
  "error.columns.ambiguous.hint": "Choose one with --map, for example: --map {field}=COLUMN",
  "error.covariates.value":
    "In {path}, {column} has no usable value in {rows, plural, one {# row} other {# rows}}.",
  "error.covariates.value.hint":
    "Fill them in, or leave these customers out: a customer without a row gets the average of every covariate.",
  "error.covariates.twice": "{path} has more than one row for customer {customer}.",
  "error.covariates.twice.hint":
    "Keep one row for each customer, or add a date column if values change with time (one row for each customer and date).",
  "error.covariates.unknown": "None of the customers in {path} is in the orders, e.g. {customer}.",
  "error.covariates.unknown.hint":
    "Name customers in both files in the same way, e.g. by the same customer number.",
  "error.burnIn.everybody": "The burn-in leaves no customer to fit to.",
  "error.burnIn.everybody.hint":
    "Choose a shorter one: customers first seen within it are left out of the fit.",
  "error.covariates.dynamic": "The covariates in {path} change with time, which a run does not take.",
  "error.covariates.dynamic.hint":
    "Give one row for each customer; for values that change, use keepworth fit --model pareto-nbd --covariates.",
  "error.covariates.groups": "{path} has {groups} different sets of covariates; a run takes {most}.",
  "error.covariates.groups.hint":
    "Leave out columns, or put numbers into a few classes, e.g. age groups. keepworth fit takes any number.",
  "error.covariates.model": "{model} knows no covariates.",
  "error.covariates.model.hint": "Models that do: {known}.",
  "error.covariates.dynamicModel":
    "The covariates in {path} change with time, which {model} does not know how to follow.",
  "error.covariates.dynamicModel.hint":
    "Use --model pareto-nbd, or give one row for each customer, without a date.",
  "error.fit.file":
    "{wanted, select, contract {{model} needs how long customers stayed (tenure, churn) or how many were left after each period (period, survivors)} opportunities {{model} needs customers summed up (x, tx, T), in opportunities to buy} orders {{model} needs a file of orders (customer, date)} purchases {{model} needs orders (customer, date), or customers summed up (x, tx, T)} comparison {A comparison needs orders (customer, date), or customers summed up (x, tx, T)} other {{model} needs another file}}; {path} is {found, select, orders {a file of orders} summary {a file of customers summed up (x, tx, T)} durations {a file of how long customers stayed} survivors {a file of how many customers were left after each period} other {of no kind that is known here: its columns are {columns}}}.",
  "error.fit.file.hint":
    "{found, select, orders {What suits orders: --model bg-nbd, mbg-nbd or another model of purchases, or gamma-gamma for what they spend.} summary {What suits such a file: --model bg-nbd, mbg-nbd, pareto-nbd, ggom-nbd or nbd; bg-bb where customers buy at given opportunities.} durations {What suits such a file: --model sbg or bdw.} survivors {What suits such a file: --model sbg or bdw.} other {Name the columns in its first row as above.}}",
  "error.fit.amounts":
    "The orders in {path} carry no amounts, and {model} is fitted to what customers spend.",
  "error.fit.amounts.hint":
    "If a column has them, name it with --map, for example --map amount=Total. Else fit a model of purchases, such as bg-nbd.",
  "error.fit.option":
    "{option, select, asOf {--as-of} mapping {--map} timeZone {--time-zone} currency {--currency} covariates {--covariates} other {{option}}} is for orders only; {path} is {found, select, orders {a file of orders} summary {a file of customers summed up (x, tx, T)} durations {a file of how long customers stayed} survivors {a file of how many customers were left after each period} other {{found}}}.",
  "error.fit.option.hint": "Leave it out, or give the file of orders that the customers' figures come from.",
  "error.fit.posterior": "There is no posterior of a fit with covariates.",
  "error.fit.posterior.hint":
    "Leave out --posterior: the fit has estimates and standard errors. Or leave out --covariates.",
  "error.dates.mixed":
    "The dates in the column {column} of {path} are written in several ways, for example: {examples}.",
  "error.dates.mixed.hint": "Export the dates again in one style; 2026-06-30 is the safest.",
  "error.cell.invalid": "In row {row} of {path}, {column} is “{value}”.",
  "error.cell.invalid.hint":
    "{expected, select, frequency {How many purchases came after the first one, or how many opportunities were used: a whole number, 0 or more.} recency {The time from the first purchase to the last one: 0 to the age, and 0 where there was one purchase.} age {The time from the first purchase to the end of the data: a number of 0 or more.} duration {How many whole periods a customer has stayed: 0 or more, and at least 1 for one who has left.} churned {Whether a customer has left: yes or no, 1 or 0, true or false.} weight {How many customers a row stands for: a number of 0 or more.} period {A whole number, such as 0, 1, 2 or a year.} survivors {How many customers were left: a number of 0 or more, and no share.} other {Correct the cell.}}",
  "error.line.broken": "Row {row} of {path} does not have the file's columns.",
  "error.line.broken.hint": "Look for a missing quote or a stray separator in it.",
  "error.survivors.gap": "In row {row} of {path}, {column} is {value}, where {before} came before.",
  "error.survivors.gap.hint":
    "Give one row for each period, each one later than the one before, without a gap.",
  "error.survivors.rise":
    "In row {row} of {path}, {column} is {value}, more than the {before} in the period before.",
  "error.survivors.rise.hint":
    "Count, in every row, those of the first period's customers who are still there; leave new ones out.",
  "error.rows.none": "None of the rows of {path} can be used.",
  "error.rows.none.hint": "See why, row by row: keepworth check FILE",
  "error.import.unrelated": "{file} shares no customer and no order with dataset {dataset}.",
  "error.import.unrelated.hint":
    "If it is the same shop's, give --add. If not, give it a dataset of its own: --dataset NAME",
  "error.import.missing": "There is no import {id}.",
  "error.import.missing.hint": "See the imports that there are: keepworth imports",
  "error.import.undone": "Import {id} was undone before.",
  "error.import.undone.hint": "Nothing is left to do. To bring its rows back, run the file again.",
  "error.import.inPlace": "{path} cannot be used where it lies ({reason}).",
  "error.import.inPlace.hint": "Leave out --in-place, and it is imported.",
  "error.currency.mixed":
    "{of, select, records {The amounts in {path}} other {The orders}} are in several currencies ({currencies}).",
  "error.currency.mixed.hint":
    "Pick one with --currency, for example --currency EUR. Amounts in different currencies are never added up.",
  "error.database.locked": "{path} is in use by another program: {owner} (process {pid}).",
  "error.database.locked.hint": "Wait until it has finished, or end it, and try again.",
  "error.database.newer": "{path} was written by a newer Keepworth (schema {found}, known here: {known}).",
  "error.database.newer.hint": "Install the newest Keepworth and try again. The file was not touched.",
  "error.database.foreign": "{path} is not a Keepworth database.",
  "error.database.foreign.hint": "Name another file with --db. This one was not touched.",
  "error.database.missing": "There is no database {path}.",
  "error.database.missing.hint": "Name the right one with --db, or start with: keepworth run orders.csv",
  "error.database.full": "There is not enough space or memory for {path} ({reason}).",
  "error.database.full.hint":
    "Free some disk space, or close other programs, and try again. The last published run is as it was.",
  "error.database.failed": "The database could not do its work: {reason}",
  "error.database.failed.hint":
    "The last published run is as it was. Please report this with the command that you ran.",
  "error.cluster.unreachable": "The cluster at {server} does not answer ({reason}).",
  "error.cluster.unreachable.hint":
    "Look whether the address is right and the cluster runs. Nothing was changed; give the command again.",
  "error.cluster.insecure": "The password or token would travel to {server} in the clear.",
  "error.cluster.insecure.hint": "Give the address of the cluster as https://…",
  "error.cluster.certificate": "The certificate of {server} is not trusted ({reason}).",
  "error.cluster.certificate.hint":
    "Give the certificate of the authority that issued it, as a PEM file: keepworth connect trino --ca FILE.",
  "error.cluster.credentials": "The cluster at {server} did not accept the user, password or token.",
  "error.cluster.credentials.hint":
    "Look at --user and at the environment variable that --password-env or --token-env names; once connected, at those under warehouse in keepworth.json.",
  "error.cluster.denied": "The cluster at {server} does not allow this: {reason}",
  "error.cluster.denied.hint":
    "Ask whoever runs it for the right to read the orders and to write in Keepworth's own schema.",
  "error.cluster.unconnected": "{path} holds its orders itself and is connected to no cluster.",
  "error.cluster.unconnected.hint":
    "Connect it first: keepworth connect trino --server URL --catalog NAME --schema NAME",
  "error.cluster.connected": "The orders of {path} are in a cluster.",
  "error.cluster.connected.hint": "Leave out --warehouse embedded, or name another database with --db.",
  "error.cluster.missing": "Something that Keepworth needs is not in the cluster at {server}: {reason}",
  "error.cluster.missing.hint":
    "Look whether its name is right and it was not renamed or dropped, and connect again: keepworth connect trino.",
  "error.cluster.resources": "The cluster at {server} has too little memory for this: {reason}",
  "error.cluster.resources.hint":
    "Nothing half-done was published. Give queries more memory, or run when the cluster is less busy.",
  "error.cluster.lost": "The cluster at {server} lost the query several times ({reason}).",
  "error.cluster.lost.hint":
    "Nothing half-done was published. Look whether workers are failing, and run again.",
  "error.cluster.failed": "The cluster at {server} failed: {reason}",
  "error.cluster.failed.hint":
    "Nothing half-done was published. If it happens again, please report it with this message.",
  "error.cluster.table": "There is no table {table} in the cluster.",
  "error.cluster.table.hint":
    "Look at the names of catalog, schema and table; keepworth connect trino lists the tables.",
  "error.cluster.customers":
    "No column of {table} numbers its customers: names, e-mail addresses and phone numbers are not taken into results in a warehouse.",
  "error.cluster.customers.hint": "Name the column with --map customer=COLUMN, or make a view that has one.",
  "error.cluster.lines":
    "The rows of {table} continue the row above them, as in an export of a shop; a table has no order of its rows.",
  "error.cluster.lines.hint":
    "Make a view with an order number, a customer, a day and an amount in every row.",
  "error.cluster.orders": "No table of {schema} looks like orders: customer and date are needed.",
  "error.cluster.orders.hint":
    "Found were: {tables}. Name the table with --table orders=NAME and columns with --map field=column.",
  "error.cluster.ambiguous": "Several tables of {schema} look like {kind}: {tables}.",
  "error.cluster.ambiguous.hint": "Name the one with --table {kind}=NAME.",
  "error.cluster.results":
    "{schema} cannot hold Keepworth's results: it has tables of the same names ({tables}).",
  "error.cluster.results.hint":
    "Give a schema of its own with --results CATALOG.SCHEMA; it is made where it is missing.",
  "error.cluster.owned": "{schema} holds the results of another Keepworth database.",
  "error.cluster.owned.hint":
    "Open that database with --db, or give another schema with --results CATALOG.SCHEMA.",
  "error.cluster.embedded":
    "{path} holds orders or records that were imported from files: a database is over its own tables or over a cluster.",
  "error.cluster.embedded.hint": "Give another file, which will be made: --db NAME.duckdb",
  "error.cluster.data":
    "The orders and records of this database lie in a cluster and are not changed from here.",
  "error.cluster.data.hint": "Change them in the tables that they come from; the next run reads them anew.",
  "error.cluster.many":
    "This question weighs every customer by itself in memory, and {customers, number} are more than the {most, number} that may be read from the cluster.",
  "error.cluster.many.hint":
    "With about 1 GB of memory for every million customers, raise warehouse.customersInMemory in keepworth.json. What the cluster answers by itself needs none: keepworth potentials, segments, churn, plan.",
  "error.cluster.secret": "The environment variable {name} is not set.",
  "error.cluster.secret.hint":
    "It should hold the password or the token for the cluster; neither is ever written to a file.",
  "error.server.gone": "The Keepworth server that has {path} open ended in the middle of this.",
  "error.server.gone.hint":
    "Nothing was left half done, and the last published run is as it was. Start the server again with keepworth serve, or give this command once more without it.",
  "error.server.version": "The server that has {path} open is Keepworth {theirs}; this is Keepworth {ours}.",
  "error.server.version.hint":
    "Stop that server and start it again with this Keepworth, then give the command once more.",
  "error.settings.invalid": "The settings are not right ({field}): {reason}",
  "error.settings.invalid.hint": "Correct {path} and try again.",
  "rule.atLeast": "it must be at least {bound}",
  "rule.moreThan": "it must be more than {bound}",
  "rule.atMost": "it must be at most {bound}",
  "rule.lessThan": "it must be less than {bound}",
  "rule.empty": "it must not be empty",
  "rule.missing": "it is missing",
  "rule.number": "a number is expected",
  "rule.whole": "a whole number is expected",
  "rule.text": "a text is expected",
  "rule.flag": "yes or no is expected (true or false in the file)",
  "rule.list": "a list is expected",
  "rule.group": "a group of settings is expected",
  "rule.unknown": "there is no such setting",
  "rule.oneOf": "one of these is expected: {values}",
  "rule.url": "a web address is expected, such as https://id.example.com",
  "rule.currency": "the three capital letters of a currency are expected, such as EUR",
  "rule.timeZone": "a time zone of the IANA list is expected, such as Europe/Warsaw",
  "rule.horizon": "a number with its unit is expected, such as 365d, 52w, 12m or 1y",
  "rule.json": "the file is not valid JSON ({reason})",
  "error.settings.changed": "{path} was changed by somebody else meanwhile.",
  "error.settings.changed.hint": "Load the settings again and make your changes to them.",
  "error.option.invalid": "{option} cannot be {value}.",
  "error.option.invalid.hint": "Possible: {expected}.",
  "error.dataset.empty": "There are no orders in dataset {dataset} yet.",
  "error.dataset.empty.hint": "Start with: keepworth run orders.csv",
  "error.dataset.missing": "There is no dataset {dataset}.",
  "error.dataset.missing.hint": "There are: {known}.",
  "error.asOf.outside": "{asOf} lies outside of the orders, which go from {first} to {last}.",
  "error.asOf.outside.hint": "Choose a day in between, or leave out --as-of.",
  "error.model.unknown": "There is no model {model}.",
  "error.model.unknown.hint": "There are: {known}.",
  "error.customer.missing": "There is no customer {customer} in dataset {dataset}.",
  "error.customer.missing.hint": "See the customers that there are: keepworth customers",
  "error.person.missing": "Nobody is found by {who}.",
  "error.person.missing.hint":
    "Give a customer's id, an e-mail address or a phone number, and --dataset where it is not the usual one.",
  "error.person.ambiguous": "{who} fits several customers: {customers}.",
  "error.person.ambiguous.hint": "Name one of them by its id, and --dataset where ids repeat.",
  "error.person.erased": "Whoever {who} was, they were erased on {day}.",
  "error.person.erased.hint":
    "Of them only the money of their orders is left, under a number that does not tell whose it is.",
  "error.person.unconfirmed": "It was not confirmed that {customer} is to be erased.",
  "error.person.unconfirmed.hint":
    "Erasing cannot be taken back. Confirm it with the same id, or with --yes.",
  "error.privacy.retention": "No time is set after which people of whom nothing is heard are erased.",
  "error.privacy.retention.hint": "Give --months, or set privacy.retentionMonths in keepworth.json.",
  "error.database.busy":
    "{path} could not be written anew, since others have been at work on it for half a minute.",
  "error.database.busy.hint":
    "Nothing is lost. Let them finish, or stop the server, and give the command again.",
  "error.run.busy": "A run or an import over this database is under way.",
  "error.run.busy.hint": "Wait until it has ended, then try again.",
  "error.runs.currencies": "Run {before} is in {beforeCurrency}, run {after} in {afterCurrency}.",
  "error.runs.currencies.hint": "Compare two runs in one currency: keepworth runs shows which is in which.",
  "error.run.missing": "There is no such published run.",
  "error.run.missing.hint": "See the runs that there are: keepworth runs",
  "error.run.none": "Nothing in dataset {dataset} is valued yet.",
  "error.run.none.hint": "Value it with: keepworth run --dataset {dataset}",
  "error.run.subscriptionsOnly":
    "Dataset {dataset} holds subscriptions and no orders; this question is about orders.",
  "error.run.subscriptionsOnly.hint":
    "Subscriptions are read by: keepworth churn --dataset {dataset} · keepworth renewals --dataset {dataset}",
  "error.run.pruned": "Run {run} no longer has its customers' rows.",
  "error.run.pruned.hint":
    "Its totals are still there (keepworth runs). To value customers again: keepworth run",
  "error.output.exists": "{path} is there already.",
  "error.output.exists.hint": "Choose another name, or move the file away.",
  "error.output.unwritable": "{path} cannot be written ({reason}).",
  "error.output.unwritable.hint": "Check that the folder is there and that you may write to it.",
  "error.node.version": "Keepworth needs Node {wanted} or newer; this is Node {found}.",
  "error.node.version.hint": "Install the current Node from nodejs.org and try again.",

  // the server
  "error.request.invalid": "The request cannot be understood: {field} {reason}.",
  "error.request.invalid.hint": "Change what it names and send it again; /api/docs shows what is expected.",
  "error.request.tooLarge": "What was sent is too large for this request.",
  "error.request.tooLarge.hint": "Send files with the upload, which takes them in pieces.",
  "error.request.tooMany": "There were too many requests in a short time.",
  "error.request.tooMany.hint": "Wait a minute and try again.",
  "error.request.repeated":
    "The Idempotency-Key {key} was used before, for another request or one still under way.",
  "error.request.repeated.hint": "Use a new key for a new request; repeat an unanswered one after a while.",
  "error.resource.missing": "There is nothing at {path}.",
  "error.resource.missing.hint": "Check the address; /api/docs lists what there is.",
  "error.job.missing": "There is no job {job}.",
  "error.job.missing.hint":
    "Jobs are remembered until the server stops. Look at the runs and imports instead.",

  // people
  "error.session.required": "You are not signed in, or no longer.",
  "error.session.required.hint": "Sign in and try again.",
  "error.session.missing": "There is no such session of yours.",
  "error.session.missing.hint": "It may have ended by itself. Look at the list of your sessions again.",
  "error.role.insufficient":
    "{needed, select, viewer {Only signed-in people may do this.} analyst {Only analysts and administrators may do this.} other {Only administrators may do this.}}",
  "error.role.insufficient.hint": "Ask an administrator to do it, or to change your role.",
  "error.scope.insufficient": "This API token may not do this; it needs the scope {needed}.",
  "error.scope.insufficient.hint": "Make a token with that scope, if your role allows it.",
  "error.token.refused": "This cannot be done with an API token.",
  "error.token.refused.hint": "Sign in with a browser to change passwords, sessions and tokens.",
  "error.token.revoked": "This API token is not valid, or no longer.",
  "error.token.revoked.hint": "It may have been revoked or have expired. Make a new one under your account.",
  "error.token.missing": "There is no such API token.",
  "error.token.missing.hint": "Look at the list of tokens again.",
  "error.csrf.invalid": "The request does not come from a page of this server.",
  "error.csrf.invalid.hint":
    "Load the page again and repeat it. A program uses an API token in place of the cookie.",
  "error.host.unknown": "This server does not answer to the name {host}.",
  "error.host.unknown.hint":
    "Open it by the address that it printed when it started. For another one, start it with: keepworth serve --url https://your.address",
  "error.signIn.failed": "The e-mail address and the password do not belong together.",
  "error.signIn.failed.hint":
    "Check both. If the password is lost, an administrator can give you a link for a new one.",
  "error.signIn.tooMany": "There were too many attempts to sign in.",
  "error.signIn.tooMany.hint": "Try again in {seconds, plural, one {# second} other {# seconds}}.",
  "error.welcome.used": "This link was used before, or has expired.",
  "error.welcome.used.hint":
    "Ask an administrator for a new one. If nobody has an account yet, start the server again: it prints a new link.",
  "error.invitation.missing": "There is no such invitation.",
  "error.invitation.missing.hint": "It may have been used or have expired. Look at the list again.",
  "error.password.weak":
    "{why, select, short {The password is too short: it needs at least {least} characters.} long {The password is too long: at most {most} characters.} common {This password is one of the first that are guessed.} other {The password says too much of your name or your e-mail address.}}",
  "error.password.weak.hint": "Take a few words that do not belong together; spaces are welcome.",
  "error.password.wrong": "That is not your current password.",
  "error.password.wrong.hint":
    "Type it again. If it is lost, an administrator can give you a link for a new one.",
  "error.password.none": "This account has no password; it signs in with another service.",
  "error.password.none.hint":
    "Change the password there, or ask an administrator for a link that sets one here.",
  "error.account.last": "{account} is the last administrator.",
  "error.account.last.hint": "Make somebody else an administrator first.",
  "error.account.missing": "There is no such account.",
  "error.account.missing.hint": "Look at the list of accounts again.",
  "error.account.exists": "{email} has an account already.",
  "error.account.exists.hint": "Change that account, or send its owner a link for a new password.",
  "error.account.disabled": "The account {account} is disabled.",
  "error.account.disabled.hint": "Ask an administrator to enable it again.",
  "error.oidc.off": "Signing in with another service is not set up here.",
  "error.oidc.off.hint":
    "Sign in with your password. An administrator sets it up in keepworth.json under signIn.",
  "error.oidc.failed": "The service that you sign in with gave no valid answer ({reason}).",
  "error.oidc.failed.hint": "Try again in a moment; if it stays so, tell an administrator.",
  "error.oidc.issuer": "{issuer} cannot be used to sign in with, because it is not reached over https.",
  "error.oidc.issuer.hint": "Give its https address in keepworth.json. Plain http is for this machine only.",
  "error.oidc.state": "This sign-in was not started in this browser, or took too long.",
  "error.oidc.state.hint": "Start it again from the sign-in page.",
  "error.oidc.email": "The service that you sign in with does not vouch for your e-mail address.",
  "error.oidc.email.hint": "Confirm the address there, then sign in again.",
  "error.oidc.domain": "Addresses at {domain} may not sign in here.",
  "error.oidc.domain.hint": "Use an address of your company, or ask an administrator.",
  "error.oidc.unknown": "There is no account here for {email}.",
  "error.oidc.unknown.hint": "Ask an administrator to invite you.",
} as const satisfies Record<string, string>;
