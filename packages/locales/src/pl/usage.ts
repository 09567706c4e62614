import type { Words } from "../en.ts";
import type { usage as en } from "../en/usage.ts";

/** Polish of wrong usage. */
export const usage: Words<typeof en> = {
  "usage.unknownOption": "Nie ma opcji {name}.",
  "usage.unknownCommand": "Nie ma polecenia {name}.",
  "usage.didYouMean": "Czy chodziło o {name}?",
  "usage.missingArgument": "Brakuje argumentu {name}.",
  "usage.optionMissingArgument": "Opcja {name} wymaga wartości.",
  "usage.missingMandatoryOptionValue": "Trzeba podać {name}.",
  "usage.excessArguments": "Podano więcej argumentów, niż przyjmuje to polecenie.",
  "usage.conflictingOption": "Opcji {name} i {other} nie można użyć razem.",
  "usage.fit.both":
    "--model dopasowuje jeden model, a --compare zestawia je obok siebie: podaj jedno z dwojga.",
  "usage.fit.neither": "Trzeba podać --model <name> albo --compare, aby zestawić modele obok siebie.",
  "usage.needs": "{name} działa tylko razem z {other}, a tej opcji nie podano.",
  "usage.invalidArgument": "Wartość „{value}” jest niemożliwa dla {name}: {reason}",
  "usage.see": "Sposób użycia: {command}",
  "usage.expected.date": "oczekiwany jest dzień, na przykład 2026-06-30.",
  "usage.expected.share": "oczekiwany jest udział między 0 a 1, na przykład 0.4 lub 40%.",
  "usage.expected.rate": "oczekiwana jest stopa równa co najmniej 0, na przykład 0.1 lub 10%.",
  "usage.expected.span": "oczekiwany jest okres, na przykład 12m, 52w lub 365d.",
  "usage.expected.count": "oczekiwana jest liczba całkowita, 0 lub większa.",
  "usage.expected.id": "oczekiwana jest liczba całkowita.",
  "usage.expected.amount": "oczekiwana jest kwota równa co najmniej 0.",
  "usage.expected.currency": "oczekiwany jest trzyliterowy kod, na przykład EUR.",
  "usage.expected.timeZone": "oczekiwana jest nazwa, na przykład Europe/Warsaw.",
  "usage.expected.map": "oczekiwane jest pole=kolumna, na przykład customer=Klient.",
  "usage.expected.choice": "oczekiwana jest jedna z wartości: {values}.",
};
