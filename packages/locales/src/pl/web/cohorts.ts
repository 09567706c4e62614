import type { Words } from "../../en.ts";
import type { cohorts as en } from "../../en/web/cohorts.ts";

/** Polish of the screen of cohorts. */
export const cohorts: Words<typeof en> = {
  "web.cohorts.opening":
    "W miesiącu po pierwszym zamówieniu znów zamawia {next} nowych klientów{known, select, yes {, a w dwunastym miesiącu {later}} other {}}.",
  "web.cohorts.opening.payback":
    "{back, select, first {Średnio już w pierwszym miesiącu zwraca się koszt pozyskania klienta, {cost}.} later {Średnio koszt pozyskania klienta, {cost}, zwraca się po {months, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}}.} other {Średnio koszt pozyskania klienta, {cost}, jeszcze się nie zwrócił.}}",
  "web.cohorts.opening.none": "Historia jest za krótka, by powiedzieć, czy nowi klienci zostają.",
  "web.cohorts.next.meaning":
    "Jaka część klientów zamówiła w miesiącu kalendarzowym po miesiącu pierwszego zamówienia, spośród wszystkich, którzy mają ten miesiąc za sobą.",
  "web.cohorts.next.formula": "klienci, którzy zamówili w tym miesiącu ÷ klienci, którzy mają go za sobą",
  "web.cohorts.thin.title": "Niewielu klientów miesięcznie",
  "web.cohorts.thin":
    "Miesięcznie {customers, plural, one {przychodzi około # klient} few {przychodzi około # klientów} many {przychodzi około # klientów} other {przychodzi około # klienta}}, więc pojedyncze pola zmieniają się przypadkowo. Patrz na kwartały lub lata i raczej na całość niż na jeden wiersz.",

  "web.cohorts.by": "Pierwsze zamówienia grupuj według",
  "web.cohorts.by.month": "Miesiąc",
  "web.cohorts.by.quarter": "Kwartał",
  "web.cohorts.by.year": "Rok",
  "web.cohorts.quarter": "{quarter} kw. {year}",

  "web.cohorts.retention": "Jaka część klientów zamawia ponownie, według pierwszego zamówienia",
  "web.cohorts.retention.unit": "% kohorty, która zamówiła w danym miesiącu",
  "web.cohorts.retention.x": "Miesiące od pierwszego zamówienia",
  "web.cohorts.retention.told":
    "Pierwsze zamówienie: {cohort} ({customers, plural, one {# klient} few {# klientów} many {# klientów} other {# klienta}}); w miesiącu {month} zamówiło {share}",
  "web.cohorts.retention.description":
    "Siatka: wiersz na każdą kohortę, kolumna na każdy miesiąc od pierwszego zamówienia; pełniejsze pola to większy odsetek zamawiających. Ogółem w następnym miesiącu znów zamawia {next}{known, select, yes {, a w dwunastym {later}} other {}}.",
  "web.cohorts.retention.note":
    "Pierwszy miesiąc pominięto: każdy w nim zamawia. Wiersze kwartałów i lat sięgają tak daleko, jak ich najmłodsi klienci.",

  "web.cohorts.payback":
    "{profit, select, yes {Marża, którą przyniósł klient} other {Przychód, który przyniósł klient}}, według miesięcy od pierwszego zamówienia",
  "web.cohorts.payback.unit":
    "{profit, select, yes {Marża} other {Przychód}} na klienta, narastająco{known, select, yes {, {currency}} other {}}",
  "web.cohorts.payback.x": "Miesiące od pierwszego zamówienia",
  "web.cohorts.payback.all": "wszyscy",
  "web.cohorts.payback.cost": "pozyskanie jednego kosztuje {cost}",
  "web.cohorts.payback.description":
    "Linie dla wszystkich klientów i według roku pierwszego zamówienia: średnio klient przynosi {first} {profit, select, yes {marży} other {przychodu}} w pierwszym miesiącu, a {last} w ciągu {months, plural, one {# miesiąca} few {# miesięcy} many {# miesięcy} other {# miesiąca}}.",
  "web.cohorts.payback.note":
    "{back, select, first {Linia wszystkich już od pierwszego miesiąca jest powyżej kosztu {cost}.} later {Linia wszystkich przekracza koszt {cost} po {months, plural, one {# miesiącu} few {# miesiącach} many {# miesiącach} other {# miesiąca}}.} other {Linia wszystkich nie osiągnęła jeszcze kosztu {cost}.}} Każdy miesiąc to średnia tych, którzy mają go za sobą; pieniędzy tu nie zdyskontowano.",
  "web.cohorts.payback.unknown":
    "Koszt pozyskania klienta nie jest znany, więc nie ma linii zwrotu. Każdy miesiąc to średnia tych, którzy mają go za sobą.",
  "web.cohorts.payback.revenue":
    "Koszty nie są znane, więc to przychód i nie ma linii zwrotu. Każdy miesiąc to średnia tych, którzy mają go za sobą.",
  "web.cohorts.payback.notYet": "jeszcze nie",
  "web.cohorts.payback.atOnce": "pierwszy miesiąc",

  "web.cohorts.table": "Kohorta po kohorcie",
  "web.cohorts.table.caption": "Kohorty: kto został, ile przynieśli i jak sprawdziła się u nich prognoza",
  "web.cohorts.table.text": "Zamówienia oczekiwane i faktyczne dotyczą okresu testowego, {from} – {to}.",
  "web.cohorts.column.after":
    "{months, plural, one {Po # miesiącu} few {Po # mies.} many {Po # mies.} other {Po # mies.}}",
  "web.cohorts.column.after.gloss":
    "{months, plural, one {Jaka część kohorty zamówiła w następnym miesiącu po pierwszym zamówieniu} few {Jaka część kohorty zamówiła w #. miesiącu po pierwszym zamówieniu} many {Jaka część kohorty zamówiła w #. miesiącu po pierwszym zamówieniu} other {Jaka część kohorty zamówiła w #. miesiącu po pierwszym zamówieniu}}",
  "web.cohorts.column.soFar": "{profit, select, yes {Marża} other {Przychód}} na klienta",
  "web.cohorts.column.soFar.gloss":
    "Na klienta kohorty, od pierwszego zamówienia do teraz, bez dyskontowania",
  "web.cohorts.column.payback": "Zwrot",
  "web.cohorts.column.held.gloss": "W części historii ukrytej przed modelem",
  "web.cohorts.column.rate": "Tempo zakupów",
  "web.cohorts.column.rate.gloss": "W porównaniu ze wspólnym: 1,2 oznacza zakupy o jedną piątą częstsze",

  "web.cohorts.basis.month":
    "Kohorta to wszyscy, których pierwsze zamówienie przypada na ten sam miesiąc kalendarzowy.",
  "web.cohorts.missing.margin": "Koszty nie są znane, więc kwoty to przychód.",
  "web.cohorts.missing.margin.hint": "Podaj marżę brutto w Ustawieniach albo zaimportuj koszty.",
  "web.cohorts.missing.cost": "Koszt pozyskania klienta nie jest znany.",
  "web.cohorts.missing.cost.hint":
    "Podaj go w Ustawieniach albo zaimportuj koszty marketingu na ekranie Dane; zobaczysz wtedy, kiedy się zwrócił.",
  "web.cohorts.missing.amounts":
    "Zamówienia nie zawierają kwot, więc można pokazać tylko to, kto zamawia ponownie.",
};
