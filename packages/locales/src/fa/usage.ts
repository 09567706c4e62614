import type { Words } from "../en.ts";
import type { usage as en } from "../en/usage.ts";

/** Persian of wrong usage. */
export const usage: Words<typeof en> = {
  "usage.unknownOption": "گزینهٔ \u200E{name} وجود ندارد.",
  "usage.unknownCommand": "دستور {name} وجود ندارد.",
  "usage.didYouMean": "منظورتان \u200E{name} بود؟",
  "usage.missingArgument": "مقدار {name} داده نشده است.",
  "usage.optionMissingArgument": "گزینهٔ \u200E{name} مقدار می‌خواهد.",
  "usage.missingMandatoryOptionValue": "گزینهٔ \u200E{name} باید داده شود.",
  "usage.excessArguments": "آرگومان‌ها بیش از آن است که این دستور می‌پذیرد.",
  "usage.conflictingOption": "گزینه‌های \u200E{name} و \u200E{other} با هم به کار نمی‌روند.",
  "usage.fit.both":
    "گزینهٔ \u200E--model یک مدل را برازش می‌کند و \u200E--compare مدل‌ها را کنار هم می‌گذارد: یکی از دو را بدهید.",
  "usage.fit.neither": "باید \u200E--model <name> داده شود، یا \u200E--compare برای دیدن مدل‌ها کنار هم.",
  "usage.needs": "گزینهٔ \u200E{name} برای \u200E{other} است که داده نشده است.",
  "usage.invalidArgument": "مقدار «{value}» برای \u200E{name} ممکن نیست: {reason}",
  "usage.see": "شیوهٔ کاربرد: {command}",
  "usage.expected.date": "روزی مانند 2026-06-30 لازم است.",
  "usage.expected.share": "سهمی میان 0 و 1 لازم است، مانند 0.4 یا 40%.",
  "usage.expected.rate": "نرخ 0 یا بزرگ‌تر لازم است، مانند 0.1 یا 10%.",
  "usage.expected.span": "بازه‌ای مانند 12m، 52w یا 365d لازم است.",
  "usage.expected.count": "عدد صحیح 0 یا بزرگ‌تر لازم است.",
  "usage.expected.id": "عدد صحیح لازم است.",
  "usage.expected.amount": "مبلغ 0 یا بیشتر لازم است.",
  "usage.expected.currency": "کد سه‌حرفی مانند EUR لازم است.",
  "usage.expected.timeZone": "نامی مانند Europe/Warsaw لازم است.",
  "usage.expected.map": "فیلد=ستون لازم است، مانند customer=Client.",
  "usage.expected.choice": "یکی از {values} لازم است.",
};
