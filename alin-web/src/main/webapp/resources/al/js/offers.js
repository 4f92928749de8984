/* Help for the list of offers; it works without: the form is sent, numbers are typed, stars are buttons. */
(function () {
  "use strict";

  /* Filters stand open next to the list where there is room; elsewhere they open over it, and close by Escape, by their
     button, by a click beside them, and when the focus leaves them. */
  function filters(part) {
    if (window.matchMedia("(min-width: 1000px)").matches && !document.querySelector(".offers--map")) {
      part.open = true;
      return;
    }
    var summary = part.querySelector("summary"), closer = document.getElementById("close-filters");
    function close() {
      part.open = false;
      summary.focus();
    }
    closer.hidden = false;
    closer.addEventListener("click", close);
    part.addEventListener("click", function (event) { if (event.target === part) { close(); } });
    part.addEventListener("keydown", function (event) { if (event.key === "Escape" && part.open) { close(); } });
    part.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !part.contains(event.relatedTarget)) { part.open = false; }
    });
  }
  document.querySelectorAll("[data-closed-on-phone]").forEach(filters);

  /* What is empty or usual stays out of the address. */
  function asked(form) {
    var fields = new URLSearchParams(new FormData(form));
    var usual = { floor: "ANY", sort: "NEWEST" };
    var kept = new URLSearchParams();
    fields.forEach(function (value, name) {
      if (value && usual[name] !== value) { kept.append(name, value); }
    });
    return kept;
  }

  /* Shows how many homes match the selected filters before they are submitted. */
  function count(form) {
    var said = document.getElementById("filters-count");
    var waiting;
    said.textContent = document.getElementById("results-count").textContent;
    form.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(function () {
        fetch(form.dataset.counts + "?" + asked(form), { credentials: "same-origin" }).then(function (answer) {
          return answer.ok ? answer.text() : "";
        }).then(function (words) { said.textContent = words; }).catch(function () { said.textContent = ""; });
      }, 400);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      window.location.assign(form.action + "?" + asked(form));
    });
  }

  /* Two thumbs on one track, each tied to its field; at either end the field is empty: any price. */
  function slider(track) {
    var thumbs = track.querySelectorAll("input");
    var low = thumbs[0], high = thumbs[1];
    var lowField = document.getElementById(track.dataset.low), highField = document.getElementById(track.dataset.high);
    var least = Number(low.min), most = Number(low.max);
    if (most <= least) { return; }
    function share(value) { return (100 * (value - least) / (most - least)) + "%"; }
    function paint() {
      track.style.setProperty("--from", share(low.value));
      track.style.setProperty("--to", share(high.value));
      low.setAttribute("aria-valuetext", low.value + " €");
      high.setAttribute("aria-valuetext", high.value + " €");
      low.style.zIndex = Number(low.value) > (least + most) / 2 ? 2 : 1;
    }
    function fromFields() {
      low.value = lowField.value || least;
      high.value = highField.value || most;
      paint();
    }
    low.addEventListener("input", function () {
      if (Number(low.value) > Number(high.value)) { low.value = high.value; }
      lowField.value = Number(low.value) > least ? low.value : "";
      paint();
    });
    high.addEventListener("input", function () {
      if (Number(high.value) < Number(low.value)) { high.value = low.value; }
      highField.value = Number(high.value) < most ? high.value : "";
      paint();
    });
    lowField.addEventListener("input", fromFields);
    highField.addEventListener("input", fromFields);
    track.hidden = false;
    fromFields();
  }

  /* A star changes at once; if saving fails, a message says so. */
  function stars(form) {
    form.addEventListener("submit", function (event) {
      var star = event.submitter;
      if (!star) { return; }
      event.preventDefault();
      event.stopPropagation();
      var fields = new URLSearchParams();
      fields.set(star.name, star.value);
      fetch(form.action, { method: "POST", body: fields, credentials: "same-origin", headers: { "X-Requested-By": "script" } })
        .then(function (answer) {
          if (answer.status !== 204) { throw new Error("not kept"); }
          var kept = star.name === "add";
          star.name = kept ? "remove" : "add";
          star.setAttribute("aria-pressed", String(kept));
          star.querySelector(".icon").className = "icon pi pi-star" + (kept ? "-fill" : "");
        }).catch(function () {
          document.getElementById("announcements").textContent = form.dataset.stars;
        });
    });
  }

  /* Restores the scroll position when returning from an offer; the field identifies the search, however its address was written. */
  var PLACE = "alin.offers.place";
  function search() {
    var field = document.querySelector("form.stars input[name=from]");
    return field ? field.value : "";
  }
  /* Beside the map the list scrolls by itself. */
  function side() { return document.querySelector(".offers-side"); }
  function remember() {
    sessionStorage.setItem(PLACE, JSON.stringify({ search: search(), top: window.scrollY, side: side().scrollTop }));
  }
  function comeBack() {
    var place = JSON.parse(sessionStorage.getItem(PLACE) || "null");
    sessionStorage.removeItem(PLACE);
    if (place && place.search === search() && document.referrer.indexOf("/offers/offer") > 0) {
      window.scrollTo(0, place.top);
      side().scrollTop = place.side;
    }
  }

  var form = document.getElementById("filters");
  if (form) {
    count(form);
    comeBack();
    document.addEventListener("click", function (event) {
      if (event.target.closest(".offer-card a")) { remember(); }
    });
  }
  document.querySelectorAll("[data-slider]").forEach(slider);
  document.querySelectorAll("[data-stars]").forEach(stars);
}());
