/* Small help for the pages; every page works without it, except where the words say otherwise. */
(function () {
  "use strict";

  function byId(id) { return document.getElementById(id); }

  function togglePassword(button) {
    var field = byId(button.dataset.shows);
    var shown = field.type === "text";
    field.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
    button.firstChild.nodeValue = shown ? button.dataset.showLabel : button.dataset.hideLabel;
  }

  function copy(button) {
    navigator.clipboard.writeText(button.dataset.copies).then(function () {
      button.dataset.copied = button.dataset.doneLabel;
      announce(button.dataset.doneLabel);
      setTimeout(function () { delete button.dataset.copied; }, 3000);
    });
  }

  function clear(field) {
    field.value = "";
    field.focus();
  }

  function announce(words) {
    var region = byId("announcements");
    if (region) { region.textContent = words; }
  }

  function followErrorLink(event, link) {
    var target = byId(decodeURIComponent(link.hash.slice(1)));
    if (!target) { return; }
    var field = target.matches("input, select, textarea, button") ? target : target.querySelector("input, select, textarea");
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  }

  document.addEventListener("click", function (event) {
    var target = event.target.closest("[data-shows], [data-copies], [data-opens], [data-closes], [data-clears], #error-summary a");
    if (target) {
      if (target.dataset.shows) { togglePassword(target); }
      else if (target.dataset.copies) { copy(target); }
      else if (target.dataset.opens) { event.preventDefault(); byId(target.dataset.opens).showModal(); }
      else if (target.dataset.closes) { event.preventDefault(); byId(target.dataset.closes).close(); }
      else if (target.dataset.clears) { clear(byId(target.dataset.clears)); }
      else { followErrorLink(event, target); }
    }
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  /* The slash leads to the search of the desk, unless something is being typed. */
  document.addEventListener("keydown", function (event) {
    var field = byId("desk-search-text");
    if (field && event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
        && !event.target.closest("input, select, textarea, [contenteditable], dialog[open]")) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });

  /* A link that acts as a button is pressed as one. */
  document.addEventListener("keydown", function (event) {
    if (event.key === " " && event.target.matches("a[role=button]")) {
      event.preventDefault();
      event.target.click();
    }
    if (event.key !== "Escape") { return; }
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });

  /* A form is sent once, however often its button is pressed. */
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    if (event.submitter && event.submitter.id === "language") { putTypedAside(); }
    setTimeout(function () { delete form.dataset.sent; }, 8000);
  });

  /* The language switch opens the page again: what was typed and not sent comes along in this tab, but no secret. */
  var TYPED = "alin.typed";

  function isTicked(field) { return field.type === "radio" || field.type === "checkbox"; }

  function typedFields() {
    return Array.from(document.querySelectorAll("form[method=post][id] :is(input, select, textarea)[name]"))
      .filter(function (field) {
        return !field.matches("[type=hidden], [type=password], [type=file], [type=submit], [autocomplete=one-time-code]");
      });
  }

  function place(field) {
    return [field.form.id, field.name].concat(isTicked(field) ? field.value : []).join(" ");
  }

  function shown(field) { return isTicked(field) ? field.checked : field.value; }

  function isChanged(field) {
    return field.options
      ? Array.from(field.options).some(function (option) { return option.selected !== option.defaultSelected; })
      : shown(field) !== (isTicked(field) ? field.defaultChecked : field.defaultValue);
  }

  function putTypedAside() {
    var fields = {};
    typedFields().forEach(function (field) { fields[place(field)] = { shown: shown(field), changed: isChanged(field) }; });
    sessionStorage.setItem(TYPED, JSON.stringify({ page: window.location.pathname, fields: fields }));
  }

  /* What the server shows by itself is already written as in the new language. */
  function takeTypedBack() {
    var aside = JSON.parse(sessionStorage.getItem(TYPED) || "null");
    sessionStorage.removeItem(TYPED);
    if (!aside || aside.page !== window.location.pathname) { return; }
    typedFields().forEach(function (field) {
      var before = aside.fields[place(field)];
      if (!before || before.shown === shown(field) || !(before.changed || !shown(field))) { return; }
      field[isTicked(field) ? "checked" : "value"] = before.shown;
      ["input", "change"].forEach(function (type) { field.dispatchEvent(new Event(type, { bubbles: true })); });
    });
  }

  /* After sign-out the back button must not show the page again, not even from memory. */
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) { window.location.reload(); }
  });

  function start() {
    document.querySelectorAll("[data-shows]").forEach(function (button) {
      button.dataset.showLabel = button.firstChild.nodeValue;
      button.hidden = false;
    });
    document.querySelectorAll(".meter-bar[data-percent]").forEach(function (bar) {
      bar.style.width = Math.min(100, Number(bar.dataset.percent)) + "%";
    });
    /* Our words at the field, in our language, instead of the browser's bubble. */
    document.querySelectorAll("form input[type=email]").forEach(function (field) {
      field.form.noValidate = true;
    });
    /* When a widget's request fails, reload the page: the server then shows the error. */
    if (window.PrimeFaces) { window.PrimeFaces.settings.errorPages = { "": window.location.href }; }
    /* Show the controls that need this script. */
    document.querySelectorAll("[data-copies], [data-clears]").forEach(function (button) { button.hidden = false; });
    /* A dialog opened by the server is part of the page; the script moves the focus into it. */
    document.querySelectorAll("dialog[open]").forEach(function (dialog) {
      dialog.open = false;
      dialog.showModal();
    });
    var summary = byId("error-summary");
    if (summary) { summary.focus(); }
    document.querySelectorAll("[data-password-rules]").forEach(watchPassword);
    openNamed();
    takeTypedBack();
  }

  /* A folded part opens when the address names it, and all of them for the printer. */
  function openNamed() {
    var named = window.location.hash && byId(decodeURIComponent(window.location.hash.slice(1)));
    if (named && "opensWhenNamed" in named.dataset) {
      named.open = true;
      named.scrollIntoView();
      named.querySelector("summary").focus({ preventScroll: true });
    }
  }

  window.addEventListener("hashchange", openNamed);
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("[data-opens-when-named]").forEach(function (part) { part.open = true; });
  });

  /* Ticks the rules of the password while it is typed; the server checks them again. */
  function watchPassword(list) {
    var field = byId(list.dataset.passwordRules);
    field.addEventListener("input", function () {
      list.querySelectorAll("[data-pattern]").forEach(function (rule) {
        var kept = new RegExp(rule.dataset.pattern, "u").test(field.value);
        rule.classList.toggle("rule--kept", kept);
        rule.querySelector(".rule-state").textContent = kept ? list.dataset.kept : list.dataset.open;
      });
    });
  }

  /* The table's rows follow the words in its search field, a little after the last key. */
  document.addEventListener("input", function (event) {
    var table = event.target.dataset.filters;
    if (table) {
      clearTimeout(event.target.waiting);
      event.target.waiting = setTimeout(function () { window.PF(table).filter(); }, 300);
    }
  });

  /* On a narrow screen the tabs scroll sideways: the open one is in sight. */
  document.querySelectorAll(".tabs .tab--current").forEach(function (tab) {
    tab.parentElement.scrollLeft = tab.offsetLeft - (tab.parentElement.clientWidth - tab.offsetWidth) / 2;
  });

  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
}());
