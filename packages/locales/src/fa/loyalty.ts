import type { Words } from "../en.ts";
import type { loyalty as en } from "../en/loyalty.ts";

/** Persian of the loyalty programme. */
export const loyalty: Words<typeof en> = {
  "help.loyalty": "باشگاه مشتریان را نشان می‌دهد: اعضا به تفکیک سطح، هزینهٔ امتیازها و آنچه باید بیاورد.",
  "help.loyalty.out": "نوشتن مانده و سطح هر عضو در این فایل CSV",

  "loyalty.opening":
    "تا {asOf}، {members, plural, one {# عضو امتیازهایی دارد} other {# عضو امتیازهایی دارند}} که حدود {net} ({range}) از {face} ارزش اسمی هزینه خواهد داشت: {breakage} از امتیازهای موجود، که از امتیازهای تازه قدیمی‌ترند، هرگز استفاده نمی‌شود.",
  "loyalty.opening.none":
    "هنوز امتیازی معلوم نیست. هزینهٔ یک باشگاه مشتریان و آنچه باید بیاورد در پایین آمده است.",
  "loyalty.breakEven":
    "اگر اعضا {lift} بیش از حالت بدون باشگاه خرج کنند، هزینهٔ خود را در می‌آورد: از هر عضو سالی حدود {spend} خرید انتظار می‌رود که {margin} آن حاشیهٔ سود است و {rate} آن بازمی‌گردد، چون سرانجام {redeemed} از امتیازهای تازه استفاده می‌شود.",
  "loyalty.breakEven.never":
    "نمی‌تواند هزینهٔ خود را در آورد: {rate} از هر فروش بازمی‌گردد که از حاشیهٔ سود آن بیشتر است.",
  "loyalty.measured": "آزمایش {experiment} نشان داد {uplift} مشتری بیشتر می‌خرند، با خطای معیار {error}.",
  "loyalty.measured.none":
    "معلوم نیست که چنین می‌کند یا نه. اعضا همیشه بیش از دیگران می‌خرند، چون پرخریدها عضو می‌شوند؛ فقط آزمایش می‌گوید: keepworth experiment new.",
  "loyalty.year":
    "در سال گذشته {earned} امتیاز داده شد، {redeemed} استفاده و {expired} منقضی شد. هزینهٔ استفاده {cost} بود{where, select, orders { که در سفارش‌ها به شکل تخفیف آمده است} other { که در دفتر ثبت شده است}}.",
  "loyalty.expiring":
    "در {days, number} روز آینده {points} امتیاز از {members, plural, one {# عضو} other {# عضو}} منقضی می‌شود، مگر این‌که استفاده شود: دلیلی برای نوشتن.",
  "loyalty.tiers": "اعضا به تفکیک سطح",
  "loyalty.tiers.note":
    "یک قدم مانده: سفارش معمولشان آن‌ها را به سطح بعدی می‌رساند. سطح‌ها بر پایهٔ امتیازهای یک سال است.",
  "loyalty.ages": "امتیازها بر حسب سن، و هزینهٔ آن‌ها",
  "loyalty.age": "{from, number}–{to, number} روز",
  "loyalty.age.older": "بیش از {days, number} روز",
  "loyalty.designs": "هزینهٔ سالانهٔ طرح‌های دیگر",
  "loyalty.designs.note":
    "بر پایهٔ خرید مورد انتظار از مشتریان امروز. پاداش برای خریدهایی که به هر حال انجام می‌شد هم پرداخت می‌شود، پس هر طرح باید خرید را دست‌کم به اندازهٔ نقطهٔ سربه‌سر خود بالا ببرد.",
  "loyalty.audience.all": "همه",
  "loyalty.audience.top": "پنجک برتر",
  "loyalty.never": "هرگز",
  "loyalty.column.tier": "سطح",
  "loyalty.column.from": "از",
  "loyalty.column.members": "اعضا",
  "loyalty.column.points": "امتیازها",
  "loyalty.column.close": "یک قدم مانده",
  "loyalty.column.examples": "مانند",
  "loyalty.column.audience": "برای",
  "loyalty.column.customers": "مشتریان",
  "loyalty.column.rate": "پاداش",
  "loyalty.column.cost": "هزینه",
  "loyalty.column.lift": "سربه‌سر",
  "loyalty.column.profit": "با ۵٪ بیشتر",
  "loyalty.missing.events":
    "رویداد باشگاهی وارد نشده: مانده‌ها، سطح‌ها و تعهدات معلوم نیست. فایلی با مشتری، تاریخ و امتیاز وارد کنید.",
  "loyalty.missing.margin":
    "حاشیهٔ سود معلوم نیست: نقطهٔ سربه‌سر کل درآمد را حاشیهٔ سود می‌گیرد و کمتر از واقع است. حاشیهٔ سود را با \u200E--margin یا در keepworth.json بدهید.",
  "loyalty.missing.amounts": "سفارش‌ها مبلغ ندارند: هزینهٔ باشگاه را نمی‌توان گفت.",
  "loyalty.overdrawn":
    "فایل {points} امتیاز بیش از آنچه داده شده کم می‌کند، در {members, plural, one {# مورد} other {# مورد}}: شاید رویدادهای پیشین نیامده باشند.",
  "loyalty.rules":
    "قاعده‌ها (loyalty در keepworth.json): {perSpend} امتیاز به ازای هر واحد خرید، هر امتیاز {value}، {expiry, plural, =0 {بدون انقضا} one {منقضی پس از # روز} other {منقضی پس از # روز}}.",
  "loyalty.assumption.customersRead": "اعضایی که امتیازهایشان از خوشه خوانده شد: {value}",
  "loyalty.written": "{rows, plural, one {# مانده} other {# مانده}} در {file} نوشته شد.",
};
