/* Help for the applicant's pages: the number that groups itself, boxes saved when ticked, waiting pages. */
(function () {
  "use strict";

  /* TTT MMYY NNNNNN GGGGG: where a blank goes. */
  var GROUPS = [3, 7, 13];

  /* The characters that UniqueNumber.cleaned counts: text before the first digit is a label. */
  function bare(text) {
    return text.replace(/[\uff01-\uff5e]/g, function (wide) { return wide.normalize("NFKC"); })
      .replace(/^[^0-9]+/, "").replace(/[^0-9a-z]/gi, "").toUpperCase();
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
    count.closest(".number-state").hidden = false;
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

  /* Each tick is sent at once; what could not be sent waits in this tab, beyond the end of the session. Without this
     script a button saves them. */
  function saveTicks(form) {
    var SLOT = "alin.ticks";
    var said = form.querySelector(".ticks-state");
    var sending = Promise.resolve();

    function kept() {
      var aside = JSON.parse(sessionStorage.getItem(SLOT) || "null");
      return aside && aside.owner === form.dataset.owner ? aside.ticks : {};
    }

    function keep(ticks) {
      if (Object.keys(ticks).length === 0) { sessionStorage.removeItem(SLOT); return; }
      sessionStorage.setItem(SLOT, JSON.stringify({ owner: form.dataset.owner, ticks: ticks }));
    }

    function say(words) {
      if (said.textContent !== words) { said.textContent = words; }
    }

    function fields(ticks) {
      var sent = new URLSearchParams();
      Object.keys(ticks).forEach(function (key) {
        sent.append("shown", key);
        if (ticks[key]) { sent.append("ticked", key); }
      });
      return sent;
    }

    function done(sent) {
      var ticks = kept();
      Object.keys(sent).forEach(function (key) { if (ticks[key] === sent[key]) { delete ticks[key]; } });
      keep(ticks);
      say("");
      return renew(form);
    }

    function flush() {
      var ticks = kept();
      if (Object.keys(ticks).length === 0) { return Promise.resolve(); }
      return fetch(form.action, {
        method: "POST", body: fields(ticks), credentials: "same-origin", redirect: "manual", headers: { "X-Requested-By": "script" }
      }).then(function (answer) {
        if (answer.status === 204) { return done(ticks); }
        if (answer.type === "opaqueredirect") { say(form.dataset.ended); return null; }
        if (answer.status === 409) { keep({}); window.location.reload(); return null; }
        throw new Error("not saved");
      }).catch(function () {
        say(form.dataset.waiting);
        setTimeout(later, 10000);
      });
    }

    function later() { sending = sending.then(flush); }

    form.classList.add("with-script");
    form.addEventListener("change", function (event) {
      if (!event.target.matches("input[type=checkbox]")) { return; }
      var ticks = kept();
      ticks[event.target.value] = event.target.checked;
      keep(ticks);
      later();
    });
    var left = kept();
    form.querySelectorAll("input[type=checkbox]").forEach(function (box) {
      if (box.value in left) { box.checked = left[box.value]; }
    });
    later();
  }

  /* Reads the page again and takes over the parts that a tick changes. */
  function renew(form) {
    return fetch(window.location.href, { credentials: "same-origin" }).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, "text/html");
      form.dataset.renders.split(" ").forEach(function (id) {
        document.getElementById(id).replaceWith(page.getElementById(id));
      });
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
  if (window.matchMedia("(min-width: 1000px)").matches) {
    document.querySelectorAll("[data-closed-on-phone]").forEach(function (part) { part.open = true; });
  }
}());
