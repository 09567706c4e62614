import type { Words } from "../../en.ts";
import type { loyalty as en } from "../../en/web/loyalty.ts";

/** Persian of the Loyalty screen. */
export const loyalty: Words<typeof en> = {
  "web.loyalty.net.meaning":
    "هزینهٔ امتیازهای موجود پس از استفاده. امتیازهایی که پیش از انقضا کسی از آن‌ها استفاده نمی‌کند (سوخت) هزینه‌ای ندارند.",
  "web.loyalty.net.formula": "Σ امتیازهای مانده با سن a × احتمال استفاده پیش از انقضا × ارزش هر امتیاز",
  "web.loyalty.input.points": "امتیازهای موجود",
  "web.loyalty.input.value": "ارزش هر امتیاز",
  "web.loyalty.input.breakage": "هرگز استفاده‌نشده",

  "web.loyalty.measured.none":
    "معلوم نیست که چنین می‌کند یا نه. اعضا همیشه بیش از دیگران می‌خرند، چون پرخریدها عضو می‌شوند؛ فقط آزمایش می‌گوید.",
  "web.loyalty.measured.action": "برنامه‌ریزی آزمایش",

  "web.loyalty.fact.earned": "امتیازهای داده‌شده در یک سال",
  "web.loyalty.fact.redeemed": "امتیازهای استفاده‌شده در یک سال",
  "web.loyalty.fact.redeemed.more":
    "هزینه {cost}{where, select, orders {، به شکل تخفیف در سفارش‌ها} other {، ثبت‌شده در دفتر}}",
  "web.loyalty.fact.expired": "امتیازهای منقضی‌شده در یک سال",
  "web.loyalty.fact.expiring": "رو به انقضا",
  "web.loyalty.fact.expiring.more":
    "از {members, plural, one {# عضو} other {# عضو}}، در {days, plural, one {# روز} other {# روز}} آینده: دلیلی برای نوشتن",

  "web.loyalty.tiers": "اعضا به تفکیک سطح",
  "web.loyalty.tiers.unit": "اعضا؛ سطح‌ها بر پایهٔ امتیازهای یک سال است",
  "web.loyalty.tiers.axis": "اعضا",
  "web.loyalty.tiers.label": "{tier} (از {from, number} امتیاز)",
  "web.loyalty.tiers.description": "«{tier}» بزرگ‌ترین سطح است: {members, plural, one {# عضو} other {# عضو}}.",
  "web.loyalty.tiers.note":
    "{count, plural, =0 {هیچ عضوی با یک سفارش معمول به سطح بعدی نمی‌رسد.} one {# عضو با یک سفارش معمول به سطح بعدی می‌رسد: شاید یادآوری آن کافی باشد.} other {# عضو با یک سفارش معمول به سطح بعدی می‌رسند: شاید یادآوری آن کافی باشد.}}",
  "web.loyalty.close": "یک سفارش تا سطح بعدی",
  "web.loyalty.close.text": "چند نفر از آن‌ها به تفکیک سطح، از نزدیک‌ترین.",
  "web.loyalty.close.caption": "اعضای نزدیک به سطح بعدی",
  "web.loyalty.column.tier": "سطح",
  "web.loyalty.column.from": "از امتیاز",
  "web.loyalty.column.members": "اعضا",
  "web.loyalty.column.points": "امتیازهای موجود",
  "web.loyalty.column.close": "یک قدم مانده",
  "web.loyalty.column.customer": "مشتری",
  "web.loyalty.column.missing": "امتیاز لازم",

  "web.loyalty.ages": "هزینهٔ امتیازها، بر حسب سن آن‌ها",
  "web.loyalty.ages.unit.net":
    "هزینهٔ مورد انتظار امتیازهای موجود{currency, select, XXX {} other {، {currency}}}",
  "web.loyalty.ages.unit.points": "امتیازهای موجود",
  "web.loyalty.ages.axis.net": "هزینهٔ مورد انتظار",
  "web.loyalty.ages.axis.points": "امتیاز",
  "web.loyalty.ages.show": "میله‌ها چه نشان دهند",
  "web.loyalty.ages.show.net": "هزینه",
  "web.loyalty.ages.show.points": "امتیاز",
  "web.loyalty.ages.description": "روی هم {net} از {face} ارزش اسمی.",
  "web.loyalty.ages.note":
    "هزینهٔ امتیازهای کهنه کمتر از تازه‌هاست: بیشترِ آنچه قرار بود استفاده شود استفاده شده است. روی هم {net} ({range}) از {face} ارزش اسمی.",
  "web.loyalty.column.age": "سن",
  "web.loyalty.column.net": "هزینهٔ مورد انتظار",
  "web.loyalty.column.perPoint": "هر امتیاز",

  "web.loyalty.design": "باشگاه چه باید بیاورد",
  "web.loyalty.design.unit":
    "سود یک سال{currency, select, XXX {} other {، {currency}}}، بر حسب این‌که اعضا به سبب باشگاه چقدر بیشتر خرج کنند",
  "web.loyalty.design.axis": "خرج بیشتر به سبب باشگاه",
  "web.loyalty.design.current": "باشگاه شما",
  "web.loyalty.design.changed": "این طرح",
  "web.loyalty.design.breakEven": "سربه‌سر {lift}",
  "web.loyalty.design.sentence":
    "برای {audience, select, members {اعضا} all {همه} other {پنجکی که بیش از همه خرج می‌کند}} ({customers, plural, one {# مشتری} other {# مشتری}})، پاداش {rate} سالی {cost} هزینه دارد و باید خرید را {lift} بالا ببرد. با {at} خرید بیشتر، {profit} {gains, select, yes {سود} other {زیان}} می‌دهد.",
  "web.loyalty.design.never":
    "برای {audience, select, members {اعضا} all {همه} other {پنجکی که بیش از همه خرج می‌کند}} ({customers, plural, one {# مشتری} other {# مشتری}})، پاداش {rate} سالی {cost} هزینه دارد و نمی‌تواند هزینهٔ خود را در آورد: از هر فروش بیش از حاشیهٔ سود آن ({margin}) بازمی‌گردد.",
  "web.loyalty.design.note":
    "پاداش برای خریدهایی که به هر حال انجام می‌شد هم پرداخت می‌شود، پس خط از زیر صفر آغاز می‌شود. این می‌گوید چه باید بیاید، نه چه خواهد آمد.",
  "web.loyalty.design.audience": "برای",
  "web.loyalty.design.audience.members": "اعضا",
  "web.loyalty.design.audience.all": "همه",
  "web.loyalty.design.audience.top": "پنجک برتر",
  "web.loyalty.design.rate": "پاداش از هر فروش",
  "web.loyalty.design.fixed": "هزینهٔ سالانهٔ هر عضو",
  "web.loyalty.design.lift": "اگر بیشتر خرج کنند",
  "web.loyalty.column.lift": "خرج بیشتر",
  "web.loyalty.column.profit": "سود یک سال",

  "web.loyalty.designs": "طرح‌ها کنار هم",
  "web.loyalty.designs.text":
    "یک سال، بر پایهٔ خرید مورد انتظار از مشتریان امروز و هزینهٔ هر عضو شما. سربه‌سر: کمترین اندازه‌ای که خرید باید بالا برود.",
  "web.loyalty.designs.caption": "طرح‌های باشگاه",
  "web.loyalty.column.audience": "برای",
  "web.loyalty.column.customers": "مشتریان",
  "web.loyalty.column.rate": "پاداش",
  "web.loyalty.column.spend": "خرید آن‌ها",
  "web.loyalty.column.cost": "هزینه",
  "web.loyalty.column.breakEven": "سربه‌سر",
  "web.loyalty.column.atFive": "سود با ۵٪ بیشتر",

  "web.loyalty.rules":
    "{perSpend, plural, one {# امتیاز} other {# امتیاز}} به ازای هر واحد خرید، هر امتیاز {value}، {expiry, plural, =0 {بدون انقضا} one {منقضی پس از # روز} other {منقضی پس از # روز}}",
  "web.loyalty.rules.redeemedIn":
    "امتیازهای استفاده‌شده {where, select, orders {به شکل تخفیف در سفارش‌هاست و دوباره ثبت نمی‌شود} other {به‌عنوان هزینهٔ بازاریابی ثبت می‌شود}}",
  "web.loyalty.overdrawn": "بیش از امتیازهای داده‌شده برداشته شده است",
  "web.loyalty.missing.events":
    "رویدادهای باشگاه: مانده‌ها، سطح‌ها و تعهدات. فایلی با مشتری، تاریخ و امتیاز وارد کنید.",
  "web.loyalty.missing.margin":
    "حاشیهٔ سود: نقطهٔ سربه‌سر کل درآمد را حاشیهٔ سود می‌گیرد و کمتر از واقع است. هزینه‌ها را وارد کنید یا حاشیهٔ سود را در تنظیمات بدهید.",
};
