import type { Words } from "../../en.ts";
import type { signIn as en } from "../../en/web/signIn.ts";

/** Russian of signing in and of following a link. */
export const signIn: Words<typeof en> = {
  "web.signIn.title": "Вход",
  "web.signIn.email": "Адрес e-mail",
  "web.signIn.password": "Пароль",
  "web.signIn.password.show": "Показать или скрыть пароль",
  "web.signIn.submit": "Войти",
  "web.signIn.with": "Войти через {name}",
  "web.signIn.or": "или с паролем",
  "web.signIn.firstStart": "Учётных записей ещё нет",
  "web.signIn.firstStart.text":
    "Там, где запущен сервер, он напечатал ссылку для первого администратора. Откройте её, чтобы создать первую учётную запись.",
  "web.signIn.forgotten": "Забыли пароль? Администратор может дать вам ссылку для нового.",
  "web.signIn.failed": "Не получилось ({code}). Повторите или войдите другим способом.",

  "web.signIn.welcome.title": "Добро пожаловать в Keepworth",
  "web.signIn.welcome.text":
    "Создайте первую учётную запись. Ей доступно всё, в том числе приглашать других.",
  "web.signIn.invitation.title": "Вас пригласили",
  "web.signIn.invitation.text": "Создайте учётную запись для {email}.",
  "web.signIn.newPassword.title": "Новый пароль",
  "web.signIn.newPassword.text": "Выберите новый пароль для {email}.",
  "web.signIn.name": "Ваше имя",
  "web.signIn.password.rule": "Не меньше 12 знаков. Несколько слов запомнить легче, чем набор символов.",
  "web.signIn.welcome.submit": "Создать учётную запись",
  "web.signIn.newPassword.submit": "Сохранить новый пароль",
  "web.signIn.noKey": "Адрес неполный",
  "web.signIn.noKey.text": "Откройте полученную ссылку целиком, вместе со всем, что стоит после «key=».",
};
