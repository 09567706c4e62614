import type { Words } from "../en.ts";
import type { formula as en } from "../en/formula.ts";

/** Persian of the simple formula. */
export const formula: Words<typeof en> = {
  "formula.opening":
    "با فرمول ساده هر مشتری {value} {profit, select, yes {سود} other {درآمد}} می‌ارزد. جذب هر مشتری می‌تواند تا {ceiling} هزینه داشته باشد.",
  "formula.line":
    "{orderValue} در سفارش × {ordersPerYear} سفارش در سال × {years} سال × {margin} حاشیهٔ سود{known, select, yes { − {acquisition} برای جذب} other {}}",
  "formula.line.revenue":
    "{orderValue} در سفارش × {ordersPerYear} سفارش در سال × {years} سال{known, select, yes { − {acquisition} برای جذب} other {}}",
  "formula.churn": "سال‌ها برابر است با ۱ ÷ سهم مشتریان ازدست‌رفته در سال، {churn}.",
  "formula.ratio": "هر مشتری {ratio} برابر هزینهٔ جذبش می‌آورد.",
  "formula.levers": "هر تغییر برای هر مشتری چه می‌آورد",
  "formula.lever.orderValue": "{change} ارزش سفارش",
  "formula.lever.ordersPerYear": "{change} سفارش در سال",
  "formula.lever.margin": "{change} حاشیهٔ سود",
  "formula.lever.churn": "{change} ریزش مشتریان",
  "formula.lever.acquisitionCost": "{change} هزینهٔ جذب",
  "formula.months": "عامل‌ها در طول زمان",
  "formula.model": "پاسخ مدل",
  "formula.model.new": "مشتری تازه: {value} ({range}).",
  "formula.model.known": "مشتریان شناخته‌شدهٔ شما، به‌طور میانگین، تاکنون و تا افق: {value}.",
  "formula.why": "چرا این دو فرق دارند",
  "formula.revenue":
    "حاشیهٔ سود معلوم نیست، پس این درآمد است. \u200E--margin 0.4 را بدهید و برای هزینهٔ جذب مشتری \u200E--acquisition-cost 25 را.",
};
