import type { Words } from "../../en.ts";
import type { customers as en } from "../../en/web/customers.ts";

/** Persian of the Customers screen. */
export const customers: Words<typeof en> = {
  "web.customers.opening":
    "شما {customers, plural, one {# مشتری} other {# مشتری}} دارید که حدود {active, plural, one {# نفر هنوز فعال است} other {# نفر هنوز فعال‌اند}}. نیمی از آنچه تا {until} انتظار می‌رود نزد {half} از آن‌هاست: {growth} ({range}).",
  "web.customers.opening.orders":
    "شما {customers, plural, one {# مشتری} other {# مشتری}} دارید که حدود {active, plural, one {# نفر هنوز فعال است} other {# نفر هنوز فعال‌اند}}. روی هم تا {until} احتمالاً {orders, plural, one {# بار} other {# بار}} سفارش می‌دهند ({range}).",
  "web.customers.growth.meaning":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که این مشتریان تا {until} می‌آورند، با وزن کمتر برای پول دیرتر.",
  "web.customers.growth.formula":
    "Σ روی مشتریان: سفارش مورد انتظار × حاشیهٔ سود مورد انتظار هر سفارش × ضریب تنزیل",

  "web.customers.map": "فعال و باارزش",
  "web.customers.map.unit":
    "{by, select, value {پول مورد انتظار در هر خانه، {currency}} other {مشتریان در هر خانه}}",
  "web.customers.map.by": "شمارش بر حسب",
  "web.customers.map.by.customers": "مشتریان",
  "web.customers.map.by.value": "پول",
  "web.customers.map.x": "P(alive): احتمال این‌که مشتری هنوز فعال باشد",
  "web.customers.map.y": "مورد انتظار از هر نفر",
  "web.customers.map.told":
    "{customers, plural, one {# مشتری} other {# مشتری}}، مورد انتظار {value}\nP(alive) {alive}، هر نفر {growth}",
  "web.customers.map.note": "برای دیدن مشتریان یک خانه در فهرست پایین، روی آن کلیک کنید.",
  "web.customers.map.description":
    "شمار مشتریان بر حسب احتمال فعال بودن و آنچه از هرکدام انتظار می‌رود. احتمال فعال بودنِ {customers, plural, one {# مشتری} other {# مشتری}} کمتر از یک‌دوم است و با این حال {value} از آن‌ها انتظار می‌رود؛ {sure, plural, one {# نفر تقریباً حتماً فعال است} other {# نفر تقریباً حتماً فعال‌اند}}.",
  "web.customers.map.below": "کمتر از {to}",
  "web.customers.map.nothing": "هیچ",
  "web.customers.map.column.alive": "P(alive)",
  "web.customers.map.column.growth": "مورد انتظار از هر نفر",
  "web.customers.map.column.customers": "مشتریان",
  "web.customers.map.column.value": "پول مورد انتظار",

  "web.customers.list": "همهٔ مشتریان",
  "web.customers.list.caption": "مشتریان اجرا، با سفارش‌ها، احتمال فعال بودن و ارزش آن‌ها",
  "web.customers.search": "جست‌وجوی مشتریان",
  "web.customers.search.contacts": "مشتری، نام، ایمیل یا تلفن",
  "web.customers.search.id": "مشتری",
  "web.customers.filter.search": "جست‌وجو",
  "web.customers.filter.segment": "بخش",
  "web.customers.filter.alive": "P(alive)",
  "web.customers.filter.growth": "مورد انتظار",
  "web.customers.filter.orders": "سفارش",
  "web.customers.filter.any": "همه",
  "web.customers.filter.once": "یکی",
  "web.customers.filter.repeated": "دو یا بیشتر",
  "web.customers.filter.alive.low": "احتمالاً رفته: کمتر از {share}",
  "web.customers.filter.alive.middle": "نامطمئن: {from} تا {to}",
  "web.customers.filter.alive.high": "احتمالاً فعال: {share} و بیشتر",
  "web.customers.filter.growth.loss": "کمتر از صفر",
  "web.customers.filter.growth.gain": "بیشتر از صفر",
  "web.customers.filter.growth.top": "{amount} و بیشتر",
  "web.customers.filter.from": "{from} و بیشتر",
  "web.customers.filter.to": "کمتر از {to}",
  "web.customers.filter.range": "{from} تا {to}",
  "web.customers.contacts": "نام‌ها و ایمیل‌ها",
  "web.customers.none": "هیچ مشتری‌ای با این شرط نیست.",
  "web.customers.none.text": "یکی از پالایه‌ها را بردارید یا چیز دیگری بجویید.",
  "web.customers.none.cluster":
    "نام، ایمیل و تلفن اینجا شناخته نیست، چون داده‌ها در خوشه‌اند: با شمارهٔ مشتری بجویید.",
  "web.customers.export": "خروجی گرفتن",
  "web.customers.export.csv": "CSV از همهٔ موارد یافته",
  "web.customers.export.parquet": "Parquet از همهٔ موارد یافته",
  "web.customers.export.jsonl": "JSON lines از همهٔ موارد یافته",
  "web.customers.export.contacts": "با نام، ایمیل و تلفن، همان‌گونه که دیده می‌شود.",

  "web.customers.column.customer": "مشتری",
  "web.customers.column.segment": "بخش",
  "web.customers.column.dots": "سفارش‌های دو سال",
  "web.customers.column.alive": "P(alive)",
  "web.customers.column.alive.gloss": "احتمال این‌که مشتری هنوز فعال باشد و دوباره سفارش دهد",
  "web.customers.column.next": "سفارش بعدی",
  "web.customers.column.next.gloss": "محتمل‌ترین زمان سفارش بعدی، اگر بیاید",
  "web.customers.column.growth": "مورد انتظار",
  "web.customers.column.growth.gloss": "آنچه انتظار می‌رود مشتری تا افق اجرا بیاورد",
  "web.customers.column.base": "تاکنون",
  "web.customers.column.base.gloss": "آوردهٔ مشتری پس از کسر هزینهٔ جذب و خدمت‌رسانی",
  "web.customers.column.clv": "ارزش",
  "web.customers.column.clv.gloss": "ارزش دورهٔ عمر: تاکنون، مورد انتظار، و آنچه مشتری از راه دیگران می‌آورد",
  "web.customers.column.orders": "سفارش",
  "web.customers.column.recency": "روز از آخرین",
  "web.customers.column.age": "روز از نخستین",
  "web.customers.column.spend": "انتظار در هر سفارش",
  "web.customers.column.expectedOrders": "سفارش مورد انتظار",
  "web.customers.column.churnRisk": "بدون سفارش تا افق",
  "web.customers.column.networking": "شبکه‌سازی",
  "web.customers.column.learning": "یادگیری",
  "web.customers.column.forever": "ارزش بی‌پایان",
  "web.customers.column.email": "ایمیل",
  "web.customers.column.phone": "تلفن",
  "web.customers.column.id": "شماره",

  "web.customers.thin":
    "با {customers, plural, one {# مشتری} other {# مشتری}} مدل چیز چندانی برای آموختن ندارد: بازه‌ها پهن و تک‌رقم‌ها تقریبی‌اند.",
};
