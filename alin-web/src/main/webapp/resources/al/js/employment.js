/* Employment tab: updates the preview of the company's view while typing, before it is saved. */
(function () {
  "use strict";

  /* The text of a field as the preview writes it: what is typed, or the words of the chosen answer. */
  function words(form, name) {
    var field = form.querySelector("input[name='" + name + "']:checked") || form.querySelector("input[name='" + name + "']");
    if (!field || field.type !== "radio") { return field ? field.value.trim() : ""; }
    return field.checked ? form.querySelector("label[for='" + field.id + "']").textContent.trim() : "";
  }

  function follow(section) {
    var form = section.closest("form");
    function show() {
      section.dataset.previews.split(" ").forEach(function (name) {
        var label = section.getAttribute("data-label-" + name);
        var text = words(form, name);
        section.querySelectorAll(".preview--LIMITED dt").forEach(function (term) {
          if (term.textContent === label && text) { term.nextElementSibling.textContent = text; }
        });
      });
    }
    form.addEventListener("input", show);
    show();
  }

  document.querySelectorAll("[data-previews]").forEach(follow);
}());
