/* Employment tab: the fields follow the chosen person at once, and the preview of the company's view what is typed. */
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

  /* Each preview goes into the card of its choice. */
  function fold(preview) {
    var radio = document.querySelector("input[name=sharing][value='" + preview.dataset.choice + "']");
    if (radio) { radio.closest("li").append(preview); }
  }

  /* The first text in a label, which may be followed by the mark of a required field. */
  function textOf(id) {
    return document.getElementById(id) && document.getElementById(id).firstChild;
  }

  /* Another person than the saved one: her employer's name, and no demands of a company that is not hers. */
  function followPerson(other) {
    var form = other.closest("form");
    var name = form.querySelector("#employer-name");
    var confirm = form.querySelector("#confirm");
    var saved = { confirm: confirm.value };
    var names = {};
    var shown;
    var fields = ["company-code", "employee-number", "hired-on", "agency", "several"];
    var parts = [];
    fields.forEach(function (field) {
      ["label", "hint"].forEach(function (part) {
        var text = textOf(field + "-" + part);
        var words = other.getAttribute("data-" + field + "-" + part);
        if (text && words) { parts.push({ text: text, saved: text.nodeValue, other: words }); }
      });
    });
    other.querySelectorAll("[data-person]").forEach(function (person) {
      names[person.dataset.person] = person.dataset.employer;
    });

    /* At first the name is the one last saved or kept as a draft, whoever is chosen. */
    function show() {
      var chosen = form.querySelector("input[name=attached-to]:checked");
      if (!chosen || chosen.value === shown) { return; }
      if (shown) {
        names[shown] = name.value;
        name.value = names[chosen.value];
      }
      shown = chosen.value;
      var own = shown === form.dataset.attached;
      parts.forEach(function (part) { part.text.nodeValue = own ? part.saved : part.other; });
      confirm.value = own ? saved.confirm : other.dataset.confirm;
    }
    form.addEventListener("change", show);
    show();
  }

  document.querySelectorAll("[data-previews]").forEach(follow);
  document.querySelectorAll(".preview").forEach(fold);
  document.querySelectorAll("#other-employer").forEach(followPerson);
}());
