import type { Words } from "../../en.ts";
import type { customer as en } from "../../en/web/customer.ts";

/** Persian of one customer’s page. */
export const customer: Words<typeof en> = {
  "web.customer.all": "همهٔ مشتریان",
  "web.customer.growth.meaning":
    "{profit, select, yes {حاشیهٔ سودی} other {درآمدی}} که {customer} احتمالاً تا {until} با سفارش‌های خود و معامله‌های باز می‌آورد، با وزن کمتر برای پول دیرتر.",
  "web.customer.growth.formula": "حاشیهٔ سود × مبلغ سفارش × سفارش مورد انتظار، تنزیل‌شده، با احتمال فعال بودن",
  "web.customer.input.orders": "سفارش مورد انتظار",
  "web.customer.input.spend": "مبلغ سفارش",
  "web.customer.input.margin": "حاشیهٔ سود، سهمی از درآمد",
  "web.customer.input.discount": "نرخ تنزیل سالانه",
  "web.customer.input.alive": "P(alive)",
  "web.customer.contact": "تماس: {contact}",

  "web.customer.time": "آنچه گذشت، و زمان سفارش بعدی",
  "web.customer.time.unit":
    "هر نقطه یک سفارش است و نقطهٔ بزرگ‌تر یعنی مبلغ بیشتر؛ جای بلندتر تپه محتمل‌ترین زمان سفارش بعدی است",
  "web.customer.time.description":
    "{orders, plural, one {# سفارش} other {# سفارش}} از {first} تا {last}.{events, plural, =0 {} one { افزون بر آن‌ها # رویداد دیگر.} other { افزون بر آن‌ها # رویداد دیگر.}} {next, select, none {به احتمال بیشتر سفارش دیگری نمی‌آید.} other {اگر سفارش دیگری بیاید، نیمی از چنین سفارش‌هایی تا {next} می‌آیند.}}",
  "web.customer.time.order": "سفارش",
  "web.customer.time.refund": "بازپرداخت",
  "web.customer.time.return": "کالای برگشتی",
  "web.customer.time.offer": "پیشنهاد",
  "web.customer.time.contact": "تماس",
  "web.customer.time.score": "امتیاز رضایت",
  "web.customer.time.delivery": "تحویل دیرهنگام",
  "web.customer.time.points": "امتیاز باشگاه",
  "web.customer.time.consent": "رضایت به تماس",
  "web.customer.time.subscription": "اشتراک",
  "web.customer.time.attention": "کهربایی: اینجا را ببینید",
  "web.customer.time.loss": "قرمز: ازدست‌رفته",
  "web.customer.time.done": "انجام‌شده یا ردشده",
  "web.customer.time.next": "سفارش بعدی؛ بلندتر یعنی محتمل‌تر",
  "web.customer.time.told.order": "{day}: {amount}",
  "web.customer.time.told.refund": "{day}: بازپرداخت {amount}",
  "web.customer.time.told.event": "{day}: {what}",
  "web.customer.time.told.next": "{from} – {to}: سفارش بعدی با احتمال {chance}\nتا آن زمان روی هم {until}",
  "web.customer.time.asOf": "تا {day}",
  "web.customer.time.median": "نیمی تا {day}",
  "web.customer.time.never":
    "احتمال این‌که هرگز سفارشی نیاید: {never}؛ احتمال سفارشی تنها پس از {until}: {later}.",
  "web.customer.time.earlier":
    "{count, plural, one {# مورد پیشین فقط در جدول است} other {# مورد پیشین فقط در جدول است}}.",
  "web.customer.time.column.day": "روز",
  "web.customer.time.what.order": "سفارش{order, select, none {} other { {order}}}",
  "web.customer.time.what.refund": "بازپرداخت{order, select, none {} other { بابت {order}}}",
  "web.customer.time.column.channel": "کانال",
  "web.customer.time.column.amount": "مبلغ",
  "web.customer.time.column.refunded": "بازپرداخت",

  "web.customer.do": "چه باید کرد",
  "web.customer.do.gain": "سود مورد انتظار {gain} ({range}) با هزینهٔ {cost}، تا {day}.",
  "web.customer.do.none": "در فهرست این هفته کاری نیست که برای او بیش از هزینه‌اش سود داشته باشد.",
  "web.customer.do.done": "انجام شد",
  "web.customer.do.skip": "رد کردن",
  "web.customer.do.note": "نکته‌ای برای به یاد سپردن (اختیاری)",
  "web.customer.do.correct": "تغییر به «{state, select, done {ردشده} other {انجام‌شده}}»",
  "web.customer.do.before":
    "{action}: {state, select, done {انجام‌شده} other {ردشده}} در {day}.{note, select, none {} other { «{note}»}}",
  "web.customer.do.also": "یا به‌جای آن: {list}.",
  "web.customer.keep": "نگهداشت یا جایگزینی",
  "web.customer.keep.more": "دیدن کارت کامل",
  "web.customer.keep.none": "بدون مبلغ سفارش‌ها نمی‌توان گفت نگه دارید یا جایگزین کنید.",
  "web.customer.why": "چرا",

  "web.customer.potentials": "چقدر می‌ارزد، و چرا",
  "web.customer.potentials.unit": "{profit, select, yes {حاشیهٔ سود} other {درآمد}}، {currency}",
  "web.customer.potentials.axis": "{profit, select, yes {حاشیهٔ سود} other {درآمد}}، {currency}",
  "web.customer.potentials.total": "ارزش روی هم",
  "web.customer.potentials.description":
    "از آورده تاکنون، {base}، تا ارزش روی هم، {clv}: رشد {growth}، شبکه‌سازی {networking}، یادگیری {learning}.",
  "web.customer.potentials.base.gloss": "آورده تاکنون، پس از کسر هزینه‌ها",
  "web.customer.potentials.growth.gloss": "سفارش‌ها و معامله‌های آیندهٔ خود او",
  "web.customer.potentials.networking.gloss": "از راه کسانی که می‌آورد",
  "web.customer.potentials.learning.gloss": "آنچه به شما می‌آموزد",
  "web.customer.potentials.open": "{lines, plural, =0 {بدون سطر} one {# سطر} other {# سطر}}",
  "web.customer.potentials.column.potential": "پتانسیل",
  "web.customer.potentials.column.value": "مقدار",
  "web.customer.potentials.column.low": "از",
  "web.customer.potentials.column.high": "تا",
  "web.customer.ledger": "{potential}: {value}",
  "web.customer.ledger.caption": "سطرهای {potential}، به ترتیب روز",
  "web.customer.ledger.close": "بستن",

  "web.customer.whatIf": "با فرض‌های دیگر",
  "web.customer.whatIf.text":
    "در مرورگر شما با مدل خود اجرا محاسبه می‌شود. آنچه از راه دیگران می‌آید و آنچه می‌آموزد همان است که در اجرا بود.",
  "web.customer.whatIf.horizon": "نگاه به آینده",
  "web.customer.whatIf.months": "{count, plural, one {# ماه} other {# ماه}}",
  "web.customer.whatIf.discount": "نرخ تنزیل",
  "web.customer.whatIf.margin": "حاشیهٔ سود آینده",
  "web.customer.whatIf.growth": "مورد انتظار تا {until}",
  "web.customer.whatIf.orders": "سفارش مورد انتظار",
  "web.customer.whatIf.clv": "ارزش روی هم",
  "web.customer.whatIf.more": "{difference} بیشتر از اجرا",
  "web.customer.whatIf.less": "{difference} کمتر از اجرا",
  "web.customer.whatIf.same": "مانند اجرا",
  "web.customer.whatIf.interval":
    "پهنای بازه‌ها با پراکندگی شمار سفارش‌ها تغییر می‌کند؛ اجرا آن‌ها را از نو محاسبه می‌کند.",

  "web.customer.recommend": "آنچه شاید بپسندد",
  "web.customer.recommend.caption": "کالاهای پیشنهادی، از بهترین",
  "web.customer.recommend.because": "جور با {because}",
  "web.customer.recommend.again": "نوبت خرید دوباره",
  "web.customer.recommend.popular": "محبوب نزد بسیاری",
  "web.customer.recommend.category": "از دستهٔ محبوب او",
  "web.customer.recommend.column.product": "کالا",
  "web.customer.recommend.column.why": "چرا",
  "web.customer.recommend.column.margin": "{profit, select, yes {حاشیهٔ سود} other {درآمد}} هر خرید",
  "web.customer.recommend.none": "چیزی نمی‌توان پیشنهاد کرد: ردیف‌های سفارش معلوم نیست.",
  "web.customer.recommend.message": "پیام آمادهٔ فرستادن ({language})",
  "web.customer.recommend.copy": "رونوشت",
  "web.customer.recommend.favourite": "دستهٔ محبوب او {category} است.",
  "web.customer.recommend.due": "{product}: هر {days, plural, one {# روز} other {# روز}}، موعد {day}.",

  "web.customer.formula": "با فرمول ساده",
  "web.customer.formula.text": "{customer} با فرمول ساده و بر پایهٔ سفارش‌های خودش {value} می‌ارزد:",
  "web.customer.formula.why":
    "فرمول ساده آهنگ گذشتهٔ او را برای مدتی که مشتری میانگین شما می‌ماند ({years} سال) می‌گیرد، چه هنوز فعال باشد چه نباشد، و به همهٔ پول‌ها یک وزن می‌دهد. مدل، سکوت خود او را می‌سنجد و تنزیل می‌کند: {clv} ({range}).",
  "web.customer.person": "داده‌های این شخص",
  "web.customer.person.text":
    "برای درخواست خودشان: آنچه دربارهٔ آن‌ها نگه داشته می‌شود، یا پاک‌کردن آن. هر دو در گزارش حسابرسی ثبت می‌شود.",
  "web.customer.person.export": "گرفتن خروجی از آنچه هست",
  "web.customer.person.exported":
    "ذخیره شد: {rows, plural, one {# سطر} other {# سطر}} از {tables, plural, one {# جدول} other {# جدول}}.",
  "web.customer.person.files":
    "{count, plural, one {یک فایل در کنار پایگاه داده نیز ممکن است این داده‌ها را داشته باشد. Keepworth به آن دست نمی‌زند:} other {# فایل در کنار پایگاه داده نیز ممکن است این داده‌ها را داشته باشند. Keepworth به آن‌ها دست نمی‌زند:}}",
  "web.customer.person.file.backup": "{file}: نسخهٔ پشتیبان",
  "web.customer.person.file.source": "{file}: فایل واردشده",
  "web.customer.person.file.inPlace": "{file}: از جای خود خوانده می‌شود، پس با همان شناسه در آمار می‌ماند",
  "web.customer.person.erase": "پاک‌کردن این شخص",
  "web.customer.person.cluster":
    "برای پاک‌کردن این شخص، سطرهایش را در جدول‌هایی که داده از آن‌ها می‌آید پاک کنید و دوباره اجرا کنید.",
  "web.customer.person.erase.title": "{customer} پاک شود؟",
  "web.customer.person.erase.stays":
    "سفارش‌ها می‌مانند تا حساب‌ها درست بماند: {orders, plural, =0 {بدون سفارش} one {# سفارش یا بازپرداخت} other {# سفارش و بازپرداخت}}، با شناسه‌ای تازه که نمی‌گوید از آنِ کیست.",
  "web.customer.person.erase.goes":
    "آنچه می‌رود: نام‌ها، ایمیل‌ها و تلفن‌ها ({contacts, plural, one {# سطر} other {# سطر}})، {texts, plural, one {# متن} other {# متن}} و {records, plural, one {# رضایت یا ترجیح} other {# رضایت و ترجیح}}. واردکردن بعدی آن‌ها را بازنمی‌گرداند.",
  "web.customer.person.erase.final":
    "این کار برگشت‌پذیر نیست و پایگاه داده از نو نوشته می‌شود تا چیزی در آن نماند.",
  "web.customer.person.erase.confirm": "برای تأیید {customer} را بنویسید",
  "web.customer.person.erase.do": "پاک‌کردن {customer}",
  "web.customer.person.erase.keep": "نگه‌داشتن",
  "web.customer.person.erased": "{customer} پاک شد",
  "web.customer.person.erased.text":
    "{orders, plural, =0 {چیزی نمی‌ماند.} one {# سفارش یا بازپرداخت با شناسهٔ {customer} می‌ماند.} other {# سفارش و بازپرداخت با شناسهٔ {customer} می‌ماند.}}",
  "web.customer.person.erased.go": "رفتن به {customer}",
};
