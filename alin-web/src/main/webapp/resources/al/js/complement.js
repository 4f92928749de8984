/* The items of a request bring their texts, unless the advisor has written one of her own. */
(function () {
  "use strict";

  var words = document.getElementById("complement-words");
  var form = document.getElementById("complement-form");
  var drawn = "";

  /* The page that waits for an answer, or shows a past one, has no form. */
  if (!form) { return; }

  function texts() {
    return Array.from(form.querySelectorAll("input[type=checkbox]:checked"))
      .map(function (box) { return document.querySelector('#complement-templates [data-item="' + box.value + '"]'); })
      .filter(Boolean)
      .map(function (template) { return template.textContent.trim(); })
      .join("\n");
  }

  drawn = texts();
  form.addEventListener("change", function (event) {
    if (event.target.type !== "checkbox") { return; }
    var wanted = texts();
    if (!words.value.trim() || words.value.trim() === drawn) { words.value = wanted; }
    drawn = wanted;
  });
}());
