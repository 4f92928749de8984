/* The keys of an open dossier; the page has a link or a button for each of them. */
(function () {
  "use strict";

  var KEYS = "alin.list-keys";

  function byId(id) { return document.getElementById(id); }

  function press(id) {
    var control = byId(id);
    if (control) { control.click(); }
  }

  function focus(id) {
    var field = byId(id);
    if (!field) { return; }
    var fold = field.closest("details");
    if (fold) { fold.open = true; }
    field.focus();
    field.scrollIntoView({ block: "nearest" });
  }

  /* Where a rule bars the home, words are needed first; and a tick where the dossier is a colleague's. */
  function approve() {
    var box = byId("approve-instead");
    if (byId("approval-words")) {
      focus("approval-words");
    } else if (box && !box.checked) {
      focus("approve-instead");
    } else {
      press("approve-next");
    }
  }

  var ACTS = {
    "a": approve,
    "r": function () { focus("reason"); },
    "c": function () { focus("complement-items:0"); },
    "n": function () { focus("note-words"); },
    "u": function () { press(byId("undo") ? "undo" : "undo-refusal"); },
    "j": function () { press("next"); },
    "k": function () { press("previous"); },
    "l": function () { press("back"); },
    "?": function () { byId("keys").showModal(); }
  };

  function areKeysOn() { return localStorage.getItem(KEYS) !== "off"; }

  document.addEventListener("keydown", function (event) {
    var target = event.target;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) { return; }
    if (target.matches("input:not([type=checkbox]), select, textarea")) {
      if (event.key === "Escape") { target.blur(); }
      return;
    }
    if (document.querySelector("dialog[open]") || !ACTS[event.key] || !areKeysOn()) { return; }
    event.preventDefault();
    ACTS[event.key]();
  });

  /* The reason brings its text, unless the advisor has written one of her own. */
  function templateOf(reason) {
    var template = document.querySelector('#refusal-templates [data-reason="' + reason + '"]');
    return template ? template.textContent.trim() : "";
  }

  function isTemplate(text) {
    return !text || Array.from(document.querySelectorAll("#refusal-templates [data-reason]"))
      .some(function (template) { return template.textContent.trim() === text; });
  }

  document.addEventListener("change", function (event) {
    var comment = byId("comment");
    if (event.target.id === "reason" && comment && isTemplate(comment.value.trim())) {
      comment.value = templateOf(event.target.value);
    }
  });

  document.querySelectorAll(".list-keys-on").forEach(function (box) {
    box.checked = areKeysOn();
    box.addEventListener("change", function () { localStorage.setItem(KEYS, box.checked ? "on" : "off"); });
  });

  /* Colleagues see who has the dossier open: said again while she works on the page, and taken back when she leaves it. A
     page that nobody touches says nothing, or a forgotten tab would keep the session alive. */
  var SAID_AGAIN = 180000;

  function presence(mark) {
    var touched = false;
    var seen = mark.dataset.seen;
    var timer;

    function send(fields) {
      return fetch(mark.dataset.address, {
        method: "POST", body: new URLSearchParams(fields), credentials: "same-origin", keepalive: true,
        headers: { "X-Requested-By": "script" }
      });
    }

    function say() {
      touched = false;
      send({ id: mark.dataset.id }).then(function (answer) {
        if (!answer.ok || answer.redirected) { clearInterval(timer); return; }
        return answer.text().then(function (moment) { seen = moment; });
      }).catch(function () { /* no network: the next one says it */ });
    }

    ["keydown", "pointerdown", "pointermove", "scroll"].forEach(function (kind) {
      document.addEventListener(kind, function () { touched = true; }, { passive: true });
    });
    timer = setInterval(function () { if (touched) { say(); } }, SAID_AGAIN);
    window.addEventListener("pagehide", function () { send({ id: mark.dataset.id, left: seen }).catch(function () {}); });
    window.addEventListener("pageshow", function (event) { if (event.persisted) { say(); } });
  }

  document.querySelectorAll("#presence").forEach(presence);
}());
