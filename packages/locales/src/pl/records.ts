import type { Words } from "../en.ts";
import type { records as en } from "../en/records.ts";

/** Polish of imports of other records than orders. */
export const records: Words<typeof en> = {
  "help.import": "Importuje zamówienia i inne dane (koszty, subskrypcje, szanse sprzedaży, …) bez przebiegu.",
  "help.argument.file": "plik z zamówieniami lub innymi danymi",
  "help.argument.anyFiles": "pliki z zamówieniami lub innymi danymi",
  "help.option.as": "czym są wiersze pliku, gdy nie wynika to z kolumn",
  "help.option.importDataset": "zbiór danych, do którego dodać",
  "column.kind": "Rodzaj",
  "records.kind.orders": "zamówienia",
  "records.kind.products": "produkty",
  "records.kind.customers": "klienci",
  "records.kind.costs": "koszty",
  "records.kind.budget_lines": "budżet",
  "records.kind.subscriptions": "subskrypcje",
  "records.kind.referrals": "polecenia",
  "records.kind.leads": "leady",
  "records.kind.opportunities": "szanse",
  "records.kind.knowledge": "wnioski",
  "records.kind.loyalty_events": "punkty",
  "records.kind.treatments": "działania",
  "records.kind.interactions": "kontakty z obsługą",
  "records.kind.feedback": "oceny i opinie",
  "records.kind.consents": "zgody",
  "records.kind.preferences": "preferencje",
  "records.kind.deliveries": "dostawy",
  "records.kind.returns": "zwroty",
  "records.opening.clean":
    "Plik {file} rozpoznano jako: {kind}; {rows, plural, one {przyjęto jego # wiersz} few {przyjęto wszystkie # wiersze} many {przyjęto wszystkie # wierszy} other {przyjęto wszystkie # wiersza}} (import {id}).",
  "records.opening":
    "Plik {file} rozpoznano jako: {kind}; z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}} przyjęto {kept, number}, scalono {merged, number}, odrzucono {refused, number} (import {id}).",
  "records.more":
    "{more, plural, one {Jeszcze # przyczynę} few {Jeszcze # przyczyny} many {Jeszcze # przyczyn} other {Jeszcze # przyczyny}} pokaże: keepworth imports",
  "records.next":
    "Aby wycenić klientów na podstawie obecnych danych: {run}. Aby wycofać ostatni plik: {undo}",
  "records.check.clean":
    "Plik {file} rozpoznano jako: {kind}; nadaje się do użycia bez zmian, {rows, plural, one {przyjęto jego # wiersz} few {przyjęto wszystkie # wiersze} many {przyjęto wszystkie # wierszy} other {przyjęto wszystkie # wiersza}}.",
  "records.check":
    "Plik {file} rozpoznano jako: {kind}; z {rows, plural, one {# wiersza} few {# wierszy} many {# wierszy} other {# wiersza}} przyjęto {kept, number}, scalono {merged, number}, odrzucono {refused, number}.",
  "records.none": "Nie zaimportowano żadnego z plików ({files, number}): jednego z nich nie można użyć.",
  "note.share": "Udziały",
  "note.share.percent": "procenty",
  "error.records.ambiguous": "{path} pasuje do kilku rodzajów: {kinds}. Kolumny w pliku: {found}.",
  "error.records.ambiguous.hint": "Określ rodzaj opcją --as, na przykład --as costs.",
  "error.records.assignment":
    "{path} mówi, kto był w której grupie eksperymentu. To nie jest plik do importu i niczego nie zaimportowano.",
  "error.records.assignment.hint":
    "Przydziel grupy poleceniem: keepworth experiment assign NAME --from {path}",
  "error.map.field": "Plik {path} rozpoznano jako: {kind}; ten rodzaj nie ma pola {field}.",
  "error.map.field.hint": "Pola dla --map: {fields}. Jeśli plik jest innego rodzaju, określ to opcją --as.",
  "error.map.header":
    "Plik {path} nie ma kolumny {header}, którą --map podaje dla pola {field}. Kolumny w pliku: {found}.",
  "error.map.header.hint": "Podaj nazwę kolumny tak, jak jest w pliku: --map {field}=COLUMN",
  "error.records.orders": "{path} wygląda na plik z zamówieniami.",
  "error.records.orders.hint":
    "Określ rodzaj opcją --as, na przykład --as costs, albo zaimportuj plik jako zamówienia.",
  "issue.number.invalid": "Nie można odczytać liczby, której rekord wymaga",
  "issue.number.invalid.do": "Zapisz ją jako liczbę i zaimportuj plik ponownie.",
  "issue.number.negative": "Liczba jest ujemna tam, gdzie nie ma to sensu",
  "issue.number.negative.do": "Popraw ją i zaimportuj plik ponownie.",
  "issue.share.outside": "Udział lub prawdopodobieństwo nie mieści się między 0 a 1",
  "issue.share.outside.do": "Czterdzieści procent zapisz jako 0.4 lub 40%.",
  "issue.value.missing": "Brakuje czegoś, bez czego rekordu nie da się odróżnić od innych",
  "issue.value.missing.do": "Uzupełnij to i zaimportuj plik ponownie.",
  "issue.customer.missing": "Z wiersza nie wynika, czyj jest",
  "issue.customer.missing.do": "Dodaj numer klienta lub jego adres e-mail.",
  "issue.cost.kind": "Rodzaj kosztu jest inny niż service, support, marketing i acquisition",
  "issue.cost.kind.do": "Wpisz jeden z tych czterech i zaimportuj plik ponownie.",
  "issue.dates.order": "Koniec jest wcześniejszy niż początek",
  "issue.dates.order.do": "Popraw jedną z dwóch dat.",
  "issue.referral.self": "Klient polecił samego siebie",
  "issue.referral.self.do": "Nie trzeba nic robić, chyba że jeden z numerów jest błędny.",
  "issue.record.duplicate": "Ten sam wiersz po raz kolejny",
  "issue.record.duplicate.do": "Nie trzeba nic robić.",
  "issue.record.repeated": "Ten sam rekord pojawia się ponownie z inną treścią; liczy się późniejszy wiersz",
  "issue.record.repeated.do": "Jeśli to dwa osobne rekordy, nadaj im różne numery.",
  "issue.record.known": "Rekord zaimportowano już wcześniej, bez zmian",
  "issue.record.known.do": "Nie trzeba nic robić.",
  "issue.record.updated": "Rekord zaimportowano już wcześniej; zastępuje go treść tego wiersza",
  "issue.record.updated.do": "Nie trzeba nic robić.",
  "issue.value.personal": "Tekst zawiera adres e-mail lub numer telefonu, który pominięto",
  "issue.value.personal.do": "Nie trzeba nic robić: takie dane są tylko w magazynie kontaktów.",
  "issue.treatment.kind": "Nie ma działania tego rodzaju; rodzaj pominięto",
  "issue.treatment.kind.do":
    "Wpisz jeden z rodzajów: recommendation, exclusive-offer, early-access, vip, loyalty-points, education, support-call, renewal-discount, up-sell, cross-sell, win-back, ask-referral, ask-review lub let-go.",
  "issue.cost.assumed":
    "Brak rodzaju kosztu; przyjęto service, gdy podano klienta, w przeciwnym razie marketing",
  "issue.cost.assumed.do": "Dodaj rodzaj: koszty marketing i acquisition są używane inaczej.",
};
