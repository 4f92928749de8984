/* Lines of a list chosen by their boxes, also over its pages and orders; another filter makes another list and begins
   anew. Without this script the boxes of one page are sent with the form. */
(function () {
  "use strict";

  function announce(text) { document.getElementById("announcements").textContent = text; }

  function Choice(list) {
    this.list = list;
    this.bar = list.querySelector(".list-acts");
    this.keys = new Set();
    this.last = null;
    this.listen();
    this.boxes().forEach(function (box) { if (box.checked) { this.keys.add(box.value); } }, this);
    this.show();
  }

  Choice.prototype.boxes = function () {
    return Array.from(this.list.querySelectorAll(".ui-datatable-data .list-choose input"));
  };

  Choice.prototype.listen = function () {
    var choice = this;
    var shift = false;
    this.list.addEventListener("keydown", function (event) {
      shift = event.shiftKey;
      var row = event.target.closest("tr[data-ri]");
      if (event.key === " " && row && event.target.matches(".row-link, tr")) {
        event.preventDefault();
        choice.toggle(row.querySelector(".list-choose input"), shift, true);
      }
    });
    this.list.addEventListener("keyup", function (event) { shift = event.shiftKey; });
    this.list.addEventListener("click", function (event) {
      var target = event.target;
      if (target.matches(".list-choose input")) { choice.toggle(target, event.shiftKey || shift, false); }
      else if (target.matches(".list-choose-page")) { choice.set(choice.boxes(), target.checked); }
      else if (target.matches(".list-choose-all")) { choice.set(choice.boxes(), true); }
      else if (target.matches(".list-unchoose")) { choice.clear(); }
    });
    this.list.querySelectorAll(".list-filters [name]:not([data-state])").forEach(function (filter) {
      filter.addEventListener("input", function () { if (choice.keys.size) { choice.clear(); } });
    });
    window.jQuery(document).on("pfAjaxComplete", function () { choice.show(); });
  };

  /* Changes one box, or all from the last one changed to this. */
  Choice.prototype.toggle = function (box, isRange, byKey) {
    if (byKey) { box.checked = !box.checked; }
    var all = this.boxes();
    var from = isRange ? all.findIndex(function (other) { return other.value === this.last; }, this) : -1;
    var to = all.indexOf(box);
    var changed = from < 0 ? [box] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
    this.last = box.value;
    this.set(changed, box.checked);
  };

  Choice.prototype.set = function (boxes, isChosen) {
    var most = Number(this.bar.dataset.most);
    boxes.forEach(function (box) {
      if (!isChosen) { this.keys.delete(box.value); }
      else if (this.keys.size < most) { this.keys.add(box.value); }
    }, this);
    this.show();
    var full = isChosen && this.keys.size >= most;
    announce(this.count() + (full ? " " + this.bar.dataset.full.replace("{0}", most) : ""));
  };

  Choice.prototype.clear = function () {
    this.keys.clear();
    this.show();
    announce(this.bar.dataset.none);
  };

  Choice.prototype.count = function () {
    var texts = this.bar.dataset;
    return this.keys.size === 0 ? texts.none : (this.keys.size === 1 ? texts.one : texts.many).replace("{0}", this.keys.size);
  };

  /* Ticks what is chosen of the lines in sight, and keeps the others in fields of their own. */
  Choice.prototype.show = function () {
    var boxes = this.boxes();
    var seen = boxes.filter(function (box) {
      box.checked = this.keys.has(box.value);
      box.closest("tr").classList.toggle("list-chosen", box.checked);
      return box.checked;
    }, this).length;
    var page = this.list.querySelector(".list-choose-page");
    if (page) {
      page.hidden = !boxes.length;
      page.checked = seen > 0 && seen === boxes.length;
      page.indeterminate = seen > 0 && seen < boxes.length;
    }
    this.keep(boxes.map(function (box) { return box.value; }));
    this.bar.hidden = !this.keys.size;
    this.bar.querySelector(".list-acts-count").textContent = this.count();
    this.bar.querySelector(".list-choose-all").hidden = seen === boxes.length;
    this.bar.querySelector(".list-unchoose").hidden = false;
  };

  Choice.prototype.keep = function (inSight) {
    var name = this.bar.dataset.name;
    var fields = Array.from(this.keys).filter(function (key) { return inSight.indexOf(key) < 0; }).map(function (key) {
      var field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = key;
      return field;
    });
    this.bar.querySelector(".list-kept").replaceChildren.apply(this.bar.querySelector(".list-kept"), fields);
  };

  document.querySelectorAll("form.list").forEach(function (list) {
    if (list.querySelector(".list-acts")) { new Choice(list); }
  });
}());
