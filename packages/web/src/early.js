// Before anything is painted: the colours, the language and its direction that this browser chose last.
(function () {
  var root = document.documentElement;
  var stored = function (name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  var scheme = stored("keepworth.theme") || "auto";
  var dark = scheme === "dark" || (scheme === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  var locale = stored("keepworth.locale");
  if (locale) {
    root.lang = locale.split("-u-")[0];
    root.dir = locale.slice(0, 2) === "fa" ? "rtl" : "ltr";
  }
})();
