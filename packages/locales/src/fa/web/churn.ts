import type { Words } from "../../en.ts";
import type { churn as en } from "../../en/web/churn.ts";

/** Persian of the Churn and renewals screen. */
export const churn: Words<typeof en> = {
  "web.churn.empty": "هنوز مشتری‌ای برای دیدن نیست",
  "web.churn.empty.text":
    "سفارش‌ها یا اشتراک‌ها را وارد کنید تا این صفحه نشان دهد چه کسانی رفته‌اند، چه کسانی احتمالاً می‌روند و چه پولی با آن‌ها از دست می‌رود.",
  "web.churn.empty.action": "وارد کردن داده",
  "web.churn.views": "چه چیزی دیده شود",
  "web.churn.view.subscriptions": "روندگان",
  "web.churn.view.renewals": "تمدیدها",
  "web.churn.view.orders": "سفارش‌های بدون اشتراک",

  "web.churn.mrr.meaning":
    "درآمد تکرارشوندهٔ ماهانهٔ (MRR) مشترکان امروز که احتمالاً تا {until} از دست می‌رود. مبلغ‌های سالانه یا هفتگی به مبلغ ماهانه تبدیل شده‌اند.",
  "web.churn.mrr.formula": "Σ روی اشتراک‌ها: مبلغ ماهانه × احتمال رفتن",
  "web.churn.kept.meaning":
    "سهمی از درآمد تکرارشوندهٔ امروز که احتمالاً تا {until} می‌ماند، بدون آنچه ماندگان شاید بیشتر بپردازند (ماندگاری ناخالص).",
  "web.churn.kept.formula": "۱ − ازدست‌رفته ÷ درآمد تکرارشوندهٔ امروز",
  "web.churn.shop.meaning":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که مشتریان فعال کنونی که احتمالاً تا {until} می‌روند، اگر می‌ماندند می‌آوردند؛ تنزیل‌شده به امروز.",
  "web.churn.shop.formula": "Σ (اکنون فعال − آن زمان فعال) × سفارش × مبلغ × حاشیهٔ سود، تنزیل‌شده",
  "web.churn.input.subscriptions": "اشتراک‌های جاری",
  "web.churn.input.mrr": "درآمد تکرارشوندهٔ ماهانه",
  "web.churn.input.renewals": "تمدیدهای دیده‌شده",
  "web.churn.input.active": "اکنون فعال",
  "web.churn.input.model": "مدل",

  "web.churn.horizon": "نگاه به آینده",
  "web.churn.months": "{count, plural, one {# ماه} other {# ماه}}",
  "web.churn.by": "به تفکیک",
  "web.churn.by.plan": "طرح",
  "web.churn.by.segment": "بخش",
  "web.churn.by.channel": "کانال",
  "web.churn.by.country": "کشور",

  "web.churn.survival": "مشترکان چه مدت می‌مانند، به تفکیک طرح",
  "web.churn.survival.unit": "سهم مشترکانی که هنوز هستند، بر حسب ماه از آغاز اشتراک",
  "web.churn.survival.axis": "ماه از آغاز اشتراک",
  "web.churn.survival.description":
    "از کسانی که طرح «{plan}» را گرفتند، پس از {months, plural, one {# ماه} other {# ماه}}، {share} هنوز هستند (شمارش).",
  "web.churn.survival.counted": "{plan}، شمارش",
  "web.churn.survival.model": "{plan}، مدل",
  "web.churn.survival.note":
    "پله‌ها: شمارش به روش کاپلان–مایر که مشترکان کنونی را تا زمانی که دیده شده‌اند به حساب می‌آورد. خط‌چین: مدلی که دورتر را می‌بیند. جایی که این دو از هم جدا می‌شوند، پله‌ها را باور کنید. برای دیدن بازهٔ پله‌ها (۹۰٪) یک طرح را برگزینید.",
  "web.churn.survival.note.one":
    "پله‌ها: شمارش به روش کاپلان–مایر، با باند بازهٔ ۹۰٪. خط‌چین: مدل {model}، برازش‌شده بر {renewals, plural, one {# تمدید} other {# تمدید}}. جایی که این دو از هم جدا می‌شوند، پله‌ها را باور کنید.",
  "web.churn.survival.plan": "طرح",
  "web.churn.survival.all": "همهٔ طرح‌ها",
  "web.churn.column.plan": "طرح",
  "web.churn.column.renewals": "تمدید",
  "web.churn.column.months": "ماه",
  "web.churn.column.counted": "شمارش",
  "web.churn.column.low": "از",
  "web.churn.column.high": "تا",
  "web.churn.column.model": "مدل",

  "web.churn.movement": "تغییر درآمد تکرارشونده",
  "web.churn.movement.unit":
    "درآمد تکرارشوندهٔ ماهانه{currency, select, XXX {} other {، {currency}}}، از {from} تا {to}",
  "web.churn.movement.description":
    "درآمد تکرارشونده از {opening} به {closing} رسید: {come} آمد و {gone} رفت.",
  "web.churn.movement.axis": "درآمد تکرارشوندهٔ ماهانه",
  "web.churn.movement.span": "در گذشتهٔ",
  "web.churn.movement.step": "گام",
  "web.churn.movement.amount": "مبلغ",
  "web.churn.movement.customers": "مشتریان",
  "web.churn.movement.note":
    "افزایش: مشتریانی که بیش از پیش می‌پردازند؛ کاهش: کسانی که کمتر می‌پردازند و می‌مانند. جمع گام‌ها دقیق است.",

  "web.churn.rate": "سهم مشترکان ازدست‌رفته، ماه به ماه",
  "web.churn.rate.unit": "از مشترکان آغاز ماه، سهم کسانی که در همان ماه رفتند",
  "web.churn.rate.description": "آخرین ماه کامل، {month}: {share} رفتند ({range}).",
  "web.churn.rate.line": "ازدست‌رفته در ماه",
  "web.churn.rate.note":
    "باند نشان می‌دهد این شمار مشتری دربارهٔ نرخ واقعی چه می‌گوید (۹۰٪، به روش ویلسون). ماهی که درون باند ماه پیش از خود است خبر تازه‌ای نیست.",
  "web.churn.rate.column.month": "ماه",
  "web.churn.rate.column.began": "در آغاز ماه",
  "web.churn.rate.column.lost": "ازدست‌رفته",
  "web.churn.rate.column.share": "سهم ازدست‌رفته",
  "web.churn.rate.column.interval": "بازهٔ ۹۰٪",

  "web.churn.likely": "آنچه احتمالاً در {span} آینده از دست می‌رود",
  "web.churn.likely.text":
    "نخست بیشترین پول. واقعیت نُه بار از ده بار درون خط کناری است؛ گروه‌های کوچک خط بلندتری دارند.",
  "web.churn.likely.caption": "ریزش احتمالی به تفکیک گروه",
  "web.churn.column.group": "گروه",
  "web.churn.column.subscribers": "مشترک",
  "web.churn.column.mrr": "ماهانه",
  "web.churn.column.mrr.gloss": "آنچه امروز ماهانه می‌پردازند",
  "web.churn.column.leave": "می‌روند",
  "web.churn.column.leave.gloss": "کسانی که در پایان آن مدت اشتراکی برایشان نمی‌ماند",
  "web.churn.column.interval": "بازهٔ ۹۰٪",
  "web.churn.column.lostMrr": "ازدست‌رفتهٔ ماهانه",
  "web.churn.column.lostMrr.gloss": "درآمد تکرارشوندهٔ ماهانه‌ای که با آن‌ها می‌رود",
  "web.churn.column.picture": "سهم ازدست‌رفته، ۰ تا ۱۰۰٪",
  "web.churn.column.past": "سال پیش",
  "web.churn.column.past.gloss": "از مشترکان یک سال پیش، سهم کسانی که از آن پس رفته‌اند",

  "web.churn.why": "چرا رفتند",
  "web.churn.why.unit": "اشتراک‌های پایان‌یافته در سال گذشته، به تفکیک دلیل",
  "web.churn.why.axis": "اشتراک‌های پایان‌یافته",
  "web.churn.why.description":
    "پرتکرارترین دلیل «{reason}» است: {count, plural, one {# اشتراک} other {# اشتراک}}.",
  "web.churn.why.note":
    "کهربایی: پرداخت ناموفق بود و کسی نمی‌خواست برود. یادآوری با پیوند پرداخت بسیاری از این‌ها را بازمی‌گرداند.",
  "web.churn.why.none": "در سال گذشته اشتراکی پایان نیافت.",
  "web.churn.column.reason": "دلیل",
  "web.churn.column.ended": "پایان",
  "web.churn.fact.net": "مانده از درآمد یک سال پیش",
  "web.churn.fact.net.more": "{net} با آنچه این مشتریان امروز بیشتر می‌پردازند",
  "web.churn.fact.customers": "مشتریان یک سال پیش که رفتند",
  "web.churn.fact.trials": "اشتراک‌های آزمایشی که مشتری شدند",
  "web.churn.fact.trials.more":
    "{ended, plural, one {# اشتراک آزمایشی پایان یافت} other {# اشتراک آزمایشی پایان یافت}}؛ {open, plural, =0 {هیچ‌یک باز نیست} one {# اشتراک باز است} other {# اشتراک باز است}}",
  "web.churn.fact.failed": "تمدیدهای ازدست‌رفته با پرداخت ناموفق",
  "web.churn.fact.failed.more": "{plan}؛ تاکنون {lost, plural, one {# اشتراک} other {# اشتراک}}",
  "web.churn.fact.range": "بازهٔ ۹۰٪: {range}",

  "web.churn.plans": "طرح‌ها، و ارزش هر مشترک",
  "web.churn.plans.text":
    "ارزش: همهٔ پرداخت‌های آینده، تنزیل‌شده، {profit, select, yes {ضرب در حاشیهٔ سود} other {بر حسب درآمد}}. تازه: کسی که امروز مشترک می‌شود. جاری: میانگین مشترکان امروز.",
  "web.churn.plans.caption": "طرح‌ها",
  "web.churn.column.every": "پرداخت",
  "web.churn.column.active": "جاری",
  "web.churn.column.left": "رفته",
  "web.churn.column.unpaid": "نپرداخته",
  "web.churn.column.unpaid.gloss": "پایان‌یافته به دلیل پرداخت ناموفق",
  "web.churn.column.worthNew": "ارزش تازه",
  "web.churn.column.worthNow": "ارزش جاری",
  "web.churn.model.pooled": "{model}، همهٔ طرح‌های هم‌فاصله",
  "web.churn.model.prior": "{model}، از مقدارهای معقول",
  "web.churn.model.gloss": "رفتگان برخی طرح‌ها برای مدل‌سازی جداگانه کم‌اند",

  "web.churn.keeping": "نگه‌داشتن شمار بیشتری از آن‌ها چه ارزشی دارد",
  "web.churn.keeping.slide": "ماندگان بیشتر در هر سال",
  "web.churn.keeping.points": "{points, plural, one {+# واحد درصد} other {+# واحد درصد}}",
  "web.churn.keeping.text":
    "امروز {retention} از مشتریان فعال یک سال بعد هم فعال‌اند. با {points, plural, one {# واحد درصد} other {# واحد درصد}} بیشتر، ارزش هر مشتری در کل مدت ماندنش {low} تا {high} بیشتر می‌شود: رقم کوچک‌تر اگر حاشیهٔ سود سال نخست قطعی باشد و رقم بزرگ‌تر اگر نباشد. هزینهٔ مجاز رسیدن به آن در صفحهٔ «نگهداشت یا جایگزینی» آمده است.",
  "web.churn.keeping.name": "ماندگاری سالانه",

  "web.churn.within": "نگاه به آینده",
  "web.churn.days": "{count, plural, one {# روز} other {# روز}}",
  "web.churn.calendar": "تقویم تمدیدها",
  "web.churn.calendar.unit": "ارزش در خطر{currency, select, XXX {} other {، {currency}}}، بر حسب روز تمدید",
  "web.churn.calendar.weeks.unit":
    "ارزش در خطر{currency, select, XXX {} other {، {currency}}}، بر حسب هفتهٔ تمدید",
  "web.churn.calendar.axis": "روز هفته",
  "web.churn.calendar.weekAxis": "ارزش در خطر",
  "web.churn.calendar.week": "{from} – {to}",
  "web.churn.calendar.day":
    "{date}: {renewals, plural, one {# تمدید} other {# تمدید}} به مبلغ {amount}، در خطر {risk}",
  "web.churn.calendar.description": "بیشترین مقدار در هفتهٔ {from} تا {to} در خطر است: {risk}.",
  "web.churn.calendar.note":
    "در خطر: آنچه با تمدید نکردن از دست می‌رود (دورهٔ بعد و همهٔ پس از آن، تنزیل‌شده) ضرب در احتمال آن.",
  "web.churn.column.week": "هفته",
  "web.churn.column.amount": "مبلغ",
  "web.churn.column.atRisk": "در خطر",
  "web.churn.column.customer": "مشتری",
  "web.churn.column.renews": "تمدید",
  "web.churn.column.chance": "احتمال تمدید",
  "web.churn.column.value": "ارزش در امروز",
  "web.churn.column.value.gloss": "مبلغ × حاشیهٔ سود × تمدیدهای مورد انتظار، تنزیل‌شده",
  "web.churn.column.offer": "پیشنهاد به‌صرفه",
  "web.churn.column.offer.gloss": "تخفیف: از آن‌که بیشترین سود را دارد تا آن‌که سودی ندارد؛ یک بار در دورهٔ بعد",
  "web.churn.column.offerMoney": "به پول",
  "web.churn.column.contact": "تماس از",
  "web.churn.column.who": "با",
  "web.churn.column.standing": "وضعیت",
  "web.churn.column.made": "تمدیدهای انجام‌شده",
  "web.churn.standing.open": "باز",
  "web.churn.standing.cancelling": "لغوشده، هنوز جاری",
  "web.churn.standing.failing": "پرداخت ناموفق",
  "web.churn.who.owner": "{owner}",
  "web.churn.who.email": "ایمیل",
  "web.churn.who.payment": "پیوند پرداخت",
  "web.churn.offer.none": "نمی‌صرفد",
  "web.churn.renewals": "نخست با چه کسی تماس بگیرید",
  "web.churn.renewals.caption": "تمدیدها به ترتیب ارزش در خطر",
  "web.churn.renewals.offers":
    "{count, plural, =0 {در اینجا هیچ تخفیفی بیش از هزینه‌اش سود ندارد: بیشتر مشتریان بدون آن هم تمدید می‌کنند.} one {برای # نفر از آن‌ها تخفیف بیش از هزینه‌اش سود دارد: روی هم {gain}، اگر به بهترین اندازه داده شود.} other {برای # نفر از آن‌ها تخفیف بیش از هزینه‌اش سود دارد: روی هم {gain}، اگر به هرکدام به بهترین اندازه داده شود.}} بیشتر تمدیدکنندگان بدون تخفیف هم تمدید می‌کردند، پس به برخی پیشنهادی ندهید تا اثر آن معلوم شود.",
  "web.churn.renewals.meaning":
    "آنچه کسانی که احتمالاً تا {until} تمدید نمی‌کنند می‌آوردند: دورهٔ بعد و همهٔ پس از آن، تنزیل‌شده.",
  "web.churn.renewals.formula": "Σ روی اشتراک‌ها: (۱ − احتمال تمدید) × ارزش کسی که تمدید می‌کند",
  "web.churn.renewals.cut":
    "فهرست {shown, number} مورد با بیشترین ارزش در خطر را دارد، از {all, number} مورد.",

  "web.churn.groups": "چه کسانی احتمالاً خرید را کنار می‌گذارند",
  "web.churn.groups.unit":
    "{profit, select, yes {حاشیهٔ سود} other {درآمد}} در خطر در {span} آینده{currency, select, XXX {} other {، {currency}}}",
  "web.churn.groups.unit.customers": "مشتریانی که احتمالاً در {span} آینده خرید را کنار می‌گذارند",
  "web.churn.groups.axis": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} در خطر",
  "web.churn.groups.axis.customers": "مشتریان",
  "web.churn.groups.description": "بیشترین مقدار با گروه «{group}» می‌رود: {value}.",
  "web.churn.groups.note":
    "در خطر: آنچه در این مدت می‌آوردند، ضرب در احتمال این‌که اکنون فعال باشند و آن زمان رفته باشند. خط‌های کناری: بازهٔ ۹۰٪.",
  "web.churn.groups.caption": "ریزش احتمالی مشتریانی که سفارش می‌دهند",
  "web.churn.column.members": "مشتریان",
  "web.churn.column.activeNow": "اکنون فعال",
  "web.churn.column.stop": "کنار می‌گذارند",
  "web.churn.column.silent": "سال پیش",
  "web.churn.column.silent.gloss":
    "از کسانی که در سالِ پیش از سال گذشته خرید کردند، سهم کسانی که از آن پس چیزی نخریده‌اند",
  "web.churn.yearly": "سهم خریدارانی که بازنگشتند",
  "web.churn.yearly.unit":
    "از خریداران دوازده ماهِ پیش از آن، سهم کسانی که در دوازده ماهِ منتهی به ماهِ نشان‌داده‌شده چیزی نخریدند",
  "web.churn.yearly.description":
    "در دوازده ماهِ منتهی به {to}، {share} از {buyers} خریدار بازنگشتند ({range}).",
  "web.churn.yearly.line": "بازنگشتند",
  "web.churn.yearly.note":
    "یک سال نخریدن به معنای رفتن نیست: مدل {active} نفر از آخرین‌ها را هنوز فعال می‌داند. باند: ۹۰٪، به روش ویلسون.",
  "web.churn.yearly.column.to": "دوازده ماه تا",
  "web.churn.yearly.column.buyers": "خریداران پیشین",
  "web.churn.yearly.column.lost": "بازنگشتند",
  "web.churn.atRisk": "بیشترین پول در خطر",
  "web.churn.atRisk.text": "تک‌مشتریانی که احتمالاً خرید را کنار می‌گذارند، و آنچه با آن‌ها از دست می‌رود.",
  "web.churn.column.risk": "ریسک",
  "web.churn.column.risk.gloss": "احتمال این‌که مشتری فعال کنونی در پایان آن مدت رفته باشد",
  "web.churn.column.pActive": "اکنون فعال",
  "web.churn.column.segment": "بخش",
  "web.churn.column.channel": "کانال",
  "web.churn.atRisk.caption": "مشتریان به ترتیب پول در خطر",
  "web.churn.overdue": "سفارش‌های دیرشده",
  "web.churn.overdue.caption": "مشتریانی که سفارششان دیر شده است",
  "web.churn.due.caption": "مشتریانی که سفارششان سررسیده است",
  "web.churn.due": "سفارش‌های سررسیده",
  "web.churn.column.expected": "موعد",
  "web.churn.column.silentFor": "مدت سکوت",
  "web.churn.column.usual": "فاصلهٔ معمول",
  "web.churn.column.growth": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} آینده",
  "web.churn.unknown": "نامعلوم",
  "web.churn.unfit": "مدل خرید با این کسب‌وکار جور نیست",
  "web.churn.thin": "داده کم است",

  "web.churn.missing.margin":
    "حاشیهٔ سود: همهٔ پول‌ها در اینجا درآمد است، پس پیشنهادها بیش از اندازه بزرگ می‌شوند. هزینه‌ها را وارد کنید یا حاشیهٔ سود را در تنظیمات بدهید.",
  "web.churn.missing.currency": "ارز مبلغ‌ها: آن را در تنظیمات نام ببرید.",
  "web.churn.missing.orders":
    "سفارش‌های ارزش‌گذاری‌شده: مشتریانی که بدون اشتراک می‌خرند اینجا نیستند تا اجرایی آن‌ها را ارزش‌گذاری کند.",
};
