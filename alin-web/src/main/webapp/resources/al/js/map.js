/* The map of the offers: circles of communes over centres of communes drawn on canvas; tiles when the settings name a server. */
(function () {
  "use strict";

  var L = window.L;
  var FRANCE = [[41.3, -5.2], [51.1, 9.6]];
  var TILE = 256;

  /* Where a place lies on the whole world's square, from 0 to 1. */
  function across(longitude) { return (longitude + 180) / 360; }
  function down(latitude) {
    var sine = Math.sin(latitude * Math.PI / 180);
    return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  }

  /* Most populous first, so that a large town's name takes its place before its neighbours'. */
  function read(rows) {
    return rows.map(function (row) {
      return { x: across(row[1]), y: down(row[0]), people: row[2], name: row[3].replace(" Arrondissement", "") };
    }).sort(function (a, b) { return b.people - a.people; });
  }

  function named(place, zoom) {
    return place.name && place.people > 400000 / Math.pow(2.6, zoom - 5);
  }

  /* A tile also draws items just outside it, or names would be cut at its edge. */
  function draw(canvas, places, at) {
    var pen = canvas.getContext("2d");
    var scale = TILE * Math.pow(2, at.z), taken = [];
    pen.fillStyle = "#F2EFE9";
    pen.fillRect(0, 0, TILE, TILE);
    var near = places.filter(function (place) {
      var x = place.x * scale - at.x * TILE, y = place.y * scale - at.y * TILE;
      return x > -120 && x < TILE + 120 && y > -40 && y < TILE + 40;
    });
    pen.fillStyle = "#B9C0CC";
    near.forEach(function (place) {
      var radius = Math.min(9, 0.6 + Math.sqrt(place.people) / 90 * Math.pow(1.35, at.z - 8));
      pen.beginPath();
      pen.arc(place.x * scale - at.x * TILE, place.y * scale - at.y * TILE, Math.max(0.7, radius), 0, 7);
      pen.fill();
    });
    pen.font = "13px 'Source Sans Pro', sans-serif";
    pen.textAlign = "center";
    pen.fillStyle = "#4A5365";
    near.filter(function (place) { return named(place, at.z); }).forEach(function (place) {
      var x = place.x * scale - at.x * TILE, y = place.y * scale - at.y * TILE, half = place.name.length * 3.4;
      var clashes = taken.some(function (other) { return Math.abs(other.y - y) < 15 && Math.abs(other.x - x) < other.half + half; });
      if (!clashes) {
        taken.push({ x: x, y: y, half: half });
        pen.fillText(place.name, x, y + 16);
      }
    });
  }

  var Communes = L.GridLayer.extend({
    initialize: function (places) { this.places = places; },
    createTile: function (at) {
      var canvas = document.createElement("canvas");
      canvas.width = TILE;
      canvas.height = TILE;
      draw(canvas, this.places, at);
      return canvas;
    }
  });

  function json(address) {
    return fetch(address, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) { throw new Error(address); }
      return answer.json();
    });
  }

  function circle(box, offer) {
    var size = Math.min(64, 34 + 6 * String(offer.count).length);
    var icon = L.divIcon({ className: "map-count", html: String(offer.count), iconSize: [size, size] });
    var marker = L.marker([offer.latitude, offer.longitude], { icon: icon, title: offer.label, alt: offer.label, keyboard: true });
    function open() { window.location.assign(box.dataset.list + offer.query); }
    marker.on("click", open);
    marker.on("keypress", function (event) { if (event.originalEvent.key === "Enter") { open(); } });
    marker.on("add", function () {
      var element = marker.getElement();
      element.setAttribute("role", "link");
      element.setAttribute("aria-label", offer.label);
    });
    return marker;
  }

  function show(box) {
    var still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    var map = L.map(box, { zoomControl: false, attributionControl: Boolean(box.dataset.tiles), minZoom: 5, maxZoom: 15, zoomAnimation: !still, fadeAnimation: !still, markerZoomAnimation: !still });
    L.control.zoom({ zoomInTitle: box.dataset.closer, zoomOutTitle: box.dataset.farther }).addTo(map);
    map.fitBounds(FRANCE);
    if (box.dataset.tiles) {
      L.tileLayer(box.dataset.tiles, { attribution: box.dataset.attribution, maxZoom: 19 }).addTo(map);
    } else {
      json(box.dataset.communes).then(function (rows) { new Communes(read(rows)).addTo(map); }).catch(function () { box.dataset.failed = "communes"; });
    }
    json(box.dataset.map).then(function (offers) {
      if (!offers.length) { return; }
      var circles = L.featureGroup(offers.map(function (offer) { return circle(box, offer); })).addTo(map);
      map.fitBounds(circles.getBounds().pad(0.2), { maxZoom: 12, animate: false });
      box.dataset.ready = String(offers.length);
    }).catch(function () { box.dataset.failed = "offers"; });
  }

  document.querySelectorAll("[data-map]").forEach(show);
}());
