// The look-ups of late, in this browser only: the key and the time of each, and no name. Without it nothing is missing.
(function () {
  "use strict";
  const STORE = "recent";
  const MOST = 8;

  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(STORE) || "[]");
      return Array.isArray(kept) ? kept.filter((one) => /^\/(sign-ins|correlations)\/[\w.:-]+$/.test(one.path)) : [];
    } catch (unreadable) {
      return [];
    }
  };

  const write = (all) => {
    try {
      localStorage.setItem(STORE, JSON.stringify(all.slice(0, MOST)));
    } catch (refused) {
      // a browser that keeps nothing shows no list
    }
  };

  const note = (path) => {
    write([{ path: path, at: new Date().toISOString() }].concat(read().filter((one) => one.path !== path)));
  };

  const item = (one, template, list, redraw) => {
    const line = template.content.cloneNode(true);
    const link = line.querySelector("a");
    link.href = one.path;
    link.textContent = one.path.split("/")[2];
    const time = line.querySelector("time");
    time.dateTime = one.at;
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" })
      .format(new Date(one.at));
    const forget = line.querySelector("[data-forget]");
    forget.setAttribute("aria-label", forget.textContent + ": " + link.textContent);
    forget.addEventListener("click", () => {
      write(read().filter((other) => other.path !== one.path));
      redraw();
    });
    list.append(line);
  };

  const show = (section, forgotten) => {
    const all = read();
    const list = section.querySelector("ul");
    const redraw = () => show(section, true);
    list.replaceChildren();
    all.forEach((one) => item(one, section.querySelector("template"), list, redraw));
    section.hidden = all.length === 0;
    if (forgotten) {
      const done = section.querySelector("[data-forget-all]").dataset.done;
      document.getElementById("announce").textContent = done;
      (section.hidden ? document.getElementById("main") : section).focus();
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    if (document.querySelector(".result-head .permalink")) {
      note(window.location.pathname);
    }
    const section = document.getElementById("recent");
    if (section) {
      section.querySelector("[data-forget-all]").addEventListener("click", () => {
        write([]);
        show(section, true);
      });
      show(section, false);
    }
  });
  window.addEventListener("pageshow", (event) => {
    const section = document.getElementById("recent");
    if (event.persisted && section) {
      show(section, false);
    }
  });
})();
