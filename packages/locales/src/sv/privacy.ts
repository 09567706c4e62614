import type { privacy as english } from "../en/privacy.ts";
import type { Words } from "../en.ts";

/** Swedish of privacy: what is held about a person, and erasing it. */
export const privacy: Words<typeof english> = {
  "help.person": "Vad som finns om en person: visa det, radera det, och radera dem som länge varit tysta.",
  "help.person.export": "Visa allt som finns om en person, eller skriv det till en fil.",
  "help.person.erase":
    "Radera en person: kontakter och texter försvinner, beställningarnas pengar blir kvar.",
  "help.person.expire": "Radera personer som inte hörts av på länge.",
  "help.argument.person": "en kunds nummer, e-post eller telefon",
  "help.option.personOut": "skriv det till den här filen, som JSON",
  "help.option.yes": "radera utan att fråga",
  "help.option.dryRun": "säg vad som skulle raderas, och radera inget",
  "help.option.retention":
    "månader utan beställning, kontakt, svar eller samtycke (standard: privacy.retentionMonths)",
  "ask.erase": "En radering går inte att ångra. Skriv {customer} för att radera: ",
  "ask.expire": "En radering går inte att ångra. Skriv {people} för att radera dem: ",
  "export.withheld":
    "{count, plural, one {# kund vill} other {# kunder vill}} inte bli kontaktade: den adress, det nummer eller namn som det gäller utelämnades.",
  "person.title": "Vad som finns om {customer} i datamängden {dataset}",
  "person.none": "Inget.",
  "person.rows": "{table}: {count, plural, one {# rad} other {# rader}}",
  "person.written": "Skrivet till {file}.",
  "person.would":
    "Skulle raderas: {contacts, plural, one {# rad} other {# rader}} med namn, adresser och nummer, {texts, plural, one {# text} other {# texter}}, {records, plural, one {# samtycke eller preferens} other {# samtycken och preferenser}} från {people, plural, one {# person} other {# personer}}.",
  "person.erased":
    "Raderat: {contacts, plural, one {# rad} other {# rader}} med namn, adresser och nummer, {texts, plural, one {# text} other {# texter}}, {records, plural, one {# samtycke eller preferens} other {# samtycken och preferenser}} från {people, plural, one {# person} other {# personer}}.",
  "person.stays":
    "{orders, plural, one {# beställning eller återbetalning finns} other {# beställningar och återbetalningar finns}} kvar, under {customer} i datamängden {dataset}.",
  "person.wouldStay":
    "{orders, plural, one {# beställning eller återbetalning} other {# beställningar och återbetalningar}} från {customer} i datamängden {dataset} skulle finnas kvar, under ett nummer som inte säger vems de är.",
  "person.rewritten": "Databasen skrevs om: inte en byte av dem finns kvar i filen.",
  "person.notRewritten":
    "Andra arbetar i databasen, eller så finns det inte plats för en kopia av den. Byte av dem finns kvar i filen tills den skrivs om, vilket sker av sig självt, senast när den öppnas nästa gång.",
  "person.file.backup": "{file} är en kopia av databasen och innehåller dem. Ta bort den när det går.",
  "person.file.source": "{file} importerades och innehåller dem.",
  "person.file.inPlace":
    "{file} läses där den ligger: i den, och i siffrorna, finns de kvar under sitt nummer tills de tas bort ur den.",
  "person.expire.none": "Det finns ingen som inte hörts av sedan {before}.",
  "person.expire.since": "De som inte hörts av sedan {before}:",
  "person.expire.afterRun":
    "{count, plural, one {# person som inte hörts av sedan {before} raderades} other {# personer som inte hörts av sedan {before} raderades}}.",
};
