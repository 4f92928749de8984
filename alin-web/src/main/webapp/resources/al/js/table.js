/* Lists of the staff's pages: filters act while typing, the address keeps what is shown, rows are reached by keyboard.
   Without this script filters have a button, and pages have links. */
(function () {
  "use strict";

  var KEYS = "alin.list-keys";
  var waiting;

  function listOf(element) { return element.closest("form.list") || document.querySelector("form.list"); }

  /* Writes what the server shows into the address, and into the fields that the next request sends. */
  function remember(list, query) {
    var shown = new URLSearchParams(query);
    var address = new URLSearchParams(location.search);
    list.dataset.names.split(" ").forEach(function (name) { address.delete(name); });
    shown.forEach(function (value, name) { address.append(name, value); });
    list.querySelectorAll("[data-state]").forEach(function (field) { field.value = shown.get(field.name) || field.dataset.usual || ""; });
    var text = address.toString();
    history.replaceState(history.state, "", location.pathname + (text ? "?" + text : "") + location.hash);
    list.querySelectorAll(".list-export").forEach(function (link) { exportShown(link, query); });
  }

  /* The file of a list has what the list shows now. */
  function exportShown(link, query) {
    var target = new URL(link.href);
    target.searchParams.set("from", query);
    link.href = target.href;
  }

  /* Writes the fields into the address before the server answers: it may answer that the session is over. */
  function typed(list) {
    var sent = new FormData(list);
    var names = list.dataset.names.split(" ");
    var address = new URLSearchParams(location.search);
    names.forEach(function (name) { address.delete(name); });
    sent.forEach(function (value, name) { if (value && names.includes(name)) { address.append(name, value); } });
    history.replaceState(history.state, "", location.pathname + "?" + address + location.hash);
  }

  /* A changed filter starts again on the first page. */
  function refresh(list) {
    var id = list.dataset.list;
    list.querySelector("[data-state=page]").value = "1";
    typed(list);
    window.PrimeFaces.ajax.Request.handle({
      source: id, process: id, update: id + " " + id + "-total", formId: list.id,
      params: [{ name: id + "_skipChildren", value: true }]
    });
  }

  function refreshSoon(list, delay) {
    clearTimeout(waiting);
    waiting = setTimeout(function () { refresh(list); }, delay);
  }

  function reload(list, field) {
    var address = new URLSearchParams();
    address.set(field.name, field.value);
    location.search = address.toString();
  }

  function rows(list) { return Array.from(list.querySelectorAll(".ui-datatable-data > tr[data-ri]")); }

  function focusRow(row) {
    var link = row.querySelector(".row-link");
    if (!link) { row.tabIndex = -1; }
    (link || row).focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  function move(list, steps) {
    var all = rows(list);
    var at = all.indexOf(document.activeElement.closest("tr[data-ri]"));
    var next = at < 0 ? (steps > 0 ? 0 : all.length - 1) : Math.min(Math.max(0, at + steps), all.length - 1);
    if (all[next]) { focusRow(all[next]); }
  }

  function turn(list, direction) {
    var button = list.querySelector(".ui-paginator-" + direction + ":not(.ui-state-disabled)");
    if (button) {
      list.dataset.turned = "yes";
      button.click();
    }
  }

  function search(list) {
    var field = list.querySelector("input[type=search]");
    if (field) {
      field.focus();
      field.select();
    }
  }

  /* Empties the search field and gives the keys back to the rows. */
  function leave(field) {
    if (field.value) {
      field.value = "";
      refreshSoon(listOf(field), 0);
    }
    field.blur();
  }

  /* Opens or closes what a row without a link of its own holds. */
  function unfold(details) { details.open = !details.open; }

  function help(list) {
    var menu = list.querySelector(".list-keys");
    menu.open = !menu.open;
    if (menu.open) { menu.querySelector("summary").focus(); }
  }

  var ACTS = {
    "/": search,
    "j": function (list) { move(list, 1); },
    "k": function (list) { move(list, -1); },
    "n": function (list) { turn(list, "next"); },
    "p": function (list) { turn(list, "prev"); },
    "?": help
  };

  function areKeysOn() { return localStorage.getItem(KEYS) !== "off"; }

  document.addEventListener("keydown", function (event) {
    var target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "Escape" && target.matches("form.list input[type=search]")) {
      event.preventDefault();
      leave(target);
      return;
    }
    if (target.matches("input:not([type=checkbox]), select, textarea")) { return; }
    var list = listOf(target);
    var arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (arrow && target.closest("tr[data-ri]")) {
      event.preventDefault();
      move(list, arrow);
    } else if (event.key === "Enter" && target.matches("tr[data-ri]") && target.querySelector("details")) {
      event.preventDefault();
      unfold(target.querySelector("details"));
    } else if (ACTS[event.key] && areKeysOn()) {
      event.preventDefault();
      ACTS[event.key](list);
    }
  });

  /* The whole row opens what its link opens, unless words in it are being selected. */
  document.addEventListener("click", function (event) {
    var row = event.target.closest(".ui-datatable-data > tr[data-ri]");
    if (!row || event.target.closest("a, button, input, label, summary, details") || String(getSelection())) { return; }
    var link = row.querySelector(".row-link");
    if (link) { link.click(); }
  });

  document.addEventListener("input", function (event) {
    var list = event.target.closest("form.list");
    if (list && event.target.type === "search") { refreshSoon(list, 300); }
  });

  document.addEventListener("change", function (event) {
    var field = event.target;
    var list = field.closest("form.list");
    if (!list || !field.name || field.closest(".ui-datatable, .list-acts")) {
      if (field.classList.contains("list-keys-on")) { localStorage.setItem(KEYS, field.checked ? "on" : "off"); }
    } else if (field.dataset.reloads) { reload(list, field); }
    else if (field.type !== "search") { refreshSoon(list, 0); }
  });

  /* Enter in the search field goes to the first row found, before any other listener takes the form as sent. */
  window.addEventListener("submit", function (event) {
    var list = event.target;
    if (list.matches("form.list") && document.activeElement.type === "search") {
      event.preventDefault();
      event.stopImmediatePropagation();
      list.dataset.turned = "yes";
      refreshSoon(list, 0);
    }
  }, true);

  window.jQuery(document).on("pfAjaxComplete", function (event, xhr, settings, args) {
    if (!args || args.list === undefined) { return; }
    var list = document.querySelector('form.list[data-list="' + settings.source + '"]') || document.querySelector("form.list");
    remember(list, args.list);
    if (list.dataset.turned) {
      delete list.dataset.turned;
      if (rows(list)[0]) { focusRow(rows(list)[0]); }
    }
  });

  document.querySelectorAll(".list-keys").forEach(function (menu) {
    menu.hidden = false;
    menu.querySelector(".list-keys-on").checked = areKeysOn();
  });

  /* What was typed before this script was there. */
  document.querySelectorAll("form.list input[type=search]").forEach(function (field) {
    if (field.value !== field.defaultValue) { refreshSoon(listOf(field), 0); }
  });
}());
