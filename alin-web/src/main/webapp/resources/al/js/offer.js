/* Help for the page of one offer: printing, and photos that turn with buttons and arrow keys. The page works without it. */
(function () {
  "use strict";

  var STILL = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  var KEYS = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };

  function turn(gallery) {
    var strip = gallery.querySelector(".gallery-strip");
    var tools = gallery.querySelector(".gallery-tools");
    if (!tools) { return; }
    var last = strip.children.length - 1;
    var said = tools.querySelector("[data-current]");
    var shown = 0;

    function at() { return Math.round(strip.scrollLeft / strip.clientWidth); }

    function go(place) {
      var wanted = Math.max(0, Math.min(last, place));
      strip.scrollTo({ left: wanted * strip.clientWidth, behavior: STILL ? "auto" : "smooth" });
    }

    function show() {
      if (at() === shown && said.textContent === String(shown + 1)) { return; }
      shown = at();
      said.textContent = shown + 1;
      tools.querySelector("[data-turns='-1']").setAttribute("aria-disabled", String(shown === 0));
      tools.querySelector("[data-turns='1']").setAttribute("aria-disabled", String(shown === last));
    }

    tools.hidden = false;
    tools.querySelector("[data-turns='-1']").setAttribute("aria-disabled", "true");
    tools.addEventListener("click", function (event) {
      var button = event.target.closest("[data-turns]");
      if (button) { go(at() + Number(button.dataset.turns)); }
    });
    strip.addEventListener("keydown", function (event) {
      if (event.key in KEYS) {
        event.preventDefault();
        go(at() + KEYS[event.key]);
      }
    });
    strip.addEventListener("scroll", show, { passive: true });
  }

  /* Words for whoever waits longer than usual for the answer to "Je postule". */
  function explainWaiting(words) {
    document.getElementById("apply-form").addEventListener("submit", function () {
      setTimeout(function () { words.textContent = words.dataset.waits; }, 800);
    });
  }

  document.querySelectorAll("[data-waits]").forEach(explainWaiting);
  document.querySelectorAll("[data-gallery]").forEach(turn);
  document.querySelectorAll("[data-prints]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
}());
