/* Help for the applicant's pages: the number that groups itself, boxes saved when ticked, waiting pages. */
(function () {
  "use strict";

  /* TTT MMYY NNNNNN GGGGG: where a blank goes. */
  var GROUPS = [3, 7, 13];

  function bare(text) {
    return text.replace(/[^0-9a-z]/gi, "").toUpperCase().slice(0, 18);
  }

  function grouped(text) {
    var out = "";
    for (var i = 0; i < text.length; i++) {
      if (GROUPS.indexOf(i) >= 0) { out += " "; }
      out += text[i];
    }
    return out;
  }

  /* Groups the number while it is typed, keeps the caret where it was, and names the territory. */
  function watchNumber(form) {
    var field = form.querySelector(".number-input");
    var count = form.querySelector("[data-number-count]");
    var said = form.querySelector("[data-number-territory]");
    var territories = {};
    form.dataset.territories.split(";").forEach(function (pair) {
      var cut = pair.indexOf("=");
      territories[pair.slice(0, cut)] = pair.slice(cut + 1);
    });
    function show() {
      var before = bare(field.value.slice(0, field.selectionStart)).length;
      var value = bare(field.value);
      if (field.value !== grouped(value)) {
        field.value = grouped(value);
        var caret = grouped(value.slice(0, before)).length;
        field.setSelectionRange(caret, caret);
      }
      count.textContent = value.length;
      var name = territories[value.slice(0, 3)];
      var words = value.length < 3 ? "" : name ? said.dataset.found + " " + name : said.dataset.unknown;
      if (said.textContent !== words) { said.textContent = words; }
    }
    field.addEventListener("input", show);
    show();
  }

  /* Each tick is sent at once, one after the other. Without this script a button saves them. */
  function saveTicks(form) {
    var sent = Promise.resolve();
    form.classList.add("with-script");
    form.addEventListener("change", function (event) {
      if (!event.target.matches("input[type=checkbox]")) { return; }
      sent = sent.then(function () { return send(form); }).catch(function () { form.submit(); });
    });
  }

  /* Presses the button in the background and takes over what it changed; the scripts of Faces want eval, which we forbid. */
  function send(form) {
    var fields = new URLSearchParams(new FormData(form));
    fields.set(form.dataset.savesTicks, "pressed");
    return fetch(form.action, { method: "POST", body: fields, credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok || answer.redirected) { throw new Error("not saved"); }
      return answer.text();
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, "text/html");
      var state = page.querySelector("input[name='jakarta.faces.ViewState']").value;
      form.dataset.renders.split(" ").forEach(function (id) {
        document.getElementById(id).replaceWith(page.getElementById(id));
      });
      document.querySelectorAll("input[name='jakarta.faces.ViewState']").forEach(function (field) { field.value = state; });
      document.getElementById("announcements").textContent = form.dataset.saved;
    });
  }

  /* A page that waits reads itself again, and leaves alone what has not changed. */
  function refresh(part) {
    var seconds = Number(part.dataset.refreshesEvery);
    if (!seconds) { return; }
    setTimeout(function () {
      fetch(window.location.href, { credentials: "same-origin" }).then(function (answer) {
        return answer.text();
      }).then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html").getElementById(part.id);
        if (!fresh) { window.location.reload(); return; }
        if (fresh.innerHTML !== part.innerHTML) { part.innerHTML = fresh.innerHTML; }
        part.dataset.refreshesEvery = fresh.dataset.refreshesEvery || "";
        refresh(part);
      }).catch(function () { refresh(part); });
    }, seconds * 1000);
  }

  document.querySelectorAll("[data-territories]").forEach(watchNumber);
  document.querySelectorAll("[data-saves-ticks]").forEach(saveTicks);
  document.querySelectorAll("[data-refreshes-every]").forEach(refresh);
  document.querySelectorAll("[data-opens-at-once]").forEach(function (mark) {
    document.getElementById(mark.dataset.opensAtOnce).showModal();
  });
  if (window.matchMedia("(min-width: 1000px)").matches) {
    document.querySelectorAll("[data-closed-on-phone]").forEach(function (part) { part.open = true; });
  }
}());
