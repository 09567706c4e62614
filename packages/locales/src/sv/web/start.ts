import type { Words } from "../../en.ts";
import type { start as en } from "../../en/web/start.ts";

/** Swedish of the first start: a file, a currency, a margin. */
export const start: Words<typeof en> = {
  "web.start.title": "Se vad dina kunder är värda",
  "web.start.opening":
    "Tre frågor, sedan värderas varje kund, med intervall. Inget lämnar datorn som Keepworth körs på.",
  "web.start.file": "1. En fil med dina beställningar",
  "web.start.file.text":
    "Vem som köpte, när och för hur mycket: en export från din butik, eller vilken tabell som helst med dessa tre kolumner. Kostnader, kunder, affärer och annat kan du lägga till nu eller senare.",
  "web.start.currency": "2. Din valuta",
  "web.start.currency.label": "Valuta",
  "web.start.currency.text": "Beställningar i andra valutor utelämnas och räknas upp.",
  "web.start.margin": "3. Din marginal",
  "web.start.margin.label": "Marginal",
  "web.start.margin.text":
    "Vad som blir kvar av 100 i intäkter efter varukostnaden. En ungefärlig siffra duger; du kan ändra den när som helst.",
  "web.start.margin.unknown": "Jag vet inte: värdera intäkter så länge",
  "web.start.submit": "Värdera mina kunder",
  "web.start.needFile": "Lägg först till en fil med beställningar.",
  "web.start.needOrders": "Ingen av filerna innehåller beställningar. Utan dem kan ingen värderas.",
  "web.start.needColumns": "Kolumnerna i en fil måste ses över först.",
  "web.start.needCurrency": "Filen anger ingen valuta. Ange vilken det är.",
  "web.start.needMargin": "Ange marginalen, eller att du inte vet den.",
  "web.start.sending": "En fil håller fortfarande på att laddas upp.",
  "web.start.working": "Dina kunder värderas",
  "web.start.working.text":
    "Det tar sekunder för en liten butik och minuter för en stor. Du kan lämna sidan.",
  "web.start.again": "Ändra något och försök igen",
  "web.start.known": "Det finns redan en körning. Importera fler filer under Data.",
  "web.start.known.data": "Till Data",
  "web.start.known.overview": "Till översikten",
  "web.start.viewer": "Inget är värderat ännu. Någon med rollen analytiker måste börja.",
  "web.start.cluster":
    "Uppgifterna ligger i ett kluster, så det finns inget att importera: en körning läser dem där.",
  "web.start.cluster.run": "Starta en körning",
};
