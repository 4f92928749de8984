/* Help for the page of one offer: printing, and photos that turn with buttons and arrows. The page works without it. */
(function () {
  "use strict";

  document.querySelectorAll("[data-prints]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { window.print(); });
  });
}());
