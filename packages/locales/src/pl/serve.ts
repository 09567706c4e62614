import type { Words } from "../en.ts";
import type { serve as en } from "../en/serve.ts";

/** Polish of the server on the command line. */
export const serve: Words<typeof en> = {
  "help.serve": "Otwiera panel i API tej bazy danych w przeglądarce.",
  "help.option.serveHost": "adres nasłuchiwania; każdy inny niż 127.0.0.1 otwiera dostęp z sieci",
  "help.option.servePort": "port; 0 wybiera dowolny wolny",
  "help.option.serveUrl": "adres używany przez ludzi, jeśli jest inny, na przykład za serwerem proxy",
  "help.option.serveTrustProxy":
    "adresy proxy, którym wierzy się w sprawie pytającego, np. 10.0.0.5,10.1.0.0/16; z --url te z tego komputera",
  "help.option.serveDemo": "jeśli baza nie ma przebiegu, najpierw zaimportuj symulowany sklep",
  "help.option.serveLog": "dla każdego żądania zapisz wiersz JSON na stderr",
  "usage.expected.port": "Oczekiwana jest liczba całkowita od 0 do 65535.",
  "usage.expected.url": "Oczekiwany jest adres, na przykład https://keepworth.example.com.",
  "usage.expected.proxies":
    "Oczekiwane są adresy lub sieci, na przykład 10.0.0.5,10.1.0.0/16, albo loopback.",
  "serve.at": "Keepworth działa pod adresem {url}",
  "serve.welcome":
    "Nikt nie ma jeszcze konta. Otwórz ten link, aby utworzyć pierwsze; działa raz, przez godzinę:",
  "serve.noDashboard": "Panelu nie zbudowano, więc jest tylko API. W klonie repozytorium: npm run build:web",
  "serve.stop": "Ctrl-C zatrzymuje serwer.",
  "error.server.port": "Port {port} jest zajęty.",
  "error.server.port.hint": "Wybierz inny opcją --port albo zatrzymaj program, który go używa.",
  "error.server.host": "Ten komputer nie ma adresu {host}.",
  "error.server.host.hint": "Podaj w --host jeden z jego adresów albo 0.0.0.0, czyli wszystkie.",
  "error.upload.missing": "Pliku {upload} nie ma albo nie dotarł w całości.",
  "error.upload.missing.hint":
    "Wyślij go jeszcze raz; pliki, których nikt nie zaimportuje, są usuwane po jednym dniu.",
  "error.upload.space":
    "Nie ma miejsca na ten plik: potrzebuje {needed, number} MB na dysku, a wolne jest {free, number} MB.",
  "error.upload.space.hint": "Zwolnij miejsce na dysku, na którym jest baza, i wyślij plik jeszcze raz.",
  "error.upload.tooMany":
    "{most, plural, one {Masz # wysłany plik, który nie został jeszcze zaimportowany.} few {Masz # wysłane pliki, które nie zostały jeszcze zaimportowane.} many {Masz # wysłanych plików, które nie zostały jeszcze zaimportowane.} other {Masz # wysłanego pliku, który nie został jeszcze zaimportowany.}}",
  "error.upload.tooMany.hint":
    "Zaimportuj lub usuń część z nich; pliki, których nikt nie zaimportuje, są usuwane po jednym dniu.",
  "error.record.refused": "Tego nie można przyjąć: {reason}",
  "error.record.refused.hint": "Zmień to, co wskazano, i wyślij ponownie. Niczego nie zapisano.",
};
