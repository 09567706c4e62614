import type { Words } from "../../en.ts";
import type { budget as en } from "../../en/web/budget.ts";

/** Persian of the Budget screen. */
export const budget: Words<typeof en> = {
  "web.budget.frontier": "هر بودجه چه می‌آورد",
  "web.budget.frontier.unit":
    "{profit, select, yes {سود} other {درآمد}} مورد انتظار افزون بر هزینهٔ بودجه، {currency}",
  "web.budget.frontier.axis": "بودجه، {currency}",
  "web.budget.frontier.settings": "در تنظیمات",
  "web.budget.frontier.description":
    "بهترین برنامه برای هر بودجه. خرج {spent} احتمالاً {gain} سود دارد؛ بیش از {needed} چیزی نمی‌آورد.",
  "web.budget.column.price": "آوردهٔ هر {one} بیشتر",
  "web.budget.column.each": "سود هر {one}",

  "web.budget.amount": "بودجه",
  "web.budget.amount.label": "بودجه، {currency}",
  "web.budget.amount.all": "تا جایی که می‌صرفد",
  "web.budget.amount.description": "خالی: مانند تنظیمات، وگرنه تا جایی که می‌صرفد.",
  "web.budget.role": "چه کسی انجام می‌دهد",
  "web.budget.role.done": "مجری",
  "web.budget.role.all": "همه",
  "web.budget.role.marketing": "بازاریابی",
  "web.budget.role.sales": "فروش",
  "web.budget.role.service": "خدمات",
  "web.budget.holdout": "گروه کنترل",
  "web.budget.holdout.of": "{share} به قید قرعه، به تفکیک بخش، ارزش و ریسک",
  "web.budget.holdout.share": "سهم گروه کنترل",
  "web.budget.holdout.description": "مقایسه با آن‌ها نشان می‌دهد برنامه واقعاً چه می‌کند.",

  "web.budget.more": "سود هر {one} بیشتر",
  "web.budget.sums.spent": "هزینهٔ برنامه",
  "web.budget.sums.gain": "سود پس از آن هزینه",
  "web.budget.sums.price": "آوردهٔ هر {one} بیشتر",
  "web.budget.sums.profit": "که {profit} آن سود است",
  "web.budget.sums.customers": "مشتریان برنامه",
  "web.budget.sums.of": "از {gaining, number} نفر که سود دارند، میان {all, number} مشتری",
  "web.budget.sums.soon": "پس از {days, plural, one {# روز} other {# روز}}",
  "web.budget.sums.later": "بقیه دیرتر می‌رسد",
  "web.budget.gain.meaning":
    "آنچه مداخله برای این مشتریان در {span} آینده و پس از آن می‌آورد، منهای هزینه‌اش. از هر مشتری فقط آنچه مداخله تغییر می‌دهد به حساب می‌آید.",
  "web.budget.gain.formula": "Σ روی مشتریان: اثر × ارزش آن − هزینهٔ تماس − مشوق مورد انتظار",
  "web.budget.gain.margin": "حاشیهٔ سود مورد انتظار",
  "web.budget.price.meaning":
    "آنچه واحد بعدی پول بازمی‌گرداند: خودش و سود بهترین کاری که هنوز پولی ندارد. به آن قیمت سایه‌ای بودجه می‌گویند.",
  "web.budget.price.formula": "۱ + λ، که λ قیمت محدودیت بودجه در بهترین برنامه است",
  "web.budget.price.input": "λ",
  "web.budget.best": "جست‌وجوی بهترین برنامهٔ ممکن",

  "web.budget.cut": "دو سوی مرز",
  "web.budget.cut.text":
    "پول به کسانی می‌رسد که بیشترین سود را از آن دارند. این‌ها به مرزِ پایان پول نزدیک‌ترند.",
  "web.budget.cut.everybody":
    "همهٔ کسانی که سود دارند در برنامه‌اند. این‌ها در برابر هزینه‌شان کمترین سود را دارند و اگر پول کمتر شود نخست کنار می‌روند.",

  "web.budget.treatments.text": "برای کسی که سودی ندارد مداخله‌ای نمی‌شود.",
  "web.budget.treatments.caption": "از هر مداخله چه برنامه‌ریزی شده است",
  "web.budget.uplift": "{uplift} {source, select, measured {سنجیده} other {فرضی}}",
  "web.budget.uplift.gloss": "به‌طور میانگین احتمالِ آنچه را هدف اوست چقدر بالا می‌برد",
  "web.budget.uplift.note":
    "خط‌های کناری {share} از حالت‌های ممکن را می‌پوشانند. جایی که اثر فرضی است بلندترند.",
  "web.budget.column.channel": "کانال",
  "web.budget.column.fits": "سودمند، از مناسب‌ها",
  "web.budget.column.fits.gloss": "مشتریانی که از آن سود دارند، از کسانی که مداخله برای آن‌هاست",
  "web.budget.fits": "{gaining, number} از {eligible, number}",
  "web.budget.places": "ظرفیت",
  "web.budget.places.gloss": "بیشترین شمار مشتریانی که می‌توانند آن را بگیرند",
  "web.budget.places.of": "ظرفیت {treatment}",
  "web.budget.places.none": "بدون حد",
  "web.budget.column.place": "یک جای دیگر",
  "web.budget.column.place.gloss": "آوردهٔ یک جای دیگر؛ تا جا هست، هیچ",

  "web.budget.segments": "برنامه کجا سود دارد",
  "web.budget.segments.unit": "سود پس از هزینه، {currency}؛ مشتریان برنامه از همهٔ مشتریان بخش",
  "web.budget.segments.label": "{segment}: {chosen, number} از {customers, number}",
  "web.budget.segments.description": "بیشترین سود از بخش «{segment}» است: {gain}.",

  "web.budget.plan.caption": "مشتریان برنامه",
  "web.budget.plan.more":
    "{more, plural, one {# مشتری دیگر} other {# مشتری دیگر}} و گروه کنترل در فایل آمده‌اند.",
  "web.budget.export": "{customers, plural, one {برنامهٔ # مشتری، CSV} other {برنامهٔ # مشتری، CSV}}",
  "web.budget.experiment": "تبدیل به آزمایش",

  "web.budget.revenue": "این سودها بر حسب درآمد است",
  "web.budget.revenue.text": "در تنظیمات بگویید چه سهمی از درآمد برایتان می‌ماند، یا هزینه‌ها را وارد کنید.",
  "web.budget.nobody": "هیچ مداخله‌ای نمی‌صرفد",
  "web.budget.nobody.text":
    "هیچ‌کس احتمالاً بیش از هزینهٔ مداخله نمی‌آورد. مداخله‌های ارزان‌تر یا اثرهای سنجیده شاید این را تغییر دهد.",
  "web.budget.empty": "هنوز برنامه‌ای نیست",
  "web.budget.empty.text":
    "سفارش‌ها را وارد و مشتریان را ارزش‌گذاری کنید تا این صفحه بگوید با هر بودجه برای چه کسی مداخله شود.",
  "web.budget.empty.action": "وارد کردن داده",
  "web.budget.empty.amounts": "سفارش‌ها مبلغ ندارند",
  "web.budget.empty.amounts.text": "سفارش‌هایی با مبلغ وارد کنید تا بتوان از سود گفت.",
  "web.budget.empty.treatments": "مداخله‌ای برای برنامه‌ریزی نیست",
  "web.budget.empty.treatments.text":
    "آنچه را می‌توانید برای مشتریان انجام دهید وارد کنید: هزینه، مشوق و اثر آن.",
};
