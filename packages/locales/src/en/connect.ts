/** English of connecting to a cluster. */
export const connect = {
  "help.connect": "Work on orders where they lie, in a cluster of a warehouse.",
  "help.connect.trino": "Look at a Trino cluster's tables, tell which hold what, and keep how they are read.",
  "help.option.cluster.server": "address of the coordinator, such as https://trino.example.com:8443",
  "help.option.cluster.catalog": "catalog of the shop's own tables; they are only read",
  "help.option.cluster.schema": "schema of the shop's own tables",
  "help.option.cluster.results":
    "catalog.schema of Keepworth's own, made where it is missing; default: keepworth in the same catalog",
  "help.option.cluster.user": "user of the cluster",
  "help.option.cluster.passwordEnv": "environment variable that holds the password",
  "help.option.cluster.tokenEnv": "environment variable that holds a token",
  "help.option.cluster.ca": "PEM file of certificates to trust",
  "help.option.cluster.map":
    "which column holds a field of the orders, such as customer=client_no, or costs.amount=spend; may be repeated",
  "help.option.cluster.table": "which table holds what, such as orders=sales; may be repeated",
  "help.option.cluster.minorUnits": "whole amounts of the orders are in cents or the like",
  "help.option.cluster.dryRun": "look only: make and write nothing",
  "connect.table": "{kind}: {table}",
  "connect.others":
    "{count, plural, one {Not read, since its columns say nothing or another table holds the same: {tables}} other {Not read, since their columns say nothing or another table holds the same: {tables}}}",
  "connect.done": "Written to {file}. Results go to {results} at {server}.",
  "connect.looked": "Only looked at: nothing was made or written. Results would go to {results} at {server}.",
  "connect.next": "Next: {run}",
  "connect.decimalComma": "decimal comma",
  "connect.minorUnits": "cents or the like",
};
