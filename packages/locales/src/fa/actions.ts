import type { Words } from "../en.ts";
import type { actions as en } from "../en/actions.ts";

/** Persian of this week. */
export const actions: Words<typeof en> = {
  "help.actions": "کارهای این هفته را فهرست می‌کند: برای هر مشتری یک اقدام، با دلیل، سود، هزینه و مهلت.",
  "help.actions.done":
    "اقدامی از فهرست را انجام‌شده علامت می‌زند تا فعلاً از فهرست بیرون برود و اثرش بعداً خوانده شود.",
  "help.actions.skip": "اقدامی از فهرست را ردشده علامت می‌زند تا مدت بیشتری در فهرست نیاید.",
  "help.argument.action": "اقدام، به نامی که در فهرست آمده؛ اگر فاصله دارد در گیومه",
  "help.option.actionsRole": "فقط اقدام‌های یک نقش",
  "help.option.actionsWithin": "فهرست برای چند روز است (پیش‌فرض: ۷)",
  "help.option.actionsLimit": "چند مورد فهرست شود؛ 0 یعنی همه (پیش‌فرض: ۲۰، با \u200E--json همه)",
  "help.option.actionsCapacity": "role=N: آن نقش می‌تواند N مورد را انجام دهد؛ می‌توان چند بار آورد",
  "help.option.actionsOut": "نوشتن کل فهرست در این فایل CSV",
  "help.option.actionsNote": "نکته‌ای برای به یاد سپردن",
  "usage.expected.roleCount": "role=N لازم است، مانند sales=15؛ نقش‌ها marketing، sales و service هستند.",

  "error.actions.nothing": "چیزی برای فهرست کردن نیست: نه سفارشی ارزش‌گذاری‌شده و نه اشتراکی.",
  "error.actions.nothing.hint":
    "مشتریان را بر پایهٔ سفارش‌ها ارزش‌گذاری کنید (keepworth run FILE) یا اشتراک‌ها را وارد کنید (keepworth import FILE).",
  "error.actions.unlisted":
    "اقدام «{action}» برای مشتری {customer} در فهرست نیست.{known, select, none {} other { آنچه برای او هست: {known}.}}",
  "error.actions.unlisted.hint": "فهرست کامل: keepworth actions --limit 0",

  "actions.name.keep-offer": "پیشنهاد تخفیف",
  "actions.name.payment-reminder": "یادآوری پرداخت",
  "actions.name.renewal-discount": "تخفیف تمدید",
  "actions.name.deal-follow-up": "پیگیری معامله",
  "actions.name.points-expiring": "انقضای امتیاز",
  "actions.name.next-tier": "سطح بعدی",
  "actions.name.open-case": "پروندهٔ باز",
  "actions.name.late-delivery": "تحویل دیرهنگام",
  "actions.name.low-score": "امتیاز پایین",
  "actions.name.overdue-order": "سفارش دیرشده",
  "actions.opening":
    "{span, select, week {این هفته} other {در {days, plural, one {# روز} other {# روز}} آینده}}: {customers, plural, one {# مشتری} other {# مشتری}}، سود مورد انتظار {gain} با هزینهٔ {cost} ({range}).",
  "actions.none":
    "{span, select, week {این هفته} other {در {days, plural, one {# روز} other {# روز}} آینده}} کاری نیست که بیش از هزینه‌اش سود داشته باشد.",
  "actions.revenue": "سودها بر حسب درآمد است، چون حاشیهٔ سود معلوم نیست.",
  "actions.list": "کارها، از بیشترین سود",
  "actions.more":
    "{count, plural, one {# مشتری دیگر} other {# مشتری دیگر}}: keepworth actions --limit 0 یا \u200E--out week.csv",
  "actions.roles": "به تفکیک نقش",
  "actions.resting":
    "{count, plural, one {# اقدام فعلاً در فهرست نیست} other {# اقدام فعلاً در فهرست نیست}}، چون انجام یا رد شده است.",
  "actions.waiting":
    "{count, plural, one {# مشتری دیگر در انتظار است} other {# مشتری دیگر در انتظارند}}: ظرفیت نقش‌ها پُر است.",
  "actions.file": "{rows, plural, one {# سطر} other {# سطر}} در {path}.",
  "actions.heldOut":
    "{count, plural, one {# مشتری مانند برنامهٔ بودجه به قید قرعه در گروه کنترل می‌ماند} other {# مشتری مانند برنامهٔ بودجه به قید قرعه در گروه کنترل می‌مانند}} تا اثر سنجیده شود",
  "actions.sources": "پیشنهادها: {list}.",
  "actions.next": "گام بعد: keepworth actions done {customer} {action}",
  "actions.next.none": "گام بعد: keepworth actions --within 30",
  "actions.column.customer": "مشتری",
  "actions.column.action": "اقدام",
  "actions.column.gain": "سود",
  "actions.column.interval": "۹۰٪",
  "actions.column.cost": "هزینه",
  "actions.column.by": "تا",
  "actions.column.who": "مسئول",
  "actions.column.role": "نقش",
  "actions.column.customers": "مشتریان",
  "actions.role.marketing": "بازاریابی",
  "actions.role.sales": "فروش",
  "actions.role.service": "خدمات",
  "actions.assumption.restDone": "اقدام انجام‌شده پس از {value, plural, one {# روز} other {# روز}} بازمی‌گردد",
  "actions.assumption.restSkipped":
    "اقدام ردشده پس از {value, plural, one {# روز} other {# روز}} یا با تغییر دلیلش بازمی‌گردد",
  "actions.assumption.payment-reminder":
    "یادآوری، {value} از پرداخت‌هایی را که ناموفق می‌ماندند نجات می‌دهد: فرضی",
  "actions.assumption.deal-follow-up":
    "پیگیری دوباره، {value} از معامله‌هایی را که از دست می‌رفتند برنده می‌شود: فرضی",
  "actions.assumption.open-case":
    "از مشتریانی که با پروندهٔ باز می‌رفتند، رسیدگی زودتر {value} را نگه می‌دارد: فرضی",
  "actions.assumption.late-delivery":
    "از مشتریانی که پس از تحویل دیرهنگام می‌رفتند، یک تماس {value} را نگه می‌دارد: فرضی",
  "actions.assumption.low-score":
    "از مشتریانی که با امتیاز پایین می‌رفتند، پرسیدن علت {value} را نگه می‌دارد: فرضی",
  "actions.assumption.overdue-order":
    "از مشتریانی که با سفارش دیرشده می‌رفتند، یک تماس {value} را نگه می‌دارد: فرضی",
  "actions.assumption.points":
    "یادآوری امتیازها احتمال یک سفارش دیگر را {value} بالا می‌برد: طبق مداخله‌های شما، وگرنه فرضی",
  "actions.assumption.customersRead": "مشتریانی که ارقامشان از خوشه خوانده شد: {value}",
  "actions.assumption.casesRead": "موردهایی که ارقامشان از خوشه خوانده شد: {value}",
  "actions.marked":
    "{state, select, done {انجام شد} other {رد شد}}: «{action}» برای {customer}. به مدت {days, plural, one {# روز} other {# روز}} در فهرست نمی‌آید، مگر دلیلش تغییر کند.",
  "actions.marked.before":
    "«{action}» برای {customer} پیش‌تر در {day} {state, select, done {انجام‌شده} other {ردشده}} علامت خورده بود؛ چیزی تغییر نکرد.",

  "why.actions.staying": "{segment}: احتمال ماندن {uplift} بیشتر، به ارزش {margin}",
  "why.actions.frequency": "{segment}: احتمال یک سفارش دیگر {uplift} بیشتر، به ارزش {margin}",
  "why.actions.orderValue": "{segment}: احتمال خرید بیشتر {uplift} بیشتر، به ارزش {margin}",
  "why.actions.referral": "{segment}: احتمال معرفی کسی {uplift} بیشتر، به ارزش {margin}",
  "why.actions.treatment": "{segment}: {margin} می‌آورد",
  "why.actions.overdue": "سفارش دیر شده: با احتمال {chance} هنوز فعال، {expected} مورد انتظار",
  "why.actions.product": "«{product}» برای او مناسب است",
  "why.actions.product.again": "«{product}»: پیش‌تر خریده و نوبت خرید دوباره است",
  "why.actions.product.because": "«{product}» با «{because}» او جور است",
  "why.actions.renews": "تمدید {renewsOn} با احتمال {chance}؛ {atRisk} در خطر، پیشنهاد {discount}",
  "why.actions.cancelling": "لغو شده، جاری تا {renewsOn}؛ {atRisk} در خطر، پیشنهاد {discount}",
  "why.actions.failing": "پرداخت ناموفق، تمدید {renewsOn} با احتمال {chance}؛ {atRisk} در خطر",
  "why.actions.keep": "پیشنهاد {offer} ({discount}) احتمال ماندن را از {stays} به {after} می‌رساند",
  "why.actions.deal.late": "{deal} ({stage}) باید {closesOn} بسته می‌شد؛ {worth} با احتمال {chance}",
  "why.actions.deal.due": "{deal} ({stage}) قرار است {closesOn} بسته شود؛ {worth} با احتمال {chance}",
  "why.actions.pointsExpire": "{points, number} امتیاز به ارزش {worth} در {expireOn} منقضی می‌شود",
  "why.actions.nextTier": "{points, number} امتیاز، کمتر از یک سفارش معمول، تا سطح {tier}",
  "why.actions.openCase":
    "{cases, plural, one {یک پرونده} other {# پرونده}} از {openDays, plural, one {# روز} other {# روز}} پیش باز است؛ {atRisk} در خطر",
  "why.actions.openCase.topic":
    "{cases, plural, one {یک پرونده} other {# پرونده}} ({topic}) از {openDays, plural, one {# روز} other {# روز}} پیش باز است؛ {atRisk} در خطر",
  "why.actions.openCase.unanswered":
    "{cases, plural, one {یک پرونده} other {# پرونده}} از {openDays, plural, one {# روز} other {# روز}} پیش بی‌پاسخ مانده است؛ {atRisk} در خطر",
  "why.actions.openCase.unanswered.topic":
    "{cases, plural, one {یک پرونده} other {# پرونده}} ({topic}) از {openDays, plural, one {# روز} other {# روز}} پیش بی‌پاسخ مانده است؛ {atRisk} در خطر",
  "why.actions.late":
    "سفارش {order} برای {promisedOn} وعده داده شده بود و {lateDays, plural, one {# روز} other {# روز}} دیر رسید؛ {atRisk} در خطر",
  "why.actions.late.waiting":
    "سفارش {order} برای {promisedOn} وعده داده شده بود و {lateDays, plural, one {# روز} other {# روز}} دیر کرده است؛ {atRisk} در خطر",
  "why.actions.lowScore": "در {saidOn} امتیاز {score, number} از {scale, number} داد؛ {atRisk} در خطر",
  "why.actions.lowScore.nps":
    "تمایل به توصیه: {score, number} از {scale, number} ({saidOn})؛ {atRisk} در خطر",
  "why.actions.lowScore.case": "از رسیدگی به پرونده راضی نبود ({saidOn})؛ {atRisk} در خطر",

  "warning.actions.run":
    "اجرایی نیست، پس فقط اشتراک‌ها در فهرست‌اند: برنامهٔ مداخله، پیشنهاد، امتیاز و معامله‌ای نیست.",
  "warning.actions.run.hint": "مشتریان را بر پایهٔ سفارش‌ها ارزش‌گذاری کنید: keepworth run FILE",
  "warning.actions.subscriptions": "اشتراکی نیست، پس تمدید و پرداخت ناموفقی فهرست نشده است.",
  "warning.actions.subscriptions.hint": "اگر اشتراک می‌فروشید، وارد کنید: keepworth import subscriptions.csv",
  "warning.actions.amounts": "سفارش‌ها مبلغ ندارند، پس نمی‌توان گفت مداخله یا پیشنهادی سود دارد.",
  "warning.actions.amounts.hint": "سفارش‌هایی با مبلغ وارد کنید.",
  "warning.actions.treatments": "مداخله‌ای که اثری داشته باشد نیست، پس چیزی برنامه‌ریزی نشده است.",
  "warning.actions.treatments.hint": "مداخله‌ها را وارد کنید: keepworth import treatments.csv",
  "warning.actions.many":
    "شمار مشتریان برای برنامه یا پیشنهادهایی که هر یک را می‌سنجند بسیار زیاد است: این‌ها در فهرست نیستند.",
  "warning.actions.many.hint":
    "warehouse.customersInMemory را در keepworth.json بالا ببرید: حدود ۱ گیگابایت حافظه برای هر یک میلیون مشتری.",
  "warning.actions.manyMembers":
    "شمار اعضای برنامه برای خواندن امتیازهایشان از خوشه بسیار زیاد است: در فهرست چیزی دربارهٔ امتیازها نیست.",
  "warning.actions.manyMembers.hint": "warehouse.customersInMemory را در keepworth.json بالا ببرید.",
  "warning.actions.manyCared":
    "شمار مشتریانی که باید به آنان رسید برای خواندن از خوشه بسیار زیاد است: هیچ‌یک در فهرست نیست.",
  "warning.actions.manyCared.hint": "warehouse.customersInMemory را در keepworth.json بالا ببرید.",
  "warning.actions.opportunities": "معامله‌ای نیست، پس پیگیری‌ای هم نیست.",
  "warning.actions.opportunities.hint": "اگر قیف فروش دارید، وارد کنید: keepworth import deals.csv",
  "warning.actions.points": "امتیاز باشگاهی نیست، پس امتیازی منقضی نمی‌شود.",
  "warning.actions.points.hint":
    "اگر باشگاه مشتریان دارید، رویدادهایش را وارد کنید: keepworth import points.csv",
  "warning.actions.lines": "سفارش‌ها ردیف ندارند، پس کالایی پیشنهاد نمی‌شود.",
  "warning.actions.lines.hint": "سفارش‌ها را با ردیف‌هایشان وارد کنید.",
  "warning.actions.revenue":
    "نه هزینه‌ها معلوم است و نه حاشیهٔ سود، پس همهٔ سودها بر حسب درآمد و بیش از واقع است.",
  "warning.actions.revenue.hint":
    "حاشیهٔ سود ناخالص را بدهید (margin در keepworth.json) یا هزینه‌ها را وارد کنید.",
  "warning.actions.consent":
    "معلوم نیست چه کسی با تماس موافقت کرده، پس کسی به این دلیل کنار گذاشته نشده است.",
  "warning.actions.consent.hint": "پیش از نوشتن به هرکس آن را بررسی کنید.",
  "warning.actions.withheld":
    "{customers, plural, one {# مشتری کنار گذاشته شد} other {# مشتری کنار گذاشته شدند}}، چون نمی‌خواهند برای این کار با آنان تماس گرفته شود.",
};
