import type { Words } from "../en.ts";
import type { reasons as en } from "../en/reasons.ts";

/** Russian of reasons: behind one customer's figures, behind formula and model. */
export const reasons: Words<typeof en> = {
  why: "Другая причина ({code}).",
  "why.customer.once":
    "Клиент заказал один раз, {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад, поэтому о том, как часто он возвращается, можно судить только по похожим на него.",
  "why.customer.few":
    "{orders, plural, one {# заказ клиента мало говорит} few {# заказа клиента мало говорят} many {# заказов клиента мало говорят} other {# заказа клиента мало говорят}} о ритме; последний был {days, plural, one {# день} few {# дня} many {# дней} other {# дня}} назад.",
  "why.customer.gone":
    "Заказов клиента больше нет (после этого расчёта отменён импорт), поэтому показаны только цифры расчёта. Чтобы оценить всех заново: keepworth run",
  "why.customer.onTime":
    "Обычно клиент возвращается через {gap, plural, one {# день} few {# дня} many {# дней} other {# дня}}, а молчит {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: признаков ухода нет.",
  "why.customer.due":
    "Обычно клиент возвращается через {gap, plural, one {# день} few {# дня} many {# дней} other {# дня}}; прошло {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, так что пора ждать заказа.",
  "why.customer.overdue":
    "Обычно клиент возвращается через {gap, plural, one {# день} few {# дня} many {# дней} other {# дня}}; прошло {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}, дольше обычного (×{times}).",
  "why.customer.spend.above":
    "С одного заказа клиента ожидается {spend}, на {share} больше среднего ({mean}).",
  "why.customer.spend.below":
    "С одного заказа клиента ожидается {spend}, на {share} меньше среднего ({mean}).",
  "why.customer.spend.usual": "С одного заказа клиента ожидается {spend}, примерно среднее ({mean}).",
  "why.formula.churn":
    "Формула каждый год теряет {churn} всех клиентов{source, select, model {, как ожидает модель} other {, как показывают ваши заказы}}; модель знает, что старые клиенты уходят реже новых.",
  "why.formula.oneTime":
    "{share} ваших клиентов купили один раз. Формула приписывает им среднюю продолжительность жизни, модель — каждому свою.",
  "why.formula.discount":
    "Для модели деньги через год стоят на {discountRate} меньше, чем сегодня; формула считает их полностью.",

  // choice: why a purchase model was chosen, and what to make of it
  choice: "Другая причина ({code}).",
  "choice.score":
    "{model} лучше всех предсказала пришедшее: вероятность, которую она дала заказам 100 клиентов, относится к вероятности от {second} {many, select, yes {больше чем как {times} : 1} other {как {times} : 1}}.",
  "choice.tie":
    "{best} предсказала пришедшее чуть лучше, чем {model}, но не больше, чем объясняет случай, а параметров ей нужно больше: взята более простая.",
  "choice.close":
    "По пришедшему {model} и {second} не различить. Перевес {model} меньше, чем объясняет случай, так что прогнозы у них должны быть почти одинаковы.",
  "choice.noneBeatsNbd":
    "Ни одна модель не сказала о пришедшем заметно больше, чем NBD, где не уходит никто: из заказов не видно, что клиенты уходят.",
  "choice.noneBeatsNbd.hint": "Пока история не станет длиннее, считайте вероятность активности догадкой.",
  "choice.noneBeatsNaive":
    "По отдельным клиентам ни одна модель не оказалась ближе к заказам, чем простое правило «{rule}» (RMSE {naive}, {model} {rmse}).",
  "choice.noneBeatsNaive.hint":
    "Доверяйте итогам больше, чем отдельным клиентам. Так бывает при сильной сезонности, переломе в магазине или очень малом числе повторных заказов.",
  "choice.unsettled": "Подгонка {model} не сошлась, поэтому в выборе модель не участвовала.",
  "choice.aic": "Проверить модели было не на чем, поэтому решил наименьший AIC: {model}, затем {second}.",
};
