import type { privacy as english } from "../en/privacy.ts";
import type { Words } from "../en.ts";

/** Russian of privacy: what is held about a person, and erasing it. */
export const privacy: Words<typeof english> = {
  "help.person": "Что хранится об одном человеке: показать, стереть, стереть и тех, о ком давно не слышно.",
  "help.person.export": "Показать всё, что хранится о человеке, или записать в файл.",
  "help.person.erase": "Стереть человека: контакты и тексты исчезают, суммы заказов остаются.",
  "help.person.expire": "Стереть людей, о которых давно ничего не слышно.",
  "help.argument.person": "номер клиента, e-mail или телефон",
  "help.option.personOut": "записать в этот файл в формате JSON",
  "help.option.yes": "стереть без вопросов",
  "help.option.dryRun": "сказать, что было бы стёрто, и ничего не стирать",
  "help.option.retention":
    "месяцы без заказа, обращения, ответа и согласия (по умолчанию: privacy.retentionMonths)",
  "ask.erase": "Стёртое нельзя вернуть. Чтобы стереть, введите {customer}: ",
  "ask.expire": "Стёртое нельзя вернуть. Чтобы стереть, введите {people}: ",
  "export.withheld":
    "{count, plural, one {# клиент не хочет} few {# клиента не хотят} many {# клиентов не хотят} other {# клиента не хотят}}, чтобы к ним обращались: адрес, номер или имя, о котором речь, опущены.",
  "person.title": "Что хранится о {customer} в наборе данных {dataset}",
  "person.none": "Ничего.",
  "person.rows": "{table}: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}",
  "person.written": "Записано в {file}.",
  "person.would":
    "Было бы стёрто: {contacts, plural, one {# строка} few {# строки} many {# строк} other {# строки}} с именами, адресами и номерами, {texts, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}, {records, plural, one {# согласие или предпочтение} few {# согласия и предпочтения} many {# согласий и предпочтений} other {# согласия и предпочтения}}; {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}.",
  "person.erased":
    "Стёрто: {contacts, plural, one {# строка} few {# строки} many {# строк} other {# строки}} с именами, адресами и номерами, {texts, plural, one {# текст} few {# текста} many {# текстов} other {# текста}}, {records, plural, one {# согласие или предпочтение} few {# согласия и предпочтения} many {# согласий и предпочтений} other {# согласия и предпочтения}}; {people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}.",
  "person.stays":
    "{orders, plural, one {Остаётся # заказ или возврат} few {Остаются # заказа и возврата} many {Остаётся # заказов и возвратов} other {Остаётся # заказа и возврата}} под номером {customer} в наборе данных {dataset}.",
  "person.wouldStay":
    "{orders, plural, one {Остался бы # заказ или возврат} few {Остались бы # заказа и возврата} many {Осталось бы # заказов и возвратов} other {Осталось бы # заказа и возврата}} клиента {customer} в наборе данных {dataset} под номером, который не говорит, чьи они.",
  "person.rewritten": "База записана заново: в её файле от них не осталось ни байта.",
  "person.notRewritten":
    "С базой работают другие, или для её копии нет места. Байты останутся в её файле, пока он не будет записан заново; это произойдёт само, самое позднее при следующем открытии.",
  "person.file.backup": "{file} — копия базы, и эти данные в ней есть. Удалите её, когда сможете.",
  "person.file.source": "{file} был импортирован, и эти данные в нём есть.",
  "person.file.inPlace":
    "{file} читается там, где лежит: в нём и в цифрах данные остаются под своим номером, пока их не уберут из него.",
  "person.expire.none": "Нет никого, о ком ничего не слышно с {before}.",
  "person.expire.since": "Те, о ком ничего не слышно с {before}:",
  "person.expire.afterRun":
    "{count, plural, one {Стёрт # человек, о котором} few {Стёрты # человека, о которых} many {Стёрто # человек, о которых} other {Стёрто # человека, о которых}} ничего не слышно с {before}.",
};
