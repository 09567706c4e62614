import type { Words } from "../en.ts";
import type { connect as en } from "../en/connect.ts";

/** Swedish of connecting to a cluster. */
export const connect: Words<typeof en> = {
  "help.connect": "Arbeta med ordrar där de ligger, i ett datalagers kluster.",
  "help.connect.trino":
    "Se på ett Trino-klusters tabeller, avgör vilka som håller vad, och spara hur de läses.",
  "help.option.cluster.server": "koordinatorns adress, t.ex. https://trino.example.com:8443",
  "help.option.cluster.catalog": "katalogen med butikens egna tabeller; de läses bara",
  "help.option.cluster.schema": "schemat med butikens egna tabeller",
  "help.option.cluster.results":
    "katalog.schema som är Keepworths eget och skapas om det saknas; förval: keepworth i samma katalog",
  "help.option.cluster.user": "klustrets användare",
  "help.option.cluster.passwordEnv": "miljövariabel som håller lösenordet",
  "help.option.cluster.tokenEnv": "miljövariabel som håller en token",
  "help.option.cluster.ca": "PEM-fil med certifikat att lita på",
  "help.option.cluster.map":
    "vilken kolumn som rymmer ett fält av ordrarna, t.ex. customer=kundnr, eller costs.amount=utgift; kan upprepas",
  "help.option.cluster.table": "vilken tabell som håller vad, t.ex. orders=sales; kan upprepas",
  "help.option.cluster.minorUnits": "ordrarnas hela belopp är i ören eller liknande",
  "help.option.cluster.dryRun": "bara titta: skapa och skriv ingenting",
  "connect.table": "{kind}: {table}",
  "connect.others":
    "{count, plural, one {Läses inte, eftersom kolumnerna inte säger något eller en annan tabell håller detsamma: {tables}} other {Läses inte, eftersom kolumnerna inte säger något eller en annan tabell håller detsamma: {tables}}}",
  "connect.done": "Skrivet till {file}. Resultaten läggs i {results} på {server}.",
  "connect.looked":
    "Bara tittat: inget skapades eller skrevs. Resultaten skulle läggas i {results} på {server}.",
  "connect.next": "Härnäst: {run}",
  "connect.decimalComma": "decimalkomma",
  "connect.minorUnits": "ören eller liknande",
};
