import type { Words } from "../../en.ts";
import type { signIn as en } from "../../en/web/signIn.ts";

/** Swedish of signing in and of following a link. */
export const signIn: Words<typeof en> = {
  "web.signIn.title": "Logga in",
  "web.signIn.email": "E-postadress",
  "web.signIn.password": "Lösenord",
  "web.signIn.password.show": "Visa eller dölj lösenordet",
  "web.signIn.submit": "Logga in",
  "web.signIn.with": "Logga in med {name}",
  "web.signIn.or": "eller med ditt lösenord",
  "web.signIn.firstStart": "Ingen har ett konto ännu",
  "web.signIn.firstStart.text":
    "Servern skrev ut en länk för den första administratören där den startades. Öppna länken för att skapa det första kontot.",
  "web.signIn.forgotten": "Glömt lösenordet? En administratör kan ge dig en länk för ett nytt.",
  "web.signIn.failed": "Det gick inte ({code}). Försök igen, eller logga in på ett annat sätt.",

  "web.signIn.welcome.title": "Välkommen till Keepworth",
  "web.signIn.welcome.text": "Skapa det första kontot. Det får göra allt, även bjuda in de andra.",
  "web.signIn.invitation.title": "Du är inbjuden",
  "web.signIn.invitation.text": "Skapa ditt konto för {email}.",
  "web.signIn.newPassword.title": "Nytt lösenord",
  "web.signIn.newPassword.text": "Välj ett nytt lösenord för {email}.",
  "web.signIn.name": "Ditt namn",
  "web.signIn.password.rule": "Minst 12 tecken. Några ord är lättare att minnas än specialtecken.",
  "web.signIn.welcome.submit": "Skapa kontot",
  "web.signIn.newPassword.submit": "Spara det nya lösenordet",
  "web.signIn.noKey": "Adressen är inte fullständig",
  "web.signIn.noKey.text": "Öppna hela länken som du fick, med allt efter ”key=”.",
};
