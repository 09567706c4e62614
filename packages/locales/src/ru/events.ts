import type { Words } from "../en.ts";
import type { events as en } from "../en/events.ts";

/** Russian of what happens with a customer beside orders. */
export const events: Words<typeof en> = {
  "event.heading": "Что ещё произошло, сначала последнее",
  "event.earlier":
    "{count, plural, one {Не показано # более раннее событие} few {Не показаны # более ранних события} many {Не показаны # более ранних событий} other {Не показаны # более раннего события}}",
  "event.column.what": "Что произошло",
  "event.interaction":
    "{what, select, complaint {Жалоба} request {Просьба} call {Звонок} visit {Визит} usage {Пользование услугой} education {Обучение} other {Вопрос}}{about, select, none {} other { ({about})}}{solved, select, none {} other {, решено {solved}}}",
  "event.feedback":
    "{what, select, nps {Готовность рекомендовать: {score} из {scale}} csat {Удовлетворённость: {score} из {scale}} other {Отзыв: {score} из {scale}}}{text, select, none {} other { – «{text}»}}",
  "event.points":
    "{points, plural, one {# балл} few {# балла} many {# баллов} other {# балла}}{what, select, order { за заказ} engagement { за участие} redeemed { (списано)} expired { (сгорело)} other { (поправка)}}",
  "event.offer":
    "{about, select, holdout {Намеренно без предложения, чтобы измерить «{what}»} other {Предложение: {what}}}",
  "event.return":
    "Возврат товара{quantity, select, none {} other { ({quantity})}}{what, select, none {} other {: {what}}}",
  "event.delivery":
    "Доставлено с опозданием на {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "event.consent":
    "{what, select, given {Согласие на связь} other {Просьба не связываться}}{about, select, none {} other { ({about})}}",
  "event.subscription":
    "{what, select, started {Подписка началась} ended {Подписка закончилась} other {Платёж не прошёл}}{about, select, none {} other { ({about})}}",
};
