import type { Words } from "../en.ts";
import type { connect as en } from "../en/connect.ts";

/** Polish of connecting to a cluster. */
export const connect: Words<typeof en> = {
  "help.connect": "Pracuj na zamówieniach tam, gdzie leżą, w klastrze hurtowni.",
  "help.connect.trino": "Obejrzyj tabele klastra Trino, ustal, co zawierają, i zapamiętaj, jak się je czyta.",
  "help.option.cluster.server": "adres koordynatora, na przykład https://trino.example.com:8443",
  "help.option.cluster.catalog": "katalog z tabelami sklepu; są tylko czytane",
  "help.option.cluster.schema": "schemat z tabelami sklepu",
  "help.option.cluster.results":
    "katalog.schemat samego Keepworth, tworzony w razie braku; domyślnie: keepworth w tym samym katalogu",
  "help.option.cluster.user": "użytkownik klastra",
  "help.option.cluster.passwordEnv": "zmienna środowiskowa z hasłem",
  "help.option.cluster.tokenEnv": "zmienna środowiskowa z tokenem",
  "help.option.cluster.ca": "plik PEM z zaufanymi certyfikatami",
  "help.option.cluster.map":
    "która kolumna zawiera pole zamówień, na przykład customer=nr_klienta, albo costs.amount=wydatek; można powtarzać",
  "help.option.cluster.table": "która tabela co zawiera, na przykład orders=sprzedaz; można powtarzać",
  "help.option.cluster.minorUnits": "całkowite kwoty zamówień są w groszach itp.",
  "help.option.cluster.dryRun": "tylko obejrzyj: niczego nie twórz ani nie zapisuj",
  "connect.table": "{kind}: {table}",
  "connect.others":
    "{count, plural, one {Nieczytana, bo jej kolumny nic nie mówią albo inna tabela zawiera to samo: {tables}} few {Nieczytane, bo ich kolumny nic nie mówią albo inna tabela zawiera to samo: {tables}} many {Nieczytane, bo ich kolumny nic nie mówią albo inna tabela zawiera to samo: {tables}} other {Nieczytane, bo ich kolumny nic nie mówią albo inna tabela zawiera to samo: {tables}}}",
  "connect.done": "Zapisano w {file}. Wyniki trafią do {results} na {server}.",
  "connect.looked":
    "Tylko obejrzano: niczego nie utworzono ani nie zapisano. Wyniki trafiłyby do {results} na {server}.",
  "connect.next": "Dalej: {run}",
  "connect.decimalComma": "przecinek dziesiętny",
  "connect.minorUnits": "grosze itp.",
};
