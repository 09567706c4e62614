import type { Words } from "../en.ts";
import type { formula as en } from "../en/formula.ts";

/** Russian of the simple formula. */
export const formula: Words<typeof en> = {
  "formula.opening":
    "По простой формуле клиент стоит {value} {profit, select, yes {прибыли} other {выручки}}. Привлечь клиента может стоить не больше {ceiling}.",
  "formula.line":
    "{orderValue} (заказ) × {ordersPerYear} (заказов в год) × {years} (лет) × {margin} (маржа){known, select, yes { − {acquisition} (привлечение)} other {}}",
  "formula.line.revenue":
    "{orderValue} (заказ) × {ordersPerYear} (заказов в год) × {years} (лет){known, select, yes { − {acquisition} (привлечение)} other {}}",
  "formula.churn": "Годы — это 1 ÷ доля клиентов, теряемых за год ({churn}).",
  "formula.ratio": "То, что приносит клиент, относится к стоимости его привлечения как {ratio} : 1.",
  "formula.levers": "Что дало бы изменение, на клиента",
  "formula.lever.orderValue": "{change} к сумме заказа",
  "formula.lever.ordersPerYear": "{change} к заказам в год",
  "formula.lever.margin": "{change} к марже",
  "formula.lever.churn": "{change} к потерям клиентов",
  "formula.lever.acquisitionCost": "{change} к стоимости привлечения",
  "formula.months": "Множители во времени",
  "formula.model": "Ответ модели",
  "formula.model.new": "Новый клиент: {value} ({range}).",
  "formula.model.known": "Ваши известные клиенты, в среднем, уже и до горизонта: {value}.",
  "formula.why": "Почему они расходятся",
  "formula.revenue":
    "Маржа неизвестна, поэтому это выручка. Задайте --margin 0.4, а стоимость привлечения клиента — через --acquisition-cost 25.",
};
