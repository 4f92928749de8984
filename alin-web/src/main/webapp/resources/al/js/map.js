/* The map of the offers: the communes of the search in three tints, and on them the number of their homes. */
(function () {
  "use strict";

  var L = window.L;
  var outlines = window.AlinOutlines;
  var FRANCE = [[41.3, -5.2], [51.1, 9.6]];
  var BADGES_APART = 38;
  var KEPT_VIEW = "alin.map.view";
  var wide = window.matchMedia("(min-width: 1000px)");
  var still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  function OffersMap(box) {
    this.box = box;
    this.shapes = {};
    this.badges = [];
    this.tip = L.tooltip({ className: "map-tip" });
    this.map = L.map(box, {
      zoomControl: false, attributionControl: Boolean(box.dataset.tiles), minZoom: 5, maxZoom: 15, zoomSnap: box.dataset.tiles ? 1 : 0.5,
      zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still, inertia: !still
    });
    L.control.zoom({ zoomInTitle: box.dataset.closer, zoomOutTitle: box.dataset.farther }).addTo(this.map);
    this.map.createPane("names").setAttribute("aria-hidden", "true");
    this.map.fitBounds(FRANCE, { animate: false });
    if (box.dataset.tiles) {
      L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution, maxZoom: 19 }).addTo(this.map);
    }
  }

  OffersMap.prototype.load = function () {
    var own = this, base = this.box.dataset.outlines;
    return outlines.json(this.box.dataset.map).then(function (search) {
      own.search = search;
      return Promise.all([outlines.departments(base, search.version), outlines.communes(base, search.version, search.parts)]);
    }).then(function (read) {
      own.drawDepartments(read[0]);
      own.drawCommunes(read[1]);
      own.drawBorders(read[1]);
      own.look();
      own.drawBadges();
      own.drawNames();
      own.map.on("zoomend", function () { own.drawBadges(); }).on("moveend", function () { own.drawNames(); });
      own.box.dataset.ready = String(own.search.offers.length);
    });
  };

  /* All departments as ground, with broad edges that close the gaps between them; then their borders. */
  OffersMap.prototype.drawDepartments = function (departments) {
    var map = this.map;
    ["map-ground", "map-outline"].forEach(function (style) {
      departments.forEach(function (department) {
        L.polygon(department.rings, { className: style, interactive: false, fill: style === "map-ground" }).addTo(map);
      });
    });
  };

  /* The borders of the departments of the search stand out, above the communes; a city of arrondissements has none. */
  OffersMap.prototype.drawBorders = function (communes) {
    var map = this.map;
    map.createPane("borders").style.zIndex = 420;
    var above = L.svg({ pane: "borders" });
    this.search.departments.forEach(function (department) {
      var own = communes.filter(function (commune) { return commune.department === department; });
      L.polyline(outlines.border(own), { className: "map-border", interactive: false, renderer: above }).addTo(map);
    });
  };

  OffersMap.prototype.circleOf = function (commune) {
    if (this.search.requested.indexOf(commune.code) >= 0) { return "requested"; }
    if (this.search.neighbouring.indexOf(commune.code) >= 0) { return "neighbouring"; }
    return this.search.departments.indexOf(commune.department) >= 0 ? "rest" : "";
  };

  /* The requested communes last: their borders lie above the others'. */
  OffersMap.prototype.drawCommunes = function (communes) {
    var own = this;
    communes.forEach(function (commune) { commune.circle = own.circleOf(commune); });
    communes.filter(function (commune) { return commune.ground; }).forEach(function (city) {
      own.drawMargins(city, communes);
    });
    this.communes = communes.filter(function (commune) { return commune.circle && !commune.ground; });
    ["rest", "neighbouring", "requested"].forEach(function (circle) {
      own.communes.filter(function (commune) { return commune.circle === circle; }).forEach(function (commune) {
        own.shapes[commune.code] = own.shape(commune).addTo(own.map);
      });
    });
  };

  /* Arrondissements have finer outlines than the city: what they leave free of it belongs to the communes outside. */
  OffersMap.prototype.drawMargins = function (city, communes) {
    var own = this;
    outlines.margins(city, communes).forEach(function (margin) {
      var style = own.style(margin.commune, "map-margin map-commune");
      style.interactive = false;
      style.stroke = false;
      L.polygon(margin.ring, style).addTo(own.map);
    });
  };

  OffersMap.prototype.style = function (commune, name) {
    var style = { className: name + " map-commune--" + commune.circle };
    if (commune.circle === "neighbouring") { style.fillColor = "url(#map-hatch)"; style.fillOpacity = 1; }
    return style;
  };

  /* Without a tooltip of its own: Leaflet would let it take the focus. */
  OffersMap.prototype.shape = function (commune) {
    var shape = L.polygon(commune.rings, this.style(commune, "map-commune")), own = this;
    var offer = this.search.offers.filter(function (one) { return one.commune === commune.code; })[0];
    shape.on("mouseover mousemove", function (event) { own.tell(offer ? offer.label : commune.name, event.containerPoint); });
    shape.on("mouseout", function () { own.tip.remove(); });
    if (offer) { shape.on("click", function () { own.open(offer, false); }); }
    return shape;
  };

  /* The tooltip beside the pointer, on the side of the map's middle. */
  OffersMap.prototype.tell = function (words, at) {
    var map = this.map, size = map.getSize();
    this.tip.options.direction = at.x < size.x / 2 ? "right" : "left";
    this.tip.setContent(words).setLatLng(map.containerPointToLatLng(at)).addTo(map);
    var half = this.tip.getElement().offsetHeight / 2 + 2;
    this.tip.setLatLng(map.containerPointToLatLng([at.x, Math.max(half, Math.min(size.y - half, at.y))]));
  };

  /* The view of the last choice on this map, or the requested communes and the homes of this tab. */
  OffersMap.prototype.look = function () {
    var kept = JSON.parse(sessionStorage.getItem(KEPT_VIEW) || "null");
    sessionStorage.removeItem(KEPT_VIEW);
    if (kept && kept.search === this.key()) {
      this.map.setView(kept.centre, kept.zoom, { animate: false });
      this.focusNext = kept.focus;
      return;
    }
    var bounds = L.latLngBounds([]), shapes = this.shapes;
    this.search.requested.forEach(function (code) { if (shapes[code]) { bounds.extend(shapes[code].getBounds()); } });
    this.search.offers.forEach(function (offer) { if (offer.current) { bounds.extend([offer.latitude, offer.longitude]); } });
    if (bounds.isValid()) { this.map.fitBounds(bounds, { padding: [24, 24], maxZoom: 13, animate: false }); }
  };

  /* The search without the place that was chosen in it. */
  OffersMap.prototype.key = function () {
    return this.box.dataset.map.replace(/(circle|commune|page)=[^&]*&?/g, "").replace(/&$/, "");
  };

  /* By the keyboard the focus is on the same badge again afterwards. */
  OffersMap.prototype.open = function (offer, byKey) {
    var centre = this.map.getCenter();
    sessionStorage.setItem(KEPT_VIEW, JSON.stringify({
      search: this.key(), centre: [centre.lat, centre.lng], zoom: this.map.getZoom(), focus: byKey ? offer.commune : ""
    }));
    window.location.assign(this.box.dataset.list + offer.query + (wide.matches ? "&view=MAP" : ""));
  };

  /* Badges of one circle that would cover each other are one, with the sum of their homes; of two, they stand apart. */
  OffersMap.prototype.groups = function () {
    var map = this.map, groups = [];
    this.search.offers.slice().sort(function (a, b) {
      return b.chosen - a.chosen || b.current - a.current || b.count - a.count;
    }).forEach(function (offer) {
      var at = map.project([offer.latitude, offer.longitude]);
      var near = groups.filter(function (group) {
        return group.at.distanceTo(at) < BADGES_APART && group.circle === offer.circle && group.chosen === offer.chosen;
      })[0];
      if (near) { near.offers.push(offer); } else { groups.push({ at: at, circle: offer.circle, chosen: offer.chosen, offers: [offer] }); }
    });
    groups.forEach(function (group, index) { group.shift = aside(group.at, groups.slice(0, index)); });
    return groups;
  };

  /* How far the badge at this point moves from the nearest one before it, so as not to cover it. */
  function aside(at, before) {
    var near = before.map(function (group) { return group.at.add(group.shift); }).sort(function (a, b) {
      return a.distanceTo(at) - b.distanceTo(at);
    })[0];
    var apart = near ? near.distanceTo(at) : BADGES_APART;
    if (apart >= BADGES_APART) { return L.point(0, 0); }
    var way = apart ? at.subtract(near).divideBy(apart) : L.point(1, 0);
    return way.multiplyBy(BADGES_APART - apart);
  }

  OffersMap.prototype.drawBadges = function () {
    var own = this, focused = this.focused() || this.focusNext;
    this.focusNext = "";
    this.badges.forEach(function (badge) { badge.remove(); });
    this.badges = this.groups().map(function (group) { return own.badge(group.offers, group.shift); });
    if (focused) { this.focus(focused); }
  };

  OffersMap.prototype.badge = function (offers, shift) {
    var own = this, first = offers[0];
    var count = offers.reduce(function (sum, offer) { return sum + offer.count; }, 0);
    var label = offers.length === 1 ? first.label
      : this.box.dataset.group.replace("{0}", first.name).replace("{1}", count).replace("{2}", offers.length);
    var style = first.chosen ? "map-count--chosen" : first.current ? "" : "map-count--other";
    var size = 26 + 6 * String(count).length;
    var icon = L.divIcon({
      className: "map-count " + style, html: String(count), iconSize: [size, size], iconAnchor: [size / 2 - shift.x, size / 2 - shift.y]
    });
    var badge = L.marker([first.latitude, first.longitude], {
      icon: icon, title: label, alt: label, keyboard: true, riseOnHover: true, zIndexOffset: first.current ? 1000 : 0
    });
    function act(byKey) { if (offers.length === 1) { own.open(first, byKey); } else { own.closer(offers); } }
    badge.offers = offers;
    badge.on("click", function () { act(false); });
    badge.on("keypress", function (event) { if (event.originalEvent.key === "Enter") { act(true); } });
    badge.on("add", function () {
      var element = badge.getElement();
      element.setAttribute("role", "link");
      element.setAttribute("aria-label", label);
      if (first.chosen) { element.setAttribute("aria-current", "true"); }
    });
    return badge.addTo(this.map);
  };

  OffersMap.prototype.closer = function (offers) {
    var bounds = L.latLngBounds(offers.map(function (offer) { return [offer.latitude, offer.longitude]; }));
    var zoom = Math.max(this.map.getZoom() + 1, Math.min(15, this.map.getBoundsZoom(bounds.pad(0.2))));
    this.map.setView(bounds.getCenter(), Math.min(15, zoom), { animate: !still });
  };

  /* The commune whose badge has the focus: a zoom draws the badges anew. */
  OffersMap.prototype.focused = function () {
    var held = this.badges.filter(function (badge) { return badge.getElement() === document.activeElement; })[0];
    return held ? held.offers[0].commune : "";
  };

  OffersMap.prototype.badgeOf = function (commune) {
    return this.badges.filter(function (badge) {
      return badge.offers.some(function (offer) { return offer.commune === commune; });
    })[0];
  };

  OffersMap.prototype.focus = function (commune) {
    var badge = this.badgeOf(commune);
    if (badge) { badge.getElement().focus({ preventScroll: true }); }
  };

  /* Names under the centres, as many as fit: the requested communes first, then by population. */
  OffersMap.prototype.drawNames = function () {
    var map = this.map, zoom = map.getZoom(), seen = map.getBounds(), own = this, taken = [];
    if (this.names) { this.names.remove(); }
    this.names = L.layerGroup().addTo(map);
    this.badges.forEach(function (badge) {
      var at = map.latLngToContainerPoint(badge.getLatLng());
      taken.push({ x: at.x, y: at.y, half: 18, high: 16 });
    });
    this.communes.filter(function (commune) {
      return seen.contains(commune.centre) && (commune.circle === "requested" || commune.people > 400000 / Math.pow(2.6, zoom - 5));
    }).sort(function (a, b) {
      return (b.circle === "requested") - (a.circle === "requested") || b.people - a.people;
    }).forEach(function (commune) { own.name(commune, taken); });
  };

  OffersMap.prototype.name = function (commune, taken) {
    var at = this.map.latLngToContainerPoint(commune.centre);
    var place = { x: at.x, y: at.y + (this.badgeOf(commune.code) ? 25 : 0), half: commune.name.length * 3.4, high: 8 };
    var clashes = taken.some(function (other) {
      return Math.abs(other.x - place.x) < other.half + place.half && Math.abs(other.y - place.y) < other.high + place.high;
    });
    if (clashes) { return; }
    taken.push(place);
    var text = document.createElement("span");
    text.textContent = commune.name;
    var icon = L.divIcon({ className: "map-name", html: text, iconSize: [0, 0] });
    L.marker(this.map.containerPointToLatLng([place.x, place.y]), { icon: icon, pane: "names", interactive: false, keyboard: false }).addTo(this.names);
  };

  /* The commune of the card under the pointer or with the focus. */
  OffersMap.prototype.point = function (card, on) {
    var commune = card && card.dataset.commune;
    var shape = this.shapes[commune], badge = commune && this.badgeOf(commune);
    if (shape) {
      shape.getElement().classList.toggle("map-commune--pointed", on);
      if (on) { shape.bringToFront(); }
    }
    if (badge) { badge.getElement().classList.toggle("map-count--pointed", on); }
  };

  OffersMap.prototype.follow = function (list) {
    var own = this;
    [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]].forEach(function (kind) {
      list.addEventListener(kind[0], function (event) { own.point(event.target.closest("[data-commune]"), kind[1]); });
    });
  };

  document.querySelectorAll("[data-map]").forEach(function (box) {
    var part = box.closest(".with-map"), failed = document.getElementById("map-failed");
    part.classList.add("with-map--drawn");
    var map = new OffersMap(box);
    map.load().then(function () {
      part.querySelectorAll(".offer-cards").forEach(function (list) { map.follow(list); });
    }).catch(function (fault) {
      part.classList.remove("with-map--drawn");
      failed.hidden = false;
      box.dataset.failed = String(fault);
    });
  });
}());
