import type { Words } from "../en.ts";
import type { improve as en } from "../en/improve.ts";

/** Persian of what to improve, and of units by product. */
export const improve: Words<typeof en> = {
  "help.improve":
    "محصولات، دسته‌ها، نخستین محصولات، تأخیر تحویل، دلایل مرجوعی و موضوعات پشتیبانی را بر پایهٔ پول در میان رتبه‌بندی می‌کند.",
  "help.improve.kind": "فقط یک گونه",
  "help.improve.limit": "چند مورد نشان داده شود؛ ۰ همه را نشان می‌دهد (پیش‌فرض: ۲۰، با --json همه)",
  "help.improve.horizon": "چند روز پس از آن به حساب آید (پیش‌فرض: ۱۸۰، یا یک‌سوم داده‌ها اگر کمتر باشد)",
  "help.improve.out": "کل فهرست در این پروندهٔ CSV نوشته شود",
  "help.plan.weeks": "چند هفته با --by product پیش‌بینی شود، ۱ تا ۲۶ (پیش‌فرض: ۸)",
  "help.plan.limit": "چند محصول با --by product نشان داده شود (پیش‌فرض: ۱۰)",
  "help.plan.out": "هر محصول و هفته در این پروندهٔ CSV نوشته شود، با --by product",

  "improve.opening.less":
    "{subject}. در {days, plural, one {# روز} other {# روز}} هر مشتری {each} کمتر از دیگران در همان وضعیت می‌آورد ({range}). در سال به {customers, plural, one {# مشتری} other {# مشتری}} می‌رسد، پس {stake} در سال در میان است ({stakeRange}).",
  "improve.opening.more":
    "{subject}. در {days, plural, one {# روز} other {# روز}} هر مشتری {each} بیشتر از دیگران در همان وضعیت می‌آورد ({range}). در سال به {customers, plural, one {# مشتری} other {# مشتری}} می‌رسد، پس {stake} در سال در میان است ({stakeRange}).",
  "improve.opening.unclear":
    "هیچ‌چیز از تصادف جدا نیست: هر بازهٔ ۹۰٪ صفر را در بر دارد. شاید بیشترین پول پشت {subject} باشد: {stake} در سال ({stakeRange}).",
  "improve.opening.none": "هنوز چیزی برای مقایسه نیست.",
  "improve.association":
    "این‌ها همبستگی‌اند، نه اثبات: مشتریان در یک وضعیت شاید در چیزی فرق کنند که هیچ سفارشی نشان نمی‌دهد. این‌که علت است یا نه، فقط آزمایش می‌گوید.",
  "improve.overlap":
    "مبلغ‌ها را نمی‌توان جمع زد: در سال به {customers, plural, one {# مشتری} other {# مشتری}} رسیده و در همهٔ سطرها {summed, number} بار شمرده شده‌اند.",
  "improve.list": "بر پایهٔ پول در میان",
  "improve.column.subject": "چه",
  "improve.column.customers": "در سال",
  "improve.column.each": "از یکی",
  "improve.column.stake": "در میان در سال",
  "improve.column.range": "بازهٔ ۹۰٪",
  "improve.column.n": "پیگیری‌شده",
  "improve.subject": "{kind}: {name}",
  "improve.few": "{n}، کم است",
  "improve.kind.product": "محصول",
  "improve.kind.category": "دسته",
  "improve.kind.first-product": "نخستین محصول",
  "improve.kind.lateness": "تأخیر تحویل",
  "improve.kind.return-reason": "مرجوعی",
  "improve.kind.topic": "موضوع پشتیبانی",
  "improve.shared": "{share} مشتریان {subject} با {other} هم سروکار دارند که بالاتر است.",
  "improve.sharedList": "همان مشتریان",
  "improve.kinds": "چه چیزی از آن بیش از تصادف است",
  "improve.spread":
    "{kind}: {compared, number} از {subjects, number} مقایسه شد؛ فراتر از تصادف حدود {spread} برای هر مشتری فرق دارند.",
  "improve.spread.none":
    "{kind}: {compared, number} از {subjects, number} مقایسه شد؛ بیش از تصادف فرق ندارند.",
  "improve.spread.one": "{kind}: {compared, number} از {subjects, number} مقایسه شد.",
  "improve.note":
    "در سال: مشتریانی که از {from} با آن روبه‌رو شدند. از یکی: حاشیهٔ سود {days, plural, one {# روز} other {# روز}} پس از آن در کنار مشتریان همان وضعیت بی آن؛ هر چه کمتر دانسته باشد بیشتر به گونهٔ خود نزدیک می‌شود. آنچه از تصادف جداست نخست می‌آید.",
  "improve.sampled": "برای مقایسه یک مشتری از هر {step, number} خوانده شد.",
  "improve.more": "{count, plural, one {# مورد دیگر} other {# مورد دیگر}}: keepworth improve --limit 0",
  "improve.file": "{rows, plural, one {# سطر} other {# سطر}} در {path} نوشته شد.",
  "improve.missing.lines": "محصولات معلوم نیستند: سفارش‌ها سطر ندارند. سفارش‌ها را با سطرهایشان وارد کنید.",
  "improve.missing.deliveries": "تأخیر تحویل معلوم نیست: روزهای وعده و تحویل را وارد کنید.",
  "improve.missing.returns": "دلایل مرجوعی معلوم نیستند: مرجوعی‌ها را وارد کنید.",
  "improve.missing.contacts": "موضوعات پشتیبانی معلوم نیستند: پرونده‌های پشتیبانی را وارد کنید.",
  "improve.missing.amounts": "سفارش‌ها مبلغ ندارند، پس دربارهٔ پول چیزی نمی‌توان گفت.",
  "improve.missing.margin":
    "حاشیهٔ سود معلوم نیست: همهٔ درآمد به‌جای آن حساب می‌شود. با --margin یا در keepworth.json آن را بگویید.",
  "improve.missing.followed":
    "هنوز چیزی {days, plural, one {# روز} other {# روز}} پیگیری نشده است: با --horizon روزهای کمتری بخواهید.",

  "demand.opening":
    "تعداد هر محصول از {from} برای {weeks, plural, one {# هفته} other {# هفته}}: بیش از همه {product}، روی هم {mean}، چهار بار از پنج بار {low} تا {high}.",
  "demand.none": "چیزی را نمی‌توان پیش‌بینی کرد: سفارش‌ها سطر ندارند.",
  "demand.column.product": "محصول",
  "demand.column.lately": "اخیراً",
  "demand.column.next": "هفتهٔ بعد",
  "demand.column.low": "P10",
  "demand.column.middle": "P50",
  "demand.column.high": "P90",
  "demand.column.error": "خطای پیشین",
  "demand.between": "{low}–{high}",
  "demand.rest": "{products, plural, one {# محصول دیگر} other {# محصول دیگر}}",
  "demand.note":
    "اخیراً: تعداد در هفته در {weeks, plural, one {# هفتهٔ گذشته} other {# هفتهٔ گذشته}}. هفتهٔ بعد: از P10 تا P90. P10 و P50 و P90: همهٔ هفته‌ها روی هم. تکه‌های مرجوعی فروخته به حساب می‌آیند: باید فرستاده می‌شدند.",
  "demand.backtest": "این برنامه‌ها پیش‌تر چگونه بودند",
  "demand.backtest.error":
    "در {origins, plural, one {# روز پیشین} other {# روز پیشین}} ساخته شدند و {plan} تعداد هر محصول و هفته را خطا کردند؛ تکرار {weeks, plural, one {# هفتهٔ گذشته} other {# هفتهٔ گذشته}} {lately} خطا کرد.",
  "demand.backtest.lastYear": "تکرار سال پیش {lastYear} خطا کرد و برنامه در همان هفته‌ها {plan}.",
  "demand.backtest.coverage":
    "{coverage} هفته‌ها میان P10 و P90 بودند و {total} جمع‌ها؛ باید ۸۰٪ باشند، و جایی که تعداد کم است بیشتر.",
  "demand.season.used": "فصل‌های فروشگاه به حساب می‌آیند: با آن‌ها خطا {with} بود و بی آن‌ها {without}.",
  "demand.season.unused": "فصل‌های فروشگاه به حساب نمی‌آیند: با آن‌ها خطا {with} بود و بی آن‌ها {without}.",
  "demand.missing.lines": "محصولات معلوم نیستند: سفارش‌ها را با سطرهایشان وارد کنید.",
  "demand.missing.backtest":
    "تاریخچه برای سنجش چنین برنامه‌هایی با گذشته کوتاه است: نیم سال و هفته‌هایی که باید پیش‌بینی شوند لازم است.",
  "demand.naive.lastYear": "تکرار سال پیش نزدیک‌تر از این برنامه بود: با احتیاط برنامه بریزید.",
  "demand.naive.lastWeeks": "تکرار هفته‌های گذشته نزدیک‌تر از این برنامه بود: با احتیاط برنامه بریزید.",
};
