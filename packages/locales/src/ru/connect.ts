import type { Words } from "../en.ts";
import type { connect as en } from "../en/connect.ts";

/** Russian of connecting to a cluster. */
export const connect: Words<typeof en> = {
  "help.connect": "Работать с заказами там, где они лежат, в кластере хранилища.",
  "help.connect.trino":
    "Просмотреть таблицы кластера Trino, определить, что в каких, и запомнить, как их читать.",
  "help.option.cluster.server": "адрес координатора, например https://trino.example.com:8443",
  "help.option.cluster.catalog": "каталог с таблицами магазина; они только читаются",
  "help.option.cluster.schema": "схема с таблицами магазина",
  "help.option.cluster.results":
    "каталог.схема самого Keepworth, создаётся, если её нет; по умолчанию keepworth в том же каталоге",
  "help.option.cluster.user": "пользователь кластера",
  "help.option.cluster.passwordEnv": "переменная окружения с паролем",
  "help.option.cluster.tokenEnv": "переменная окружения с токеном",
  "help.option.cluster.ca": "PEM-файл с доверенными сертификатами",
  "help.option.cluster.map":
    "в каком столбце поле заказов, например customer=client_no, или costs.amount=spend; можно повторять",
  "help.option.cluster.table": "какая таблица что хранит, например orders=sales; можно повторять",
  "help.option.cluster.minorUnits": "целые суммы заказов в копейках и т. п.",
  "help.option.cluster.dryRun": "только посмотреть: ничего не создавать и не записывать",
  "connect.table": "{kind}: {table}",
  "connect.others":
    "{count, plural, one {Не читается, потому что столбцы ничего не говорят или то же есть в другой таблице: {tables}} few {Не читаются, потому что столбцы ничего не говорят или то же есть в другой таблице: {tables}} many {Не читаются, потому что столбцы ничего не говорят или то же есть в другой таблице: {tables}} other {Не читаются, потому что столбцы ничего не говорят или то же есть в другой таблице: {tables}}}",
  "connect.done": "Записано в {file}. Результаты попадут в {results} на {server}.",
  "connect.looked":
    "Только просмотр: ничего не создано и не записано. Результаты попали бы в {results} на {server}.",
  "connect.next": "Далее: {run}",
  "connect.decimalComma": "десятичная запятая",
  "connect.minorUnits": "копейки и т. п.",
};
