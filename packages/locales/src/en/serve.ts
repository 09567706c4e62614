/** English of the server on the command line. */
export const serve = {
  "help.serve": "Open the dashboard and the API in a browser, over this database.",
  "help.option.serveHost": "the address to listen on; anything but 127.0.0.1 opens it to the network",
  "help.option.servePort": "the port; 0 takes any that is free",
  "help.option.serveUrl": "the address that people use, where it differs, as behind a proxy",
  "help.option.serveTrustProxy":
    "the proxies whose word on who asks counts, as 10.0.0.5,10.1.0.0/16; with --url those on this machine",
  "help.option.serveDemo": "import the simulated shop first where the database has no run",
  "help.option.serveLog": "write a line of JSON for every request to stderr",
  "usage.expected.port": "A whole number from 0 to 65535 is expected.",
  "usage.expected.url": "An address is expected, such as https://keepworth.example.com.",
  "usage.expected.proxies": "Addresses or networks are expected, such as 10.0.0.5,10.1.0.0/16, or loopback.",
  "serve.at": "Keepworth is at {url}",
  "serve.welcome":
    "Nobody has an account yet. Open this link to make the first one; it works once, for an hour:",
  "serve.noDashboard": "The dashboard was not built, so there is only the API. In a clone: npm run build:web",
  "serve.stop": "Ctrl-C stops it.",
  "error.server.port": "Port {port} is taken.",
  "error.server.port.hint": "Choose another with --port, or stop the program that has it.",
  "error.server.host": "This machine has no address {host}.",
  "error.server.host.hint": "Say one that it has with --host, or 0.0.0.0 for all of them.",
  "error.upload.missing": "The file of upload {upload} is not here, or not all of it has come.",
  "error.upload.missing.hint": "Upload it again; files that nobody imports are removed after a day.",
  "error.upload.space":
    "There is no room for this file: it needs {needed, number} MB of disk space, and {free, number} MB are left.",
  "error.upload.space.hint": "Free some disk space where the database is, and upload it again.",
  "error.upload.tooMany":
    "{most, plural, one {You have # uploaded file that is not imported yet.} other {You have # uploaded files that are not imported yet.}}",
  "error.upload.tooMany.hint":
    "Import or remove some of them; files that nobody imports are removed after a day.",
  "error.record.refused": "This cannot be taken: {reason}",
  "error.record.refused.hint": "Change what it names and send it again. Nothing was stored.",
} as const satisfies Record<string, string>;
