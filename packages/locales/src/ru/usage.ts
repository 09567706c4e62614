import type { Words } from "../en.ts";
import type { usage as en } from "../en/usage.ts";

/** Russian of wrong usage. */
export const usage: Words<typeof en> = {
  "usage.unknownOption": "Параметра {name} нет.",
  "usage.unknownCommand": "Команды {name} нет.",
  "usage.didYouMean": "Может быть, {name}?",
  "usage.missingArgument": "Не указан аргумент {name}.",
  "usage.optionMissingArgument": "Параметру {name} нужно значение.",
  "usage.missingMandatoryOptionValue": "Нужно указать {name}.",
  "usage.excessArguments": "Аргументов больше, чем принимает эта команда.",
  "usage.conflictingOption": "{name} и {other} нельзя использовать вместе.",
  "usage.fit.both": "--model подгоняет одну модель, --compare сравнивает все: укажите что-то одно.",
  "usage.fit.neither": "Нужно указать --model <name> или --compare, чтобы сравнить все модели.",
  "usage.needs": "{name} работает вместе с {other}, а этого параметра нет.",
  "usage.invalidArgument": "«{value}» не подходит для {name}: {reason}",
  "usage.see": "Как этим пользоваться: {command}",
  "usage.expected.date": "ожидается день вида 2026-06-30.",
  "usage.expected.share": "ожидается доля от 0 до 1, например 0.4 или 40%.",
  "usage.expected.rate": "ожидается ставка от 0, например 0.1 или 10%.",
  "usage.expected.span": "ожидается срок вида 12m, 52w или 365d.",
  "usage.expected.count": "ожидается целое число от 0.",
  "usage.expected.id": "ожидается целое число.",
  "usage.expected.amount": "ожидается сумма от 0.",
  "usage.expected.currency": "ожидается трёхбуквенный код, например EUR.",
  "usage.expected.timeZone": "ожидается название вида Europe/Warsaw.",
  "usage.expected.map": "ожидается поле=столбец, например customer=Client.",
  "usage.expected.choice": "ожидается одно из: {values}.",
};
