import type { Words } from "../en.ts";
import type { serve as en } from "../en/serve.ts";

/** Russian of the server on the command line. */
export const serve: Words<typeof en> = {
  "help.serve": "Открыть в браузере панель и API над этой базой данных.",
  "help.option.serveHost": "на каком адресе слушать; любой, кроме 127.0.0.1, открывает доступ из сети",
  "help.option.servePort": "порт; 0 — любой свободный",
  "help.option.serveUrl": "адрес, которым пользуются люди, если он другой, например за прокси",
  "help.option.serveTrustProxy":
    "прокси, которым верить в том, кто спрашивает, например 10.0.0.5,10.1.0.0/16; с --url — на этом компьютере",
  "help.option.serveDemo": "сначала импортировать демонстрационный магазин, если в базе данных нет расчётов",
  "help.option.serveLog": "писать в stderr по строке JSON на каждый запрос",
  "usage.expected.port": "ожидается целое число от 0 до 65535.",
  "usage.expected.url": "ожидается адрес, например https://keepworth.example.com.",
  "usage.expected.proxies": "ожидаются адреса или сети, например 10.0.0.5,10.1.0.0/16, или loopback.",
  "serve.at": "Адрес Keepworth: {url}",
  "serve.welcome":
    "Учётных записей ещё нет. Откройте эту ссылку, чтобы создать первую; она действует один раз, в течение часа:",
  "serve.noDashboard": "Панель не собрана, поэтому есть только API. В копии репозитория: npm run build:web",
  "serve.stop": "Остановить: Ctrl-C.",
  "error.server.port": "Порт {port} занят.",
  "error.server.port.hint": "Выберите другой через --port или остановите программу, которая его занимает.",
  "error.server.host": "У этого компьютера нет адреса {host}.",
  "error.server.host.hint": "Укажите в --host один из его адресов или 0.0.0.0, чтобы слушать на всех.",
  "error.upload.missing": "Файла загрузки {upload} здесь нет, или он пришёл не полностью.",
  "error.upload.missing.hint":
    "Загрузите его ещё раз; файлы, которые никто не импортировал, удаляются через сутки.",
  "error.upload.space":
    "Для этого файла нет места: нужно {needed, number} МБ на диске, а свободно {free, number} МБ.",
  "error.upload.space.hint": "Освободите место на диске, где лежит база, и загрузите файл ещё раз.",
  "error.upload.tooMany":
    "{most, plural, one {У вас # загруженный файл, который ещё не импортирован.} few {У вас # загруженных файла, которые ещё не импортированы.} many {У вас # загруженных файлов, которые ещё не импортированы.} other {У вас # загруженного файла, который ещё не импортирован.}}",
  "error.upload.tooMany.hint":
    "Импортируйте или удалите часть из них; файлы, которые никто не импортировал, удаляются через сутки.",
  "error.record.refused": "Это нельзя принять: {reason}",
  "error.record.refused.hint": "Измените то, что названо, и отправьте снова. Ничего не сохранено.",
};
