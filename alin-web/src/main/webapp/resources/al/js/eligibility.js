/* Eligibility check: the labels of the tax incomes name the years that count on the chosen date. */
(function () {
  "use strict";

  /* The text of a label, which may be followed by the mark of a required field. */
  function name(field, year) {
    var text = document.getElementById(field + "-label").firstChild;
    text.nodeValue = text.nodeValue.replace(/\(\d{4}\)/, "(" + year + ")");
  }

  function follow(date) {
    var shown = document.getElementById("shown-year");
    function show() {
      var year = /\d{4}/.exec(date.value);
      if (!year || Number(year[0]) < 1900) { return; }
      shown.value = String(Number(year[0]) - 2);
      name("tax-income", Number(year[0]) - 2);
      name("last-tax-income", Number(year[0]) - 1);
    }
    date.addEventListener("input", show);
    show();
  }

  document.querySelectorAll("#check-form #date").forEach(follow);
}());
