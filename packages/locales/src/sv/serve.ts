import type { Words } from "../en.ts";
import type { serve as en } from "../en/serve.ts";

/** Swedish of the server on the command line. */
export const serve: Words<typeof en> = {
  "help.serve": "Öppna instrumentpanelen och API:et i en webbläsare, mot den här databasen.",
  "help.option.serveHost": "adressen att lyssna på; allt utom 127.0.0.1 öppnar den för nätverket",
  "help.option.servePort": "porten; 0 tar en som är ledig",
  "help.option.serveUrl": "adressen som används utifrån, om den är en annan, t.ex. bakom en proxy",
  "help.option.serveTrustProxy":
    "de proxyer vars ord om vem som frågar gäller, t.ex. 10.0.0.5,10.1.0.0/16; med --url de på den här datorn",
  "help.option.serveDemo": "importera först den simulerade butiken om databasen saknar körning",
  "help.option.serveLog": "skriv en rad JSON för varje begäran till stderr",
  "usage.expected.port": "ett heltal från 0 till 65535 väntas.",
  "usage.expected.url": "en adress väntas, t.ex. https://keepworth.example.com.",
  "usage.expected.proxies": "adresser eller nät väntas, t.ex. 10.0.0.5,10.1.0.0/16, eller loopback.",
  "serve.at": "Keepworth finns på {url}",
  "serve.welcome":
    "Ingen har ett konto ännu. Öppna länken för att skapa det första; den fungerar en gång, i en timme:",
  "serve.noDashboard": "Instrumentpanelen är inte byggd, så bara API:et finns. I en klon: npm run build:web",
  "serve.stop": "Ctrl-C stoppar servern.",
  "error.server.port": "Port {port} är upptagen.",
  "error.server.port.hint": "Välj en annan med --port, eller stoppa programmet som har den.",
  "error.server.host": "Den här datorn har ingen adress {host}.",
  "error.server.host.hint": "Ange en som den har med --host, eller 0.0.0.0 för alla.",
  "error.upload.missing": "Filen i uppladdning {upload} finns inte här, eller har inte kommit fram helt.",
  "error.upload.missing.hint": "Ladda upp den igen; filer som ingen importerar tas bort efter ett dygn.",
  "error.upload.space":
    "Det finns inte plats för filen: den behöver {needed, number} MB diskutrymme, och {free, number} MB är lediga.",
  "error.upload.space.hint": "Frigör diskutrymme där databasen ligger och ladda upp filen igen.",
  "error.upload.tooMany":
    "{most, plural, one {Du har # uppladdad fil som inte är importerad än.} other {Du har # uppladdade filer som inte är importerade än.}}",
  "error.upload.tooMany.hint":
    "Importera eller ta bort några av dem; filer som ingen importerar tas bort efter ett dygn.",
  "error.record.refused": "Det här kan inte tas emot: {reason}",
  "error.record.refused.hint": "Ändra det som nämns och skicka igen. Ingenting har sparats.",
};
