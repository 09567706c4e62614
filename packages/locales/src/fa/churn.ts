import type { Words } from "../en.ts";
import type { churn as en } from "../en/churn.ts";

/** Persian of churn and renewals. */
export const churn: Words<typeof en> = {
  "help.churn": "نشان می‌دهد چه کسانی رفته‌اند و می‌روند و چه پولی با آن‌ها از دست می‌رود.",
  "help.renewals":
    "اشتراک‌های نزدیک به تمدید را به ترتیب ارزش در خطر، و سفارش‌های دیرشده یا سررسیده را فهرست می‌کند.",
  "help.option.churnBy": "ریزش به چه تفکیکی نشان داده شود",
  "help.option.churnHorizon": "تا کجا پیش‌بینی شود، مانند 12m، 52w یا 365d (پیش‌فرض: افق اجرا)",
  "help.option.renewalsWithin": "چند روز آینده دیده شود (پیش‌فرض: ۶۰)",
  "help.option.renewalsLimit": "چند مورد فهرست شود؛ 0 یعنی همه (پیش‌فرض: ۲۰)",
  "error.subscription.interval": "«{interval}» فاصلهٔ پرداختِ خوانایی نیست.",
  "error.subscription.interval.hint":
    "بنویسید day، week، month یا year و اگر بیش از یکی است، عددی پیش از آن: 3 month.",
  "error.churn.nothing": "مجموعه‌دادهٔ {dataset} نه اشتراکی دارد و نه سفارشی ارزش‌گذاری‌شده.",
  "error.churn.nothing.hint":
    "اشتراک‌ها را وارد کنید (keepworth import FILE) یا مشتریان را بر پایهٔ سفارش‌ها ارزش‌گذاری کنید (keepworth run FILE).",

  "churn.opening.subscriptions":
    "در {span} آینده، تا {until}، از {customers, plural, one {# مشترک} other {# مشترک}} شما احتمالاً {lost, plural, one {# نفر می‌رود} other {# نفر می‌روند}} ({range}) و با آن‌ها {mrr} از {total} درآمد ماهانه ({mrrRange}): {kept} می‌ماند ({keptRange}).",
  "churn.counting":
    "{customers, plural, one {# مشترک} other {# مشترک}} {subscriptions, plural, one {# اشتراک جاری} other {# اشتراک جاری}} دارند{paused, plural, =0 {} one {، # مورد از آن‌ها متوقف است} other {، # مورد از آن‌ها متوقف است}}{trials, plural, =0 {} one {؛ # اشتراک آزمایشیِ جاری به حساب نیامده است} other {؛ # اشتراک آزمایشیِ جاری به حساب نیامده است}}.",
  "churn.lastMove":
    "همه در تاریخ {day}: چیزی ارزش‌گذاری نشده است، پس آخرین روزی که اشتراکی آغاز شده، پایان یافته، لغو شده یا پرداخت نشده به‌جای امروز گرفته می‌شود.",
  "churn.few":
    "{seen, plural, =0 {هنوز نوبت تمدید کسی نرسیده است} one {تاکنون تنها # تمدید پیش آمده است} other {تاکنون تنها # تمدید پیش آمده است}}: ارقام زیر از مقدارهای معقول آغاز می‌شوند و شاید بسیار دور از واقع باشند.",
  "churn.opening.shop":
    "از {active} مشتری فعال کنونی، {lost} نفر احتمالاً در {span} آینده خرید را کنار می‌گذارند ({range}).",
  "churn.opening.shop.money":
    "اگر می‌ماندند، در این مدت {money} {profit, select, yes {حاشیهٔ سود} other {درآمد}} می‌آوردند، تنزیل‌شده به امروز ({range}).",
  "churn.curves": "سهم ماندگان پس از هر تعداد تمدید",
  "churn.curve.counted": "شمارش",
  "churn.curve.model": "مدل",
  "churn.curve.after": "{share} پس از {renewals, plural, one {# تمدید} other {# تمدید}}",
  "churn.movement":
    "درآمد تکرارشوندهٔ ماهانه در {months, plural, one {# ماه} other {# ماه}} گذشته{currency, select, XXX {} other {، {currency}}}",
  "churn.movement.opening": "آغاز",
  "churn.movement.new": "تازه",
  "churn.movement.returned": "بازگشته",
  "churn.movement.expansion": "افزایش",
  "churn.movement.contraction": "کاهش",
  "churn.movement.churned": "ریزش",
  "churn.movement.closing": "پایان",
  "churn.months": "ماه به ماه",
  "churn.months.partial": "{month} (تاکنون)",
  "churn.year":
    "از درآمد تکرارشوندهٔ یک سال پیش {gross} مانده و با آنچه این مشتریان امروز بیشتر می‌پردازند {net}. از مشتریان آن زمان {churn} رفته‌اند.",
  "churn.year.none": "یک سال پیش مشترکی نبود، پس نمی‌توان نرخ ماندگاری سالانه را گفت.",
  "churn.trials":
    "از {ended, plural, one {# اشتراک آزمایشیِ پایان‌یافته} other {# اشتراک آزمایشیِ پایان‌یافته}}، {share} مشتری شدند ({range})؛ اکنون {open, plural, =0 {هیچ‌یک باز نیست} one {# اشتراک باز است} other {# اشتراک باز است}}. اشتراک‌های آزمایشی در هیچ رقم دیگری نیستند.",
  "churn.trials.open":
    "{open, plural, one {# اشتراک آزمایشی باز است} other {# اشتراک آزمایشی باز است}} و هنوز هیچ‌یک پایان نیافته است.",
  "churn.standing.cancelling":
    "{count, plural, one {# اشتراک لغو شده و هنوز جاری است} other {# اشتراک لغو شده و هنوز جاری است}}: ماهی {mrr}.",
  "churn.standing.failing":
    "{count, plural, one {پرداخت # اشتراک} other {پرداخت # اشتراک}} ناموفق بوده و شاید هنوز برسد: ماهی {mrr}.",
  "churn.standing.paused":
    "{count, plural, one {# اشتراک} other {# اشتراک}} متوقف است و جاری به حساب آمده، چون هیچ فایلی نمی‌گوید از کی: ماهی {mrr}.",
  "churn.ahead.plan": "ریزش احتمالی، به تفکیک طرح",
  "churn.ahead.channel": "ریزش احتمالی، به تفکیک کانال",
  "churn.ahead.country": "ریزش احتمالی، به تفکیک کشور",
  "churn.ahead.segment": "ریزش احتمالی، به تفکیک بخش",
  "churn.ahead.note":
    "مشترک: شمار مشترکان؛ ماهانه: پرداخت آن‌ها. می‌روند: کسانی که اشتراکی برایشان نمی‌ماند؛ ازدست‌رفته: پولی که هر ماه با آن‌ها می‌رود. سال پیش: سهم رفتگان از مشترکان یک سال پیش.",
  "churn.shop.note":
    "ریسک: احتمال این‌که مشتری فعال کنونی در پایان آن مدت رفته باشد. در خطر: آنچه در این مدت می‌آورد، ضرب در احتمال این‌که اکنون فعال باشد و آن زمان رفته باشد.",
  "churn.shop": "مشتریانی که بدون اشتراک سفارش می‌دهند",
  "churn.shop.ahead.channel": "کنارگذارندگان احتمالی خرید، به تفکیک کانال",
  "churn.shop.ahead.country": "کنارگذارندگان احتمالی خرید، به تفکیک کشور",
  "churn.shop.ahead.segment": "کنارگذارندگان احتمالی خرید، به تفکیک بخش",
  "churn.shop.segmentThen":
    "سال پیش: از کسانی که یک سال پیش در آن بخش بودند و در سال پیش از آن خرید کرده بودند، سهم کسانی که از آن پس چیزی نخریده‌اند.",
  "churn.shop.past":
    "در گذشته: از {buyers} مشتری که در سالِ منتهی به {middle} خرید کردند، {lost} نفر ({share}) در سالِ منتهی به {to} چیزی نخریدند؛ آن‌ها {money} آورده بودند.",
  "churn.shop.silent": "یک سال نخریدن به معنای رفتن نیست: مدل {active} نفر از آن‌ها را هنوز فعال می‌داند.",
  "churn.shop.model":
    "بر پایهٔ مدل {model}: کسی رفتنش را به فروشگاه اعلام نمی‌کند، پس رفتن از سکوت هر مشتری در برابر ریتم خود او برآورد می‌شود. بازه‌ها نمونه‌های توأم پارامترها و تصادفِ هر مشتری را در بر دارند؛ درستی آن‌ها را نمی‌توان با سفارش‌ها سنجید، چون رفتن هرگز دیده نمی‌شود.",
  "churn.shop.subscribers":
    "{count, plural, one {# مشتری با اشتراک جاری در آنجا به حساب آمده است} other {# مشتری با اشتراک جاری در آنجا به حساب آمده‌اند}}، نه اینجا.",
  "churn.shop.customers": "بیشترین پول در خطر",
  "churn.reasons": "چرا اشتراک‌ها در سال گذشته پایان یافتند",
  "churn.reason.none": "بدون دلیل",
  "churn.reason.payment": "پرداخت ناموفق",
  "churn.plans": "طرح‌ها",
  "churn.plans.model":
    "رفتن به تفکیک طرح، با مدلی از sBG و BdW که AIC کوچک‌تری دارد († برازش بر همهٔ طرح‌های با آن فاصلهٔ پرداخت، چون رفتگان این طرح کم‌اند؛ ‡ آغاز از مقدارهای معقول، چون رفتگان بسیار کم‌اند). پرداخت ناموفق در هر تمدید احتمال جداگانه‌ای دارد. ارزش: نخستین پرداخت و همهٔ پرداخت‌های بعدیِ مشترک تازه، تنزیل‌شده، {profit, select, yes {ضرب در حاشیهٔ سود} other {بر حسب درآمد}}.",
  "churn.unfit":
    "مدل خرید با این کسب‌وکار جور نیست، پس ریزش از آن پرسیده نمی‌شود: قراردادها و معامله‌های باز به‌جای آن پاسخ می‌دهند.",
  "churn.unfit.why": "چرا نه",
  "churn.doubt": "آنچه در اینجا بر ضد مدل خرید است",
  "churn.pipeline":
    "{open, plural, one {# معاملهٔ باز} other {# معاملهٔ باز}} به مبلغ {amount}؛ در {span} آینده احتمالاً {expected} می‌آورد ({range}).",
  "churn.pipeline.onTop":
    "از آن، {onTop} افزون بر سفارش‌هایی است که اجرا انتظار دارد؛ بقیهٔ معامله‌ها با مشتریانی است که به هر حال سفارش می‌دهند.",
  "churn.pipeline.none": "معاملهٔ بازی هم نیست؛ فرصت‌ها را از CRM وارد کنید.",
  "churn.unknown": "نامعلوم",
  "churn.next": "گام بعد: {command}",
  "churn.assumption.horizonDays": "نگاه به {value} آینده",
  "churn.assumption.lastMove":
    "تا {value}، آخرین روزی که اشتراکی آغاز شده، پایان یافته، لغو شده یا پرداخت نشده است",
  "churn.assumption.withinDays": "نگاه به {value} آینده",
  "churn.assumption.margin": "حاشیهٔ سود {value} از درآمد",
  "churn.assumption.discountRate": "پرداختِ یک سال دیرتر {value} کمتر می‌ارزد",
  "churn.assumption.yearlyRenewals":
    "{value} از تمدیدهای سالانه به خواست مشتری انجام می‌شود، با وزن دو تمدید، تا زمانی که ده نفر بروند",
  "churn.assumption.shorterRenewals":
    "{value} از تمدیدهای با فاصلهٔ کمتر از نیم سال به خواست مشتری انجام می‌شود، با وزن چهار تمدید، تا زمانی که ده نفر بروند",
  "churn.assumption.withdrawn": "{value} از لغوها به‌موقع پس گرفته می‌شود",
  "churn.assumption.recovered": "{value} از پرداخت‌های ناموفق جبران می‌شود",
  "churn.assumption.offerReach": "بزرگ‌ترین تخفیف {value} از روندگان را نگه می‌دارد",
  "churn.assumption.offerSpeed": "ده درصد تخفیف {value} از کسانی را نگه می‌دارد که بزرگ‌ترین تخفیف نگه می‌داشت",
  "churn.assumption.leadDays": "از هر چهار لغو، سه تا در {value} مانده به تمدید رخ می‌دهد",
  "churn.missing.margin":
    "حاشیهٔ سود: همهٔ مبلغ‌ها درآمد است، پس پیشنهادها بیش از اندازه بزرگ می‌شوند. آن را با margin در keepworth.json بنویسید یا هزینه‌ها را وارد کنید.",
  "churn.missing.currency": "ارز مبلغ‌ها: آن را با currency در keepworth.json بنویسید.",
  "churn.missing.subscriptions":
    "اشتراک‌ها: رفتن کسی دیده نمی‌شود و از سفارش‌ها برآورد می‌شود. با قراردادها ماندگاری شمرده می‌شد.",
  "churn.missing.orders":
    "سفارش‌های ارزش‌گذاری‌شده: مشتریانی که بدون اشتراک می‌خرند در این پاسخ نیستند. keepworth run FILE آن‌ها را می‌آورد.",
  "churn.missing.reasons":
    "دلیل لغوها ({share} از پایان‌ها دلیل ندارند): دلیل‌ها می‌گویند چه چیزی را می‌توان بهتر کرد.",
  "churn.missing.requests": "تاریخ لغوها: با آن معلوم می‌شود چه کسی لغو کرده و فقط تا پایان دوره می‌ماند.",
  "churn.missing.failures": "تاریخ پرداخت‌های ناموفق: آنچه ناخواسته از دست می‌رود از لغوها جدا نمی‌شود.",
  "churn.missing.amounts":
    "مبلغ‌ها ({share} از اشتراک‌ها مبلغ ندارند): این‌ها مشتری به حساب می‌آیند، اما بدون پول.",
  "churn.missing.plan":
    "طرح‌ها ({share} از اشتراک‌ها طرح ندارند): کسانی که زود یا دیر می‌روند در یک منحنی با هم آمده‌اند.",
  "churn.missing.channel": "کانال‌ها ({share} نامعلوم): ریزش به تفکیک کانال این‌ها را ندارد.",
  "churn.missing.segment": "بخش‌ها: از سفارش‌ها به دست می‌آیند و سفارشی ارزش‌گذاری نشده است.",
  "churn.missing.country": "کشور برخی مشتریان: ریزش به تفکیک کشور این‌ها را زیر «نامعلوم» می‌آورد.",
  "churn.missing.interval": "فاصلهٔ پرداخت ({share} از اشتراک‌ها ندارند): این‌ها ماهانه گرفته شده‌اند.",
  "churn.every.day": "روزانه",
  "churn.every.week": "هفتگی",
  "churn.every.month": "ماهانه",
  "churn.every.year": "سالانه",
  "churn.plan.every": "{plan}، {interval}",
  "churn.column.customers": "مشترک",
  "churn.column.mrr": "ماهانه",
  "churn.column.lost": "می‌روند",
  "churn.column.lostMrr": "ازدست‌رفته",
  "churn.column.interval": "۹۰٪",
  "churn.column.past": "سال پیش",
  "churn.column.reason": "دلیل",
  "churn.column.ended": "پایان",
  "churn.column.plan": "طرح",
  "churn.column.every": "پرداخت",
  "churn.column.active": "فعال",
  "churn.column.left": "رفته",
  "churn.column.failed": "نپرداخته",
  "churn.column.model": "مدل",
  "churn.column.worth": "ارزش تازه",
  "churn.column.group": "گروه",
  "churn.column.atRisk": "در خطر",
  "churn.column.risk": "ریسک",
  "why.fitness.few": "تنها {customers} مشتری هست؛ مدل‌های خرید برای تشخیص نرخ‌ها دست‌کم {least} مشتری می‌خواهند.",
  "why.fitness.naive":
    "در دورهٔ آزمون، قاعدهٔ ساده (خطا {naiveError}) از مدل ({modelError}) به واقعیت نزدیک‌تر بود.",
  "why.fitness.lumpy":
    "پراکندگی اندازهٔ سفارش‌ها {spread} برابر میانگین است: تک‌سفارش‌ها تعیین‌کننده‌اند و گذشته چیز چندانی دربارهٔ اندازهٔ آن‌ها نمی‌گوید.",
  "why.fitness.leaving": "سفارش‌ها اصلاً نشان نمی‌دهند که مشتریان می‌روند (p {p}): سکوت و رفتن از هم جدا نمی‌شوند.",

  "renewals.opening":
    "در {span} آینده، تا {until}، {renewals, plural, one {# اشتراک تمدید می‌شود یا پایان می‌یابد} other {# اشتراک تمدید می‌شود یا پایان می‌یابد}}، به مبلغ {amount}. احتمالاً {renewing, plural, one {# مورد تمدید می‌شود} other {# مورد تمدید می‌شود}} ({range})؛ با بقیه احتمالاً {lost} {profit, select, yes {حاشیهٔ سود} other {درآمد}} از دست می‌رود ({lostRange}).",
  "renewals.none": "در {span} آینده، تا {until}، اشتراکی تمدید نمی‌شود.",
  "renewals.calendar": "ارزش در خطر به تفکیک هفته",
  "renewals.calendar.row": "{from} – {to}",
  "renewals.list": "اشتراک‌ها به ترتیب ارزش در خطر{currency, select, XXX {} other {، {currency}}}",
  "renewals.more":
    "{count, plural, one {# مورد دیگر} other {# مورد دیگر}} با \u200E--limit 0 و در \u200E--json.",
  "renewals.overdue": "سفارش‌های دیرشدهٔ مشتریان بدون اشتراک",
  "renewals.overdue.count":
    "{count, plural, one {# مشتری} other {# مشتری}} بیش از {gaps, plural, =2 {دو برابر} one {# برابر} other {# برابر}} فاصلهٔ معمول خود خاموش {count, plural, one {بوده است و با احتمال {pActive} یا بیشتر هنوز فعال است} other {بوده‌اند و با احتمال {pActive} یا بیشتر هنوز فعال‌اند}}؛ {growth} {profit, select, yes {حاشیهٔ سود} other {درآمد}} از آن‌ها انتظار می‌رود. نخست بیشترین مقدار.",
  "renewals.orders": "سفارش‌های سررسیدهٔ مشتریان بدون اشتراک",
  "renewals.orders.count":
    "{count, plural, =0 {سفارشی سررسیده نیست.} one {موعد سفارش بعدی # مشتری در {span} آینده است.} other {موعد سفارش بعدی # مشتری در {span} آینده است.}}",
  "renewals.note":
    "در خطر: آنچه با تمدید نکردن از دست می‌رود (دورهٔ بعد و همهٔ پس از آن، تنزیل‌شده) ضرب در احتمال آن؛ بازه نشان می‌دهد پارامترها چقدر دقیق شناخته شده‌اند. پیشنهاد: از تخفیفی با بیشترین سود تا تخفیفی بی‌سود، یک بار در دورهٔ بعد. تماس: از آن روز به بعد، با ایمیل، مگر این‌که مسئول یا پرداخت ناموفقی نام برده شده باشد.",
  "renewals.contact.owner": "{day} {owner}",
  "renewals.contact.email": "{day}",
  "renewals.contact.payment": "{day} پرداخت",
  "renewals.column.customer": "مشتری",
  "renewals.column.renews": "تمدید",
  "renewals.column.chance": "احتمال",
  "renewals.column.atRisk": "در خطر",
  "renewals.column.offer": "پیشنهاد",
  "renewals.column.contact": "تماس",
  "renewals.column.expected": "انتظار",
  "renewals.column.silent": "خاموش",
  "renewals.column.usual": "فاصلهٔ معمول",
  "renewals.column.growth": "{profit, select, yes {حاشیهٔ} other {درآمد}} آینده",
};
