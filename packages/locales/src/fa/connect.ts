import type { Words } from "../en.ts";
import type { connect as en } from "../en/connect.ts";

/** Persian of connecting to a cluster. */
export const connect: Words<typeof en> = {
  "help.connect": "با سفارش‌ها همان‌جا که هستند، در خوشهٔ انبار داده، کار می‌کند.",
  "help.connect.trino": "جدول‌های خوشهٔ Trino را می‌بیند، می‌گوید کدام چه دارد، و شیوهٔ خواندنشان را نگه می‌دارد.",
  "help.option.cluster.server": "نشانی هماهنگ‌کننده، مانند https://trino.example.com:8443",
  "help.option.cluster.catalog": "کاتالوگ جدول‌های خود فروشگاه؛ فقط خوانده می‌شوند",
  "help.option.cluster.schema": "شِمای جدول‌های خود فروشگاه",
  "help.option.cluster.results":
    "کاتالوگ.شِمای خود Keepworth که اگر نباشد ساخته می‌شود؛ پیش‌فرض: keepworth در همان کاتالوگ",
  "help.option.cluster.user": "کاربر خوشه",
  "help.option.cluster.passwordEnv": "متغیر محیطی که گذرواژه را دارد",
  "help.option.cluster.tokenEnv": "متغیر محیطی که توکن را دارد",
  "help.option.cluster.ca": "فایل PEM گواهی‌های مورد اعتماد",
  "help.option.cluster.map":
    "کدام ستون فیلدی از سفارش‌ها را دارد، مانند customer=client_no یا costs.amount=spend؛ می‌توان تکرار کرد",
  "help.option.cluster.table": "کدام جدول چه دارد، مانند orders=sales؛ می‌توان تکرار کرد",
  "help.option.cluster.minorUnits": "مبلغ‌های درست سفارش‌ها به سنت و مانند آن است",
  "help.option.cluster.dryRun": "فقط ببین: چیزی نساز و ننویس",
  "connect.table": "{kind}: {table}",
  "connect.others":
    "{count, plural, one {خوانده نمی‌شود، چون ستون‌هایش چیزی نمی‌گویند یا جدول دیگری همان را دارد: {tables}} other {خوانده نمی‌شوند، چون ستون‌هایشان چیزی نمی‌گویند یا جدول دیگری همان را دارد: {tables}}}",
  "connect.done": "در {file} نوشته شد. نتایج به {results} در {server} می‌روند.",
  "connect.looked": "فقط دیده شد: چیزی ساخته یا نوشته نشد. نتایج به {results} در {server} می‌رفتند.",
  "connect.next": "گام بعد: {run}",
  "connect.decimalComma": "ممیز ویرگول",
  "connect.minorUnits": "سنت و مانند آن",
};
