// Everything works without this file; it saves clicks.
(function () {
  "use strict";
  const root = document.documentElement;

  // Without a choice of theme, the system's setting decides. Runs before the first paint.
  if (!root.hasAttribute("data-bs-theme")) {
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const follow = () => root.setAttribute("data-bs-theme", dark.matches ? "dark" : "light");
    follow();
    dark.addEventListener("change", follow);
  }

  // What only a script can do has its place before the first paint, so that nothing moves when it comes.
  root.classList.add("scripted");
  if (navigator.clipboard) {
    root.classList.add("can-copy");
  }

  // Tells the server the zone in which to write times. A first visit shows the server's zone once.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.split("; ").includes("tz=" + zone)) {
    document.cookie = "tz=" + zone + "; path=/; max-age=31536000; samesite=lax";
  }

  const announce = (text) => {
    const status = document.getElementById("announce");
    status.textContent = "";
    window.setTimeout(() => { status.textContent = text; }, 50);
  };

  // What is sent on is kept: the answer then stays when the log leaves. The note on the page says so.
  const keep = async () => {
    const form = document.querySelector("form[data-keep]");
    const note = document.getElementById("kept-note");
    if (!form || !note) {
      return;
    }
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById("kept-note");
      if (answer.ok && now) {
        note.replaceWith(now);
      }
    } catch (unreachable) {
      // the button of the form keeps it as well
    }
  };

  const copy = async (button) => {
    const text = button.hasAttribute("data-copy-link")
      ? new URL(button.dataset.copy, window.location.href).href
      : button.dataset.copyFrom
        ? document.getElementById(button.dataset.copyFrom).textContent
        : button.dataset.copy;
    await navigator.clipboard.writeText(text);
    const done = document.getElementById("announce").dataset.copied;
    const before = button.textContent;
    announce(done);
    button.textContent = done;
    window.setTimeout(() => { button.textContent = before; }, 1500);
    if (button.dataset.copyFrom || button.hasAttribute("data-copy-link")) {
      await keep();
    }
  };

  const showButtons = (within) => {
    if (navigator.clipboard) {
      within.querySelectorAll("button.copy").forEach((button) => {
        button.hidden = false;
        button.addEventListener("click", () => copy(button));
      });
    }
    within.querySelectorAll("button.print").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", () => window.print());
    });
  };

  // Steps that were ticked stay ticked in this window.
  const remember = () => {
    const boxes = [...document.querySelectorAll("input[data-tick]")];
    const place = "ticked " + window.location.pathname;
    const ticked = (sessionStorage.getItem(place) || "").split(" ");
    boxes.forEach((box) => {
      box.checked = ticked.includes(box.id);
      box.addEventListener("change", () => {
        sessionStorage.setItem(place, boxes.filter((one) => one.checked).map((one) => one.id).join(" "));
      });
    });
  };

  // Fetches the page of a running import again and puts its new state in place of the old one.
  const poll = async () => {
    const old = document.getElementById("progress");
    if (!old || !old.dataset.poll) {
      return;
    }
    try {
      const answer = await fetch(window.location.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById("progress");
      if (now) {
        old.replaceWith(now);
        const actions = document.getElementById("actions");
        const next = page.getElementById("actions");
        if (actions && next && !now.dataset.poll) {
          actions.replaceWith(next);
        }
        document.title = page.title;
      }
    } catch (unreachable) {
      // the next round may reach it
    }
    window.setTimeout(poll, 1000);
  };

  // Asks a question again whose sign-in the log may not have yet. Whoever changes the question meanwhile is not disturbed.
  const retry = () => {
    const notice = document.querySelector("[data-retry]");
    if (!notice) {
      return;
    }
    let changed = false;
    document.addEventListener("input", () => { changed = true; });
    window.setTimeout(() => {
      if (!changed) {
        window.location.replace(notice.dataset.retryAt);
      }
    }, notice.dataset.retry * 1000);
  };

  // A menu closes by Escape, which gives the focus back, and by a click beside it.
  const closeMenus = (event) => {
    document.querySelectorAll("details[data-menu][open]").forEach((menu) => {
      if (event.key === "Escape" && menu.contains(document.activeElement)) {
        menu.querySelector("summary").focus();
      }
      menu.open = event.type === "click" && menu.contains(event.target);
    });
  };
  document.addEventListener("click", closeMenus);

  const box = () => document.getElementById("text") || document.getElementById("site-text");
  const showKeys = () => document.getElementById("keys").showModal();

  // No key but Escape and Ctrl+Enter does anything while somebody types.
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
    if (event.key === "Escape") {
      closeMenus(event);
    } else if (event.key === "Enter" && event.ctrlKey && event.target.matches("textarea")) {
      event.target.form.requestSubmit();
    } else if (!typing && !event.ctrlKey && !event.metaKey && !event.altKey && !document.querySelector("dialog[open]")) {
      if (event.key === "/" && box()) {
        event.preventDefault();
        const folded = box().closest("details:not([open])");
        if (folded) {
          folded.open = true;
        }
        box().focus();
      } else if (event.key === "?") {
        event.preventDefault();
        showKeys();
      }
    }
  });

  const keys = () => {
    const button = document.querySelector("[data-keys]");
    button.hidden = false;
    button.addEventListener("click", showKeys);
    document.querySelector("[data-keys-close]").addEventListener("click", () => document.getElementById("keys").close());
  };

  // The answer to a form gets an address, so that the way back and a reload do not send the form again.
  const settle = () => {
    const here = document.getElementById("main").dataset.here;
    if (here) {
      window.history.replaceState(window.history.state, "", here);
    }
  };

  // On the way back the form holds what was typed: the entry of the history remembers it, and nothing else does.
  const comeBack = () => {
    document.querySelectorAll("form.lookup").forEach((form) => {
      const back = performance.getEntriesByType("navigation").some((one) => one.type === "back_forward");
      const typed = (back && window.history.state && window.history.state.typed) || {};
      Object.keys(typed).forEach((name) => {
        const field = form.elements[name];
        field.value = field.value || typed[name];
      });
      form.addEventListener("submit", () => {
        window.history.replaceState({ typed: Object.fromEntries(new FormData(form)) }, "");
      });
    });
  };

  // A text file that is dropped on the box or pasted into it is read into it.
  const files = () => {
    document.querySelectorAll("textarea[data-drop]").forEach((area) => {
      const take = (event, data) => {
        const file = data && data.files[0];
        if (file && file.size <= 65536) {
          event.preventDefault();
          file.text().then((text) => { area.value = text; });
        }
      };
      area.addEventListener("dragover", (event) => event.preventDefault());
      area.addEventListener("drop", (event) => take(event, event.dataTransfer));
      area.addEventListener("paste", (event) => take(event, event.clipboardData));
      area.parentElement.querySelector(".drop-hint").hidden = false;
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    const summary = document.querySelector("[data-focus]");
    if (summary) {
      summary.focus();
    }
    showButtons(document);
    remember();
    keys();
    files();
    comeBack();
    settle();
    window.setTimeout(poll, 1000);
    retry();
  });
})();
