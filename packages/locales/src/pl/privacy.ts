import type { privacy as english } from "../en/privacy.ts";
import type { Words } from "../en.ts";

/** Polish of privacy: what is held about a person, and erasing it. */
export const privacy: Words<typeof english> = {
  "help.person": "Co wiadomo o jednej osobie: pokaż to, usuń, usuń też osoby od dawna milczące.",
  "help.person.export": "Pokaż wszystko, co zapisano o osobie, albo zapisz to do pliku.",
  "help.person.erase": "Usuń dane osoby: kontakty i teksty znikają, kwoty zamówień zostają.",
  "help.person.expire": "Usuń dane osób, o których od dawna nic nie słychać.",
  "help.argument.person": "numer klienta, e-mail lub telefon",
  "help.option.personOut": "zapisz to do tego pliku, w formacie JSON",
  "help.option.yes": "usuń bez pytania",
  "help.option.dryRun": "powiedz, co zostałoby usunięte, i nic nie usuwaj",
  "help.option.retention":
    "miesiące bez zamówienia, kontaktu, odpowiedzi i zgody (domyślnie: privacy.retentionMonths)",
  "ask.erase": "Usunięcia nie da się cofnąć. Aby usunąć, wpisz {customer}: ",
  "ask.expire": "Usunięcia nie da się cofnąć. Aby usunąć, wpisz {people}: ",
  "export.withheld":
    "{count, plural, one {# klient nie chce} few {# klienci nie chcą} many {# klientów nie chce} other {# klienta nie chce}} kontaktu: pominięto adres, numer lub nazwisko, którego to dotyczy.",
  "person.title": "Co zapisano o {customer} w zbiorze danych {dataset}",
  "person.none": "Nic.",
  "person.rows":
    "{table}: {count, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}",
  "person.written": "Zapisano w {file}.",
  "person.would":
    "Zostałoby usunięte: {contacts, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} z nazwiskami, adresami i numerami, {texts, plural, one {# tekst} few {# teksty} many {# tekstów} other {# tekstu}}, {records, plural, one {# zgoda lub preferencja} few {# zgody i preferencje} many {# zgód i preferencji} other {# zgody i preferencji}} {people, plural, one {# osoby} few {# osób} many {# osób} other {# osoby}}.",
  "person.erased":
    "Usunięto: {contacts, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}} z nazwiskami, adresami i numerami, {texts, plural, one {# tekst} few {# teksty} many {# tekstów} other {# tekstu}}, {records, plural, one {# zgodę lub preferencję} few {# zgody i preferencje} many {# zgód i preferencji} other {# zgody i preferencji}} {people, plural, one {# osoby} few {# osób} many {# osób} other {# osoby}}.",
  "person.stays":
    "{orders, plural, one {Zostaje # zamówienie lub zwrot} few {Zostają # zamówienia i zwroty} many {Zostaje # zamówień i zwrotów} other {Zostaje # zamówienia i zwrotu}}, pod numerem {customer} w zbiorze danych {dataset}.",
  "person.wouldStay":
    "{orders, plural, one {Zostałoby # zamówienie lub zwrot} few {Zostałyby # zamówienia i zwroty} many {Zostałoby # zamówień i zwrotów} other {Zostałoby # zamówienia i zwrotu}} klienta {customer} w zbiorze danych {dataset}, pod numerem, który nie mówi, czyje są.",
  "person.rewritten": "Bazę zapisano na nowo: w jej pliku nie został po tych osobach ani jeden bajt.",
  "person.notRewritten":
    "Na bazie pracują inni albo brak miejsca na jej kopię. Bajty zostaną w jej pliku, dopóki nie zostanie zapisany na nowo, co nastąpi samo, najpóźniej przy następnym otwarciu.",
  "person.file.backup": "{file} to kopia bazy i zawiera te dane. Skasuj ją, gdy tylko można.",
  "person.file.source": "{file} był zaimportowany i zawiera te dane.",
  "person.file.inPlace":
    "{file} jest czytany tam, gdzie leży: w nim i w liczbach dane zostają pod swoim numerem, dopóki nie zostaną z niego usunięte.",
  "person.expire.none": "Nie ma nikogo, o kim nic nie słychać od {before}.",
  "person.expire.since": "Osoby, o których nic nie słychać od {before}:",
  "person.expire.afterRun":
    "Usunięto dane {count, plural, one {# osoby, o której} few {# osób, o których} many {# osób, o których} other {# osoby, o których}} nic nie słychać od {before}.",
};
