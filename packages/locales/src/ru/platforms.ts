import type { Words } from "../en.ts";
import type { platforms as en } from "../en/platforms.ts";

/** Russian of what is concluded about a platform's export. */
export const platforms: Words<typeof en> = {
  "note.format.stripe": "выгрузка платежей Stripe",
  "note.format.stripe-api": "платежи из программного интерфейса Stripe",
  "note.format.woocommerce": "заказы WooCommerce",
  "note.format.woocommerce-analytics": "таблица заказов из аналитики WooCommerce",
  "note.format.stripe-subscriptions": "выгрузка подписок Stripe",
  "note.format.hubspot": "выгрузка HubSpot",
  "note.format.salesforce": "выгрузка Salesforce",
  "note.format.zendesk": "выгрузка обращений из Zendesk",
  "note.format.freshdesk": "выгрузка обращений из Freshdesk",
  "note.quantity": "Сумма подписки",
  "note.quantity.timesAmount": "её цена, умноженная на количество",
  "note.amount.amount": "сумма как есть",
  "note.amount.total": "итог как есть, вместе с налогом и доставкой",
  "note.amount.totalNet": "итог без налога и доставки",
  "note.amount.quantityPrice": "количество, умноженное на цену",
  "note.amount.orderTotal": "итог заказа, повторённый в его строках",
  "note.amount.none": "нет",
  "note.refundDate.orderDay": "день заказа, потому что в файле даты нет",
  "note.fee": "Комиссии",
  "note.fee.leftOut":
    "не читаются: это стоимость платежей, а не товаров; импортируйте их как затраты вида service или вычтите из маржи",
  "note.rows": "Строки",
  "note.rows.line_items": "по одной на каждую строку заказа",
  "note.people": "Проверьте",
  "note.people.nameOnly":
    "в файле нет ни адресов e-mail, ни номеров клиентов, поэтому люди с одним именем считаются одним клиентом",

  "issue.deal.part":
    "Часть сделки, у которой раньше было больше контактов или не было компании; суммы у неё больше нет",
  "issue.deal.part.do": "Ничего не нужно: сумма стоит у сделки в её нынешнем виде.",
  "issue.subscription.unstarted": "Подписка так и не началась: первый платёж не пришёл",
  "issue.subscription.unstarted.do": "Ничего не нужно.",
  "issue.record.deleted": "Запись удалена в программе, из которой пришла",
  "issue.record.deleted.do": "Ничего не нужно, если её удалили не по ошибке.",
};
