/* Fields of files: dropped or chosen, checked before they leave, sent one by one with their progress. Without this script
   the form sends them all at once, and the server says the same. */
(function () {
  "use strict";

  var VIEW_STATE = "jakarta.faces.ViewState";

  function words(text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, place) { return values[place]; });
  }

  function megabytes(bytes) {
    return new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 })
      .format(Math.max(0.1, bytes / 1048576));
  }

  function announce(text) { document.getElementById("announcements").textContent = text; }

  function Upload(field) {
    this.field = field;
    this.texts = field.dataset;
    this.input = document.getElementById(this.texts.upload);
    this.form = this.input.form;
    this.list = field.querySelector(".upload-list");
    this.files = [];
    this.caption = this.texts.caption ? document.getElementById(this.texts.caption) : null;
    if (this.caption) { this.caption.closest(".field").hidden = true; }
    field.querySelector(".upload-drop").textContent = this.texts.drop;
    field.classList.add("upload--ready");
    this.listen();
  }

  Upload.prototype.listen = function () {
    var upload = this;
    var zone = this.field.querySelector(".upload-zone");
    this.input.addEventListener("change", function () {
      upload.choose(Array.from(upload.input.files));
      upload.input.value = "";
    });
    ["dragover", "dragleave", "drop"].forEach(function (type) {
      zone.addEventListener(type, function (event) {
        event.preventDefault();
        zone.classList.toggle("upload-zone--over", type === "dragover");
        if (type === "drop") { upload.choose(Array.from(event.dataTransfer.files)); }
      });
    });
    this.list.addEventListener("click", function (event) {
      var button = event.target.closest("[data-drop-file]");
      if (button) { upload.remove(button.closest("li")); }
    });
    /* Before the other listeners, which would take the form as sent. */
    window.addEventListener("submit", function (event) {
      var refused = upload.refused();
      if (event.target !== upload.form || !upload.waiting().length && !refused.length) { return; }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (upload.waiting().length) {
        upload.sendAll(event.submitter);
      } else {
        upload.remind(refused);
      }
    }, true);
  };

  Upload.prototype.outcome = function () { return document.getElementById(this.texts.upload + "-outcome"); };

  Upload.prototype.choose = function (files) {
    var upload = this;
    if (!this.input.multiple) {
      files = files.slice(0, 1);
      this.files = [];
    }
    this.files = this.files.filter(function (file) { return file.state !== "sent"; });
    files.forEach(function (file) { upload.add(file); });
    this.draw();
    var first = this.list.querySelector("li:not(.upload-file--refused) input:not([type=file])");
    if (first && this.caption) { first.focus({ preventScroll: true }); }
  };

  Upload.prototype.add = function (file) {
    var row = this.field.querySelector("template").content.firstElementChild.cloneNode(true);
    row.querySelectorAll("[data-name]").forEach(function (part) { part.textContent = file.name; });
    row.querySelector("[data-size]").textContent = megabytes(file.size);
    row.querySelector("progress").setAttribute("aria-label", words(this.texts.sending, file.name));
    if (!this.caption) { row.querySelector(".upload-caption").remove(); }
    var entry = { file: file, row: row, state: "waiting" };
    this.files.push(entry);
    var fault = this.fault(file);
    if (fault) { this.refuse(entry, fault); }
  };

  /* Why a file cannot be taken, as far as the browser knows. */
  Upload.prototype.fault = function (file) {
    var ending = file.name.split(".").pop().toLowerCase();
    if (this.texts.types.split(" ").indexOf(ending) < 0) {
      return words(this.texts.type, this.texts.types.toUpperCase().split(" ").join(", "));
    }
    if (!file.size) { return this.texts.empty; }
    if (file.size > Number(this.texts.mostBytes)) {
      return words(this.texts.large, megabytes(file.size), megabytes(Number(this.texts.mostBytes)));
    }
    var most = Number(this.outcome().dataset.most);
    return this.waiting().length > most ? words(this.texts.many, most) : "";
  };

  Upload.prototype.waiting = function () {
    var again = !this.input.multiple;
    return this.files.filter(function (file) { return file.state === "waiting" || file.state === "failed" || again && file.state === "sent"; });
  };

  Upload.prototype.refused = function () {
    return this.files.filter(function (file) { return file.state === "refused"; });
  };

  /* Nothing is left to send: says again why, and leads to the first file that was refused. */
  Upload.prototype.remind = function (refused) {
    announce(refused.map(function (file) {
      return words("{0} : {1}", file.file.name, file.row.querySelector(".upload-state").textContent);
    }).join(" "));
    refused[0].row.querySelector("[data-drop-file]").focus();
  };

  Upload.prototype.remove = function (row) {
    this.files = this.files.filter(function (file) {
      if (file.row === row && file.request) { file.request.abort(); }
      return file.row !== row;
    });
    this.draw();
    this.input.focus();
  };

  Upload.prototype.draw = function () {
    this.list.replaceChildren.apply(this.list, this.files.map(function (file) { return file.row; }));
    this.list.hidden = !this.files.length;
    this.input.required = false;
  };

  Upload.prototype.say = function (entry, state, text) {
    var line = entry.row.querySelector(".upload-state");
    entry.state = state;
    entry.row.className = "upload-file upload-file--" + state;
    entry.row.querySelector("progress").hidden = state !== "sending";
    line.textContent = text;
    line.hidden = !text;
  };

  Upload.prototype.refuse = function (entry, reason) {
    var caption = entry.row.querySelector(".upload-caption");
    if (caption) { caption.remove(); }
    this.say(entry, "refused", reason);
    announce(words("{0} : {1}", entry.file.name, reason));
  };

  Upload.prototype.sendAll = function (button) {
    var upload = this;
    var all = this.waiting();
    var taken = 0;
    button.disabled = true;
    all.reduce(function (before, entry) {
      return before.then(function () { return upload.files.indexOf(entry) < 0 ? false : upload.send(entry, button); })
        .then(function (done) { if (done) { taken++; } });
    }, Promise.resolve()).then(function () {
      button.disabled = false;
      var refused = all.length - taken;
      announce(words(upload.texts.result, taken) + (refused ? " " + words(upload.texts.resultRefused, refused) : ""));
    });
  };

  /* The form as a script of Faces sends it, with one file. */
  Upload.prototype.content = function (entry, button) {
    var content = new FormData(this.form);
    content.delete(this.input.name);
    content.append(this.input.name, entry.file, entry.file.name);
    if (this.caption) { content.set(this.caption.name, entry.row.querySelector("input").value); }
    content.append(button.name, button.value);
    content.append("jakarta.faces.source", button.name);
    content.append("jakarta.faces.partial.ajax", "true");
    content.append("jakarta.faces.partial.event", "click");
    content.append("jakarta.faces.partial.execute", this.form.id);
    content.append("jakarta.faces.partial.render", [this.outcome().id, "messages"].concat(this.texts.renders.split(" ")).join(" "));
    return content;
  };

  Upload.prototype.send = function (entry, button) {
    var upload = this;
    var bar = entry.row.querySelector("progress");
    var request = entry.request = new XMLHttpRequest();
    this.say(entry, "sending", "");
    return new Promise(function (resolve) {
      request.upload.onprogress = function (event) { bar.value = 100 * event.loaded / event.total; };
      request.onload = function () { resolve(upload.read(entry, request)); };
      request.onabort = function () { resolve(false); };
      request.onerror = function () {
        upload.say(entry, "failed", upload.texts.failed);
        resolve(false);
      };
      request.open("POST", upload.form.action);
      request.setRequestHeader("Faces-Request", "partial/ajax");
      request.send(upload.content(entry, button));
    });
  };

  /* Shows what the answer changes; returns whether the file was taken. */
  Upload.prototype.read = function (entry, request) {
    var answer = request.responseXML;
    var away = answer && answer.querySelector("redirect");
    if (away) { location.assign(away.getAttribute("url")); }
    if (!answer || away || !answer.querySelector("changes")) {
      this.say(entry, "failed", this.texts.failed);
      return false;
    }
    var reason = "";
    answer.querySelectorAll("update").forEach(function (update) { reason = apply(update, this) || reason; }, this);
    if (reason) {
      this.refuse(entry, reason);
      return false;
    }
    this.say(entry, "sent", this.texts.sent);
    return true;
  };

  /* A form that came with the answer has no field for the state yet. */
  function keepState(form, state) {
    var field = form.elements[VIEW_STATE];
    if (!field) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = VIEW_STATE;
      form.append(field);
    }
    field.value = state;
  }

  /* Puts one part of the answer in its place; returns the reason that it gives for a refusal. */
  function apply(update, upload) {
    var id = update.getAttribute("id");
    if (id.indexOf(VIEW_STATE) >= 0) {
      document.querySelectorAll("form[method=post]").forEach(function (form) { keepState(form, update.textContent); });
      return "";
    }
    var part = new DOMParser().parseFromString(update.textContent, "text/html").body.firstElementChild;
    if (id === upload.outcome().id) {
      upload.outcome().dataset.most = part.dataset.most;
      return part.textContent.trim();
    }
    if (id === "messages") {
      var error = part.querySelector("#error-summary li");
      return error ? error.textContent.trim() : "";
    }
    document.getElementById(id).replaceWith(document.adoptNode(part));
    return "";
  }

  document.querySelectorAll("[data-upload]").forEach(function (field) { new Upload(field); });
}());
