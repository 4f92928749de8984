/* Keeps a form while it is typed (al:draft): on the server, and in this tab when the session or the network is gone. */
(function () {
  "use strict";

  var PAUSE = 800;
  var NEXT_TRY = 10000;

  /* Leaves out secrets and the fields of Faces; the server stores only the fields that it knows. */
  function typed(form) {
    var fields = new URLSearchParams();
    new FormData(form).forEach(function (value, name) {
      if (typeof value === "string" && name.indexOf("jakarta.faces") !== 0) { fields.append(name, value); }
    });
    form.querySelectorAll("input[type=password]").forEach(function (field) { fields.delete(field.name); });
    return fields;
  }

  function watch(mark) {
    var form = mark.closest("form");
    var slot = "alin.draft." + mark.dataset.draft + "." + mark.dataset.subject;
    var said = mark.querySelector(".draft-state");
    var waiting;
    var dirty = false;

    function say(words) {
      if (said.textContent !== words) { said.textContent = words; }
    }

    function send(fields) {
      return fetch(mark.dataset.address, {
        method: "POST", body: fields, credentials: "same-origin", keepalive: true, headers: { "X-Requested-By": "script" }
      });
    }

    function putAside() {
      sessionStorage.setItem(slot, JSON.stringify({ owner: mark.dataset.owner, fields: typed(form).toString() }));
    }

    function ended(yes) {
      mark.querySelector(".draft-ended").hidden = !yes;
      mark.classList.toggle("draft--ended", yes);
    }

    function save() {
      clearTimeout(waiting);
      dirty = false;
      return send(typed(form)).then(function (answer) {
        ended(answer.status === 401);
        if (answer.status === 204) {
          sessionStorage.removeItem(slot);
          say(mark.dataset.kept + " " + new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
        } else if (answer.status === 401) {
          putAside();
          say(mark.dataset.ended);
        }
      }).catch(function () {
        putAside();
        say(mark.dataset.waiting);
        waiting = setTimeout(save, NEXT_TRY);
      });
    }

    function drop() {
      clearTimeout(waiting);
      dirty = false;
      sessionStorage.removeItem(slot);
      var fields = new URLSearchParams({
        "draft-form": mark.dataset.draft, "draft-subject": mark.dataset.subject, "draft-owner": mark.dataset.owner, forget: "true"
      });
      return send(fields);
    }

    /* Sends the fields kept in this tab to the server, then reloads the page, which restores them. */
    function comeBack() {
      var aside = JSON.parse(sessionStorage.getItem(slot) || "null");
      if (!aside || aside.owner !== mark.dataset.owner) {
        sessionStorage.removeItem(slot);
        return;
      }
      send(new URLSearchParams(aside.fields)).then(function (answer) {
        if (answer.status === 204) {
          sessionStorage.removeItem(slot);
          window.location.replace(window.location.href.split("#")[0]);
        }
      }).catch(function () { say(mark.dataset.waiting); });
    }

    function later() {
      dirty = true;
      clearTimeout(waiting);
      waiting = setTimeout(save, PAUSE);
    }

    form.addEventListener("input", later);
    form.addEventListener("change", later);
    form.addEventListener("submit", function () {
      clearTimeout(waiting);
      dirty = false;
      if (sessionStorage.getItem(slot)) { putAside(); }
    });
    form.addEventListener("click", function (event) {
      var link = event.target.closest("[data-forgets]");
      var button = event.target.closest("[data-draft-drop]");
      if (!link && !button) { return; }
      event.preventDefault();
      drop().then(function () { window.location.assign(link ? link.href : window.location.href.split("#")[0]); });
    });
    window.addEventListener("pagehide", function () { if (dirty) { save(); } });
    mark.querySelectorAll("[data-draft-drop]").forEach(function (button) { button.hidden = false; });
    comeBack();
  }

  document.querySelectorAll("[data-draft]").forEach(watch);
}());
