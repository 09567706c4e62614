import type { Words } from "../en.ts";
import type { models as en } from "../en/models.ts";

/** Persian of models. */
export const models: Words<typeof en> = {
  "model.bg-nbd": "BG/NBD",
  "model.mbg-nbd": "MBG/NBD",
  "model.bg-cnbd-k": "BG/CNBD-k",
  "model.mbg-cnbd-k": "MBG/CNBD-k",
  "model.pareto-nbd": "Pareto/NBD",
  "model.ggom-nbd": "GGom/NBD",
  "model.nbd": "NBD",
  "model.bg-bb": "BG/BB",
  "model.gamma-gamma": "Gamma-Gamma",
  "model.mean": "میانگین ساده",
  "model.sbg": "sBG",
  "model.bdw": "BdW",

  // what a parameter is, in a phrase; by model where the same letter means something else
  "parameter.r": "نرخ خرید: هرچه کوچک‌تر، پراکنده‌تر",
  "parameter.alpha": "مقیاس خرید: میانگین نرخ r ÷ alpha است",
  "parameter.a": "احتمال رفتن: میانگین a ÷ (a + b)",
  "parameter.b": "همراه a: اگر کوچک، احتمال‌ها پراکنده‌تر",
  "parameter.k": "نظم فاصله‌ها: ۱ تصادفی، بیشتر منظم",
  "parameter.s": "رفتن: هرچه کوچک‌تر، پراکنده‌تر",
  "parameter.beta": "مقیاس رفتن: میانگین نرخ s ÷ beta است",
  "parameter.bg-cnbd-k.alpha": "مقیاس خرید: میانگین نرخ r ÷ (k × alpha)",
  "parameter.ggom-nbd.b": "شتاب رشد ریسک رفتن با زمان",
  "parameter.ggom-nbd.beta": "ریسک رفتن در آغاز: میانگین b × s ÷ beta",
  "parameter.bg-bb.alpha": "احتمال خرید: میانگین alpha ÷ (alpha + beta)",
  "parameter.bg-bb.beta": "همراه alpha: اگر کوچک، احتمال‌ها پراکنده‌تر",
  "parameter.bg-bb.gamma": "احتمال رفتن: میانگین gamma ÷ (gamma + delta)",
  "parameter.bg-bb.delta": "همراه gamma: اگر کوچک، احتمال‌ها پراکنده‌تر",
  "parameter.gamma-gamma.p": "یکنواختی سفارش‌های هر مشتری",
  "parameter.gamma-gamma.q": "یکنواختی میان مشتریان: بزرگ یعنی یکنواخت",
  "parameter.gamma-gamma.v": "مقیاس پول: میانگین سفارش p × v ÷ (q − 1)",
  "parameter.sbg.alpha": "رفتن در آغاز: میانگین alpha ÷ (alpha + beta)",
  "parameter.sbg.beta": "همراه alpha: اگر کوچک، احتمال‌ها پراکنده‌تر",
  "parameter.bdw.c": "ریسک هر مشتری: بالای ۱ رو به رشد، زیر ۱ رو به کاهش",

  // what a fit says of the customers, in a sentence
  "story.nbd":
    "هر مشتری به‌طور میانگین {unit, select, day {روزی} week {هفته‌ای} month {ماهی} other {در هر واحد زمان}} {rate} بار می‌خرد و هیچ‌کس هرگز نمی‌رود.",
  "story.bg-nbd":
    "هر مشتری تا فعال است به‌طور میانگین {unit, select, day {روزی} week {هفته‌ای} month {ماهی} other {در هر واحد زمان}} {rate} بار می‌خرد؛ {left} پس از نخستین خرید تکراری خود می‌روند.",
  "story.mbg-nbd":
    "هر مشتری تا فعال است به‌طور میانگین {unit, select, day {روزی} week {هفته‌ای} month {ماهی} other {در هر واحد زمان}} {rate} بار می‌خرد؛ {left} پس از همان نخستین خرید می‌روند.",
  "story.lifetime":
    "هر مشتری تا فعال است به‌طور میانگین {unit, select, day {روزی} week {هفته‌ای} month {ماهی} other {در هر واحد زمان}} {rate} بار می‌خرد؛ نیمی از مشتریان {median} {unit, select, day {روز} week {هفته} month {ماه} other {واحد زمان}} پس از نخستین خرید رفته‌اند.",
  "story.lifetime.never":
    "هر مشتری تا فعال است به‌طور میانگین {unit, select, day {روزی} week {هفته‌ای} month {ماهی} other {در هر واحد زمان}} {rate} بار می‌خرد و تقریباً هیچ‌کس نمی‌رود.",
  "story.bg-bb":
    "هر مشتری تا فعال است {used} از فرصت‌های خرید را به کار می‌برد؛ {left} پیش از فرصت بعدی می‌روند.",
  "story.gamma-gamma": "هر سفارش به‌طور میانگینِ مشتریان {mean} می‌آورد.",
  "story.gamma-gamma.none": "سفارش‌ها میان مشتریان چنان متفاوت‌اند که میانگینشان کرانی ندارد.",
  "story.sbg": "{left} از مشتریان در نخستین تمدید می‌روند. ماندگان هر بار کمتر می‌روند، چون وفاداران مانده‌اند.",
  "story.bdw":
    "{left} از مشتریان در نخستین تمدید می‌روند. {risk, select, up {هرچه مشتری بیشتر بماند، ریسک رفتن خود او بیشتر می‌شود.} down {هرچه مشتری بیشتر بماند، ریسک رفتن خود او کمتر می‌شود.} other {داده‌ها نمی‌گویند ریسک خود مشتری با زمان تغییر می‌کند یا نه.}}",
};
