import type { Words } from "../../en.ts";
import type { improve as en } from "../../en/web/improve.ts";

/** Persian of the Improve screen. */
export const improve: Words<typeof en> = {
  "web.improve.opening":
    "{subject}: مشتریان پس از آن {less, select, yes {کمتر} other {بیشتر}} از دیگرانی در همان وضع می‌آورند{sure, select, yes {} other {، تا جایی که بتوان گفت}}. {stake} در سال پشت آن است ({range})، نزد {customers, plural, one {یک مشتری} other {# مشتری}}.",
  "web.improve.opening.association": "این یک همراهی است؛ اینکه دلیل باشد یا نه، تنها با آزمایش روشن می‌شود.",
  "web.improve.opening.experiment": "یک آزمایش آن را نشان داد: دلیل همین است.",
  "web.improve.opening.few":
    "شمار مشتریانی که به اندازهٔ کافی دنبال شده‌اند برای گفتن اینکه چه چیزی بهتر شود کم است.",
  "web.improve.opening.nothing": "هنوز چیزی ثبت نشده که مشتریان با آن روبه‌رو شوند.",
  "web.improve.stake.meaning":
    "آنچه مشتریان تا {days, plural, one {# روز} other {# روز}} پس از آن می‌آورند، در برابر مشتریانی در همان وضع بدون آن، ضرب در همهٔ کسانی که در یک سال به آن برمی‌خورند. مبلغ‌ها را نمی‌توان جمع زد: همان مشتریان پشت آن‌ها هستند.",
  "web.improve.stake.formula": "تفاوت هر مشتری × مشتریان یک سال",
  "web.improve.input.effect": "تفاوت هر مشتری",
  "web.improve.input.customers": "مشتریان یک سال",
  "web.improve.untold": "نامشخص",
  "web.improve.subject": "{name} ({kind})",
  "web.improve.kind.product": "کالا",
  "web.improve.kind.category": "دسته",
  "web.improve.kind.first-product": "نخستین کالا",
  "web.improve.kind.lateness": "تأخیر تحویل",
  "web.improve.kind.return-reason": "برگشت کالا",
  "web.improve.kind.topic": "موضوع پشتیبانی",

  "web.improve.none": "هنوز چیزی برای مقایسه نیست",
  "web.improve.none.text":
    "سفارش‌ها را با ردیف‌ها و روزهای تحویل، برگشت‌ها را با دلیل، و پرونده‌های پشتیبانی را با موضوع وارد کنید. آنگاه هر آنچه مشتری با آن روبه‌روست بر پایهٔ پول پشت آن رتبه‌بندی می‌شود.",
  "web.improve.none.action": "وارد کردن فایل",
  "web.improve.none.docs": "چه فایل‌هایی خوانده می‌شوند",

  "web.improve.stake": "پولی که پشت آن است",
  "web.improve.stake.unit":
    "{profit, select, yes {حاشیه سود} other {درآمد}} {days, plural, one {# روز} other {# روز}} پس از آن، همهٔ مشتریان یک سال با هم{currency, select, XXX {} other {، {currency}}}",
  "web.improve.stake.axis": "در سال{currency, select, XXX {} other {، {currency}}}",
  "web.improve.stake.description": "بیش از همه پشت {subject} است: {stake} در سال.",
  "web.improve.stake.note":
    "زیر صفر مشتریان پس از آن کمتر می‌آورند و بالای صفر بیشتر. گروه‌های کوچک به‌سوی بقیهٔ نوع خود کشیده می‌شوند تا تصادف در صدر ننشیند. میله‌ها را نمی‌توان جمع زد.",
  "web.improve.tone.loss": "سپس کمتر",
  "web.improve.tone.gain": "سپس بیشتر",
  "web.improve.tone.past": "شاید این یا آن",
  "web.improve.evidence.association": "همراهی",
  "web.improve.evidence.experiment": "آزمایش",
  "web.improve.evidence.few": "بسیار کم",

  "web.improve.list": "هر آنچه مشتری با آن روبه‌روست",
  "web.improve.list.text":
    "{customers, plural, one {یک مشتری} other {# مشتری}} در یک سال، هر یک یک‌بار شمرده؛ جمع سطرها {summed, number} می‌شد. سطری را باز کنید تا ببینید پشت آن چیست.",
  "web.improve.list.caption": "آنچه مشتری با آن روبه‌روست، بیشترین پول نخست",
  "web.improve.list.kind": "نوع",
  "web.improve.list.all": "همهٔ نوع‌ها",
  "web.improve.close": "بستن",
  "web.improve.column.subject": "چه",
  "web.improve.column.kind": "نوع",
  "web.improve.column.atStake": "در سال",
  "web.improve.column.effect": "هر مشتری",
  "web.improve.column.customers": "مشتریان",
  "web.improve.column.n": "مقایسه‌شده",
  "web.improve.column.comparison": "با",
  "web.improve.column.actual": "آمد",
  "web.improve.column.expected": "همان وضع",
  "web.improve.column.promised": "وعده",
  "web.improve.column.difference": "تفاوت",
  "web.improve.column.low": "پایین",
  "web.improve.column.high": "بالا",
  "web.improve.column.evidence": "از کجا",
  "web.improve.column.effect.gloss":
    "حاشیه سود پس از آن در برابر مشتریان همان وضع، کشیده‌شده به‌سوی بقیهٔ نوع خود",
  "web.improve.column.customers.gloss": "مشتریان یک سال گذشته",
  "web.improve.column.n.gloss": "موردهایی که به اندازهٔ کافی دنبال و مقایسه شده‌اند",
  "web.improve.column.actual.gloss": "حاشیه سود روزهای پس از آن",
  "web.improve.column.expected.gloss": "آنچه مشتریان همان وضع بدون آن آوردند",
  "web.improve.column.promised.gloss": "آنچه کانال و گروه آن‌ها وعده می‌داد",

  "web.improve.behind.touched":
    "از {from}، {customers, plural, one {یک مشتری} other {# مشتری}} و روی هم {times, plural, one {یک بار} other {# بار}} به آن برخوردند.",
  "web.improve.behind.compared":
    "{n, plural, one {یک مورد} other {# مورد}} به مدت {days, plural, one {# روز} other {# روز}} دنبال شد و با {comparison} لحظه از مشتریان همان وضع بدون آن مقایسه شد: همان شمار سفارش پیشین، همان اندازه پیش‌تر، همان مبلغ خرج‌شده.",
  "web.improve.behind.measured": "تفاوت اندازه‌گیری‌شده برای هر مورد {measured} است ({range}).",
  "web.improve.behind.drawn":
    "کشیده‌شده به‌سوی بقیهٔ نوع خود، هرچه کمتر شناخته بیشتر: {effect} ({range}). رتبه از این می‌آید.",
  "web.improve.behind.stake": "برای همهٔ مشتریان یک سال: {stake} ({range}).",
  "web.improve.behind.few":
    "شمار دنبال‌شده‌ها برای گفتن چیزی دربارهٔ خود آن کم است: اینجا نوع آن سخن می‌گوید و بازه پهن است.",
  "web.improve.behind.shared":
    "{share} از این مشتریان به {other} نیز برمی‌خورند که بالاتر است: بخش بزرگی از همان پول پشت هر دو است.",
  "web.improve.behind.association":
    "این یک همراهی است: مشتریان همان وضع شاید در چیزی که کسی ثبت نکرده فرق داشته باشند. پیش از هزینهٔ زیاد، آن را بیازمایید:",
  "web.improve.behind.experiments": "آزمایش‌ها",
  "web.improve.behind.experiment": "به‌تصادف تعیین شده است، پس تفاوت نتیجهٔ آن است.",

  "web.improve.effects": "یک رویداد چه کرد",
  "web.improve.effects.text": "حاشیه سود روزهای پس از یک رویداد، در برابر مشتریان همان وضع بدون آن.",
  "web.improve.effects.none":
    "هنوز رویدادی شناخته نیست: پرونده‌ها، امتیازها، تحویل‌ها، برگشت‌ها یا امتیازهای باشگاه را وارد کنید.",
  "web.improve.effects.event": "رویداد",
  "web.improve.effects.by": "تفکیک بر پایهٔ",
  "web.improve.effects.all": "همه با هم",
  "web.improve.effects.days": "مدت دنبال‌کردن",
  "web.improve.effects.horizon": "{days, plural, one {# روز} other {# روز}}",
  "web.improve.effects.option": "{event} ({count})",

  "web.improve.effect": "پس از: {event}",
  "web.improve.effect.unit":
    "تفاوت {profit, select, yes {حاشیه سود} other {درآمد}} در {days, plural, one {# روز} other {# روز}} پس از یک رویداد{currency, select, XXX {} other {، {currency}}}",
  "web.improve.effect.axis": "تفاوت پس از یک رویداد{currency, select, XXX {} other {، {currency}}}",
  "web.improve.effect.reference": "بی‌تفاوت",
  "web.improve.effect.all": "همه با هم",
  "web.improve.effect.told":
    "{event}: {n, plural, one {یک مورد} other {# مورد}} به مدت {days, plural, one {# روز} other {# روز}} دنبال شد. هر مشتری {actual} آورد و آن‌ها که در همان وضع بودند بدون آن {expected}: تفاوت {difference} ({range}).",
  "web.improve.effect.association":
    "این همراهی است: مشتریان همان وضع شاید در چیزی که کسی ثبت نکرده فرق داشته باشند.",
  "web.improve.effect.experiment": "به‌تصادف تعیین شده است، پس تفاوت نتیجهٔ آن است.",
  "web.improve.effect.drawn": "گروه‌ها به‌سوی همه کشیده می‌شوند، هرچه کمتر شناخته بیشتر.",
  "web.improve.effect.few": "{event}: شمار دنبال‌شده‌ها برای گفتن اثر آن کم است",
  "web.improve.again": "چه کسانی تا {days, plural, one {# روز} other {# روز}} دوباره سفارش دادند",
  "web.improve.again.all": "همه، بدون تفکیک",
  "web.improve.again.column.orders": "مشتریان",
  "web.improve.again.column.event": "با آن",
  "web.improve.again.column.comparison": "بدون آن",
  "web.improve.again.column.n": "از",
  "web.improve.again.adjusted":
    "با همان شمار سفارش، تفاوت {points} واحد درصد است (از {low} تا {high}). جفتِ همه، مشتریان تازه و قدیمی را می‌آمیزد: آن را تنها نخوانید.",
  "web.improve.again.unknown": "هیچ رده‌ای از مشتریان هر دو را ندارد، پس تفاوت را نمی‌توان گفت.",

  "web.improve.demand": "چه خواسته خواهد شد",
  "web.improve.demand.text": "شمار هر کالا، هفته‌به‌هفته. برگشتی‌ها فروخته شمرده می‌شوند: باید فرستاده می‌شدند.",
  "web.improve.demand.none":
    "سفارش‌ها ردیف ندارند، پس کالاها از هم جدا نمی‌شوند. سفارش‌ها را با ردیف‌ها وارد کنید.",
  "web.improve.demand.of": "{product}، هفته‌به‌هفته",
  "web.improve.demand.unit": "شمار در هفته",
  "web.improve.demand.axis": "هفته از",
  "web.improve.demand.lately": "اخیراً",
  "web.improve.demand.told":
    "{product}: {units} عدد در {weeks, plural, one {# هفته} other {# هفته}}، چهار بار از پنج بار {range}.",
  "web.improve.demand.caption": "شمار هر کالا در {weeks, plural, one {# هفته} other {# هفته}}",
  "web.improve.demand.rest":
    "{products, plural, one {یک کالای دیگر} other {# کالای دیگر با هم}}: {units} عدد ({range}).",
  "web.improve.demand.column.product": "کالا",
  "web.improve.demand.column.category": "دسته",
  "web.improve.demand.column.lately": "هر هفته اخیراً",
  "web.improve.demand.column.week": "هفته از",
  "web.improve.demand.column.p10": "P10",
  "web.improve.demand.column.p50": "P50",
  "web.improve.demand.column.p90": "P90",
  "web.improve.demand.column.error": "خطای پیشین",
  "web.improve.demand.column.error.gloss": "از برنامه‌های پیشین: شمار نادرست پیش‌بینی‌شده نسبت به آنچه آمد",
  "web.improve.backtest": "پیش‌بینی‌های پیشین چه اندازه درست بود",
  "web.improve.backtest.none": "تاریخچه برای آزمودن برنامه روی گذشته کوتاه است.",
  "web.improve.backtest.plan": "این برنامه",
  "web.improve.backtest.lastYear": "مانند یک سال پیش",
  "web.improve.backtest.lastWeeks": "مانند هفته‌های پیش",
  "web.improve.backtest.column.rule": "پیش‌بینی",
  "web.improve.backtest.column.error": "خطا",
  "web.improve.backtest.column.scaled": "در برابر هفته‌های پیش",
  "web.improve.backtest.column.bias": "بیش از اندازه",
  "web.improve.backtest.told":
    "برنامه‌های {origins, plural, one {یک روز پیشین} other {# روز پیشین}}، هر یک برای {weeks, plural, one {# هفته} other {# هفته}}. {coverage, select, none {} other {{coverage} هفته‌ها میان P10 و P90 بود؛ باید ۸۰٪ باشد. }}{best, select, plan {برنامه نزدیک‌ترین بود.} lastYear {تکرار سال پیش نزدیک‌تر بود: با احتیاط برنامه بریزید.} other {تکرار هفته‌های پیش نزدیک‌تر بود: با احتیاط برنامه بریزید.}}",
  "web.improve.needs.followed":
    "{customers, plural, one {یک مشتری} other {# مشتری}} را می‌شد {days, plural, one {# روز} other {# روز}} پس از آن دنبال کرد؛ {needed} لازم است و {tooRecent, plural, one {یک رویداد} other {# رویداد}} بیش از حد تازه است. صبر کنید، رویدادهای پیشین را وارد کنید یا روزهای کمتری برگزینید.",
  "web.improve.missing.margin": "حاشیه سود شناخته نیست: همهٔ درآمد حاشیه سود شمرده می‌شود.",
  "web.improve.assumption.horizon":
    "حاشیه سود {value, plural, one {# روز} other {# روز}} پس از برخورد شمرده می‌شود",
  "web.improve.assumption.margin": "حاشیه سود، سهم از درآمد: {value}",
  "web.improve.missing.followed":
    "هنوز چیزی {days, plural, one {# روز} other {# روز}} دنبال نشده است: تاریخچهٔ بیشتری لازم است.",
};
