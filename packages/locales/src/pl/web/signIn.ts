import type { Words } from "../../en.ts";
import type { signIn as en } from "../../en/web/signIn.ts";

/** Polish of signing in and of following a link. */
export const signIn: Words<typeof en> = {
  "web.signIn.title": "Logowanie",
  "web.signIn.email": "Adres e-mail",
  "web.signIn.password": "Hasło",
  "web.signIn.password.show": "Pokaż lub ukryj hasło",
  "web.signIn.submit": "Zaloguj się",
  "web.signIn.with": "Zaloguj się przez {name}",
  "web.signIn.or": "albo hasłem",
  "web.signIn.firstStart": "Nikt nie ma jeszcze konta",
  "web.signIn.firstStart.text":
    "Serwer wypisał link dla pierwszego administratora tam, gdzie go uruchomiono. Otwórz ten link, aby utworzyć pierwsze konto.",
  "web.signIn.forgotten": "Nie pamiętasz hasła? Administrator może dać ci link do ustawienia nowego.",
  "web.signIn.failed": "Nie udało się ({code}). Spróbuj ponownie albo zaloguj się inaczej.",

  "web.signIn.welcome.title": "Witamy w Keepworth",
  "web.signIn.welcome.text": "Utwórz pierwsze konto. Może wszystko, także zapraszać innych.",
  "web.signIn.invitation.title": "Zaproszenie",
  "web.signIn.invitation.text": "Utwórz konto dla adresu {email}.",
  "web.signIn.newPassword.title": "Nowe hasło",
  "web.signIn.newPassword.text": "Wybierz nowe hasło dla konta {email}.",
  "web.signIn.name": "Imię i nazwisko",
  "web.signIn.password.rule": "Co najmniej 12 znaków. Kilka słów łatwiej zapamiętać niż znaki specjalne.",
  "web.signIn.welcome.submit": "Utwórz konto",
  "web.signIn.newPassword.submit": "Zapisz nowe hasło",
  "web.signIn.noKey": "Ten adres jest niepełny",
  "web.signIn.noKey.text": "Otwórz cały otrzymany link, ze wszystkim, co jest po „key=”.",
};
