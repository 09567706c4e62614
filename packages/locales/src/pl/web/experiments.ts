import type { Words } from "../../en.ts";
import type { experiments as en } from "../../en/web/experiments.ts";

/** Polish of the Experiments screen. */
export const experiments: Words<typeof en> = {
  "web.experiments.opening":
    "{read, plural, =0 {{all, plural, one {Jedynego testu jeszcze nie odczytano.} few {Nie odczytano jeszcze żadnego z # testów.} many {Nie odczytano jeszcze żadnego z # testów.} other {Nie odczytano jeszcze żadnego z # testu.}}} one {Odczytano jeden test: opłacalne – {pays, number}, nieopłacalne – {loses, number}, nierozstrzygnięte – {unknown, number}.} few {Odczytano # testy: opłacalne – {pays, number}, nieopłacalne – {loses, number}, nierozstrzygnięte – {unknown, number}.} many {Odczytano # testów: opłacalne – {pays, number}, nieopłacalne – {loses, number}, nierozstrzygnięte – {unknown, number}.} other {Odczytano # testu: opłacalne – {pays, number}, nieopłacalne – {loses, number}, nierozstrzygnięte – {unknown, number}.}} {over, plural, =0 {} one {Jeden czeka na odczyt.} few {# czekają na odczyt.} many {# czeka na odczyt.} other {# czeka na odczyt.}}",
  "web.experiments.empty": "Nie ma jeszcze testów",
  "web.experiments.empty.text":
    "Test oferuje coś części wylosowanych klientów, a innym nie. Różnica to to, co dała oferta; nic innego tego nie pokaże.",
  "web.experiments.noRun": "Nie ma jeszcze na kim testować",
  "web.experiments.noRun.text": "Zaimportuj zamówienia i wyceń klientów; wtedy można tu zaplanować test.",
  "web.experiments.noRun.action": "Zaimportuj dane",
  "web.experiments.new": "Nowy eksperyment",

  "web.experiments.effects": "Co działanie dało w liczbie kupujących",
  "web.experiments.effects.unit":
    "O ile punktów procentowych więcej kupujących w grupie testowej niż w kontrolnej, z przedziałem 90%",
  "web.experiments.effects.axis": "P.p.",
  "web.experiments.effects.none": "bez efektu",
  "web.experiments.effects.description":
    "{count, plural, one {# test} few {# testy} many {# testów} other {# testu}}; największy efekt to {value} (test {name}).",
  "web.experiments.money": "Co działanie dało w pieniądzu",
  "web.experiments.money.unit": "{currency} od całej grupy testowej łącznie, po kosztach, z przedziałem 90%",
  "web.experiments.money.axis": "Netto",
  "web.experiments.money.none": "zwraca się",
  "web.experiments.money.description":
    "{count, plural, one {# test} few {# testy} many {# testów} other {# testu}}; najwięcej dał test {name}: {value}.",
  "web.experiments.caption": "Testy, od najnowszego",
  "web.experiments.list": "Wszystkie testy",
  "web.experiments.column.name": "Test",
  "web.experiments.column.made": "Utworzono",
  "web.experiments.column.net": "Netto",
  "web.experiments.column.low": "Od",
  "web.experiments.column.high": "Do",

  "web.experiments.make.title": "Nowy eksperyment",
  "web.experiments.make.text":
    "Wskaż, co oferujesz. Zanim cokolwiek powstanie, zobaczysz, co test może wykryć; Keepworth do nikogo nie pisze.",
  "web.experiments.make.name": "Nazwa",
  "web.experiments.make.name.gloss": "Później nie można jej zmienić.",
  "web.experiments.make.name.taken": "Test o tej nazwie już istnieje.",
  "web.experiments.make.treatment": "Co się oferuje",
  "web.experiments.make.treatment.gloss": "Najpierw twoje własne działania.",
  "web.experiments.make.treatment.own": "Własne",
  "web.experiments.make.treatment.library": "Wbudowane",
  "web.experiments.make.segments": "Tylko te segmenty",
  "web.experiments.make.segments.gloss": "Bez wyboru: te, dla których działanie jest przeznaczone.",
  "web.experiments.make.customers": "Klienci w obu grupach",
  "web.experiments.make.customers.gloss": "Puste: tylu, ilu trzeba, by zobaczyć oczekiwany efekt.",
  "web.experiments.make.holdout": "Udział grupy kontrolnej",
  "web.experiments.make.days": "Dni, z których liczą się zamówienia",
  "web.experiments.make.days.value": "{count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}",
  "web.experiments.make.do": "Utwórz test",
  "web.experiments.make.cancel": "Wróć do wszystkich testów",
  "web.experiments.make.choose": "Wybierz, co oferujesz, a tutaj pojawi się to, co test może wykryć.",
  "web.experiments.make.working": "Obliczanie, co test może wykryć",
  "web.experiments.make.preview": "Co ten test może wykryć",

  "web.experiments.sight.caption": "Co test może wykryć",
  "web.experiments.sight.what": "Wpływ na",

  "web.experiments.one.back": "Wszystkie testy",
  "web.experiments.one.treatment": "Działanie",
  "web.experiments.one.customers": "Klienci",
  "web.experiments.one.arms": "{treated, number} w grupie testowej, {holdout, number} w kontrolnej",
  "web.experiments.one.days": "Liczące się dni",
  "web.experiments.one.assigned": "Przydział",
  "web.experiments.one.ends": "Odczyt od",
  "web.experiments.one.state": "Stan",
  "web.experiments.one.opening.planned":
    "W teście „{name}” działaniem „{treatment}” będzie objęta grupa {treated, plural, one {# klienta} few {# klientów} many {# klientów} other {# klienta}}, a w grupie kontrolnej {holdout, plural, one {znajdzie się # klient} few {znajdzie się # klientów} many {znajdzie się # klientów} other {znajdzie się # klienta}}. Nikogo jeszcze nie przydzielono.",
  "web.experiments.one.opening.plain":
    "Test „{name}” sprawdza działanie „{treatment}”. Nikogo jeszcze nie przydzielono.",
  "web.experiments.one.opening.unread":
    "Test „{name}” sprawdza działanie „{treatment}”; na obecnych zamówieniach jego grup nie da się porównać.",

  "web.experiments.assign": "Wylosuj grupy",
  "web.experiments.assign.text":
    "Wszyscy są losowani w warstwach o podobnej wartości i ryzyku. Wylosowana lista już się nie zmienia.",
  "web.experiments.assign.do": "Losuj",
  "web.experiments.assign.file": "Przejmij listę sporządzoną gdzie indziej",
  "web.experiments.assign.file.gloss": "Plik z kolumnami customer_id (lub email), arm i assigned_at.",
  "web.experiments.assign.sending": "Wysyłanie pliku {name}",
  "web.experiments.assign.failed": "Nie udało się wysłać pliku. Wybierz go ponownie.",
  "web.experiments.remove": "Wycofaj test",
  "web.experiments.removed": "Test „{name}” wycofano.",
  "web.experiments.made": "Test „{name}” utworzono. Teraz wylosuj jego grupy.",
  "web.experiments.download": "Lista obu grup (CSV)",
  "web.experiments.next":
    "Wyślij to tylko do grupy „treated” i zaimportuj zamówienia, które przyjdą. Do pozostałych nie pisz.",
  "web.experiments.arms": "Kto jest w której grupie",
  "web.experiments.arms.caption": "Zamówienia grupy testowej i kontrolnej w liczących się dniach",

  "web.experiments.read": "Czas testu minął",
  "web.experiments.read.text":
    "Zapisz ten odczyt, a następny budżet przyjmie zmierzony efekt zamiast założonego.",
  "web.experiments.read.do": "Zapisz odczyt",
  "web.experiments.read.again":
    "Ten test odczytano na zamówieniach do {until}. Poniżej obliczono go od nowa z obecnych zamówień.",

  "web.experiments.reading.unit.buying":
    "O ile punktów procentowych więcej kupujących w grupie testowej, z przedziałem 90%",
  "web.experiments.reading.unit.margin":
    "O ile więcej na klienta w grupie testowej, {currency}, z przedziałem 90%",
  "web.experiments.reading.buying": "Wpływ na zakupy",
  "web.experiments.reading.margin": "Wpływ na {profit, select, yes {marżę} other {przychód}}",
  "web.experiments.reading.description": "Skorygowany {value} (od {low} do {high}), surowy {raw}.",
  "web.experiments.reading.column.kind": "Porównanie",
  "web.experiments.reading.column.value": "Efekt",
  "web.experiments.flag": "Zysk wzrósł, satysfakcja spadła",
  "web.experiments.relationship":
    "Wśród wszystkich przydzielonych, w dniach testu. Bursztynowy: gorzej u objętych działaniem, i to bardziej, niż zrobiłby przypadek.",
  "web.experiments.relationship.caption": "Skargi, rezygnacje ze zgody i oceny według grup",
  "web.experiments.change": "Ocena wobec wcześniejszej, {arm}: {change} (od {low} do {high}).",
  "web.experiments.net.meaning":
    "O ile więcej w liczących się dniach przyniosła cała grupa testowa, niż przyniosłaby bez działania, po odjęciu kontaktu i zachęt.",
  "web.experiments.net.formula": "grupa testowa × skorygowany efekt na klienta − koszt",
  "web.experiments.input.contact": "Kontakt",
  "web.experiments.input.incentive": "Zachęty",
  "web.experiments.input.margin": "Przyniesione więcej",
  "web.experiments.net": "Netto po kosztach",
  "web.experiments.qini.unit":
    "Punkty procentowe grupy testowej, które kupiły dzięki działaniu, według udziału objętych, od najwyższego scoringu",
  "web.experiments.qini.axis": "Udział klientów objętych działaniem",
  "web.experiments.qini.by": "według scoringu",
  "web.experiments.qini.random": "losowo",
  "web.experiments.qini.share": "Udział",
  "web.experiments.qini.gain": "P.p.",

  "web.experiments.missing.experiment.unknown":
    "{rows, plural, one {# wiersz nie wskazuje} few {# wiersze nie wskazują} many {# wierszy nie wskazuje} other {# wiersza nie wskazuje}} nikogo znanego i {rows, plural, one {został pominięty} few {zostały pominięte} many {zostało pominiętych} other {zostało pominięte}}. Najpierw zaimportuj zamówienia, potem listę.",
};
