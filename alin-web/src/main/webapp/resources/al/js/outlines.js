/* The base map: outlines of departments and communes, decoded from the addresses of OutlineServlet. */
window.AlinOutlines = (function () {
  "use strict";

  var UNITS_A_DEGREE = 10000;

  /* One closed ring: differences of latitude and longitude in groups of five bits, the lowest first. */
  function ring(text) {
    var points = [], units = [0, 0], axis = 0, value = 0, shift = 0;
    for (var i = 0; i < text.length; i++) {
      var group = text.charCodeAt(i) - 63;
      value |= (group & 31) << shift;
      shift += 5;
      if (group < 32) {
        units[axis] += value & 1 ? ~(value >> 1) : value >> 1;
        if (axis) { points.push([units[0] / UNITS_A_DEGREE, units[1] / UNITS_A_DEGREE]); }
        axis = 1 - axis;
        value = 0;
        shift = 0;
      }
    }
    return points;
  }

  function rings(text) { return text.split(" ").map(ring); }

  function json(address) {
    return fetch(address, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) { throw new Error(address); }
      return answer.json();
    });
  }

  /* Departments of the whole country. */
  function departments(base, version) {
    return json(base + "departments?v=" + version).then(function (rows) {
      return rows.map(function (row) { return { code: row[0], name: row[1], rings: rings(row[2]) }; });
    });
  }

  /* The communes of several departments, the most populous first. */
  function communes(base, version, parts) {
    return Promise.all(parts.map(function (part) {
      return json(base + part + "?v=" + version).then(function (rows) {
        return rows.map(function (row) {
          return { code: row[0], department: part, name: row[1].replace(" Arrondissement", ""), centre: [row[2], row[3]], people: row[4], rings: rings(row[5]), ground: row[6] };
        });
      });
    })).then(function (lists) {
      return [].concat.apply([], lists).sort(function (a, b) { return b.people - a.people; });
    });
  }

  /* The edges that only one commune of the department has. A city below its arrondissements stands for them. */
  function border(communes) {
    var city = communes.filter(function (commune) { return commune.ground; }), once = {};
    (city.length ? city : communes).forEach(function (commune) {
      commune.rings.forEach(function (points) {
        for (var i = 1; i < points.length; i++) {
          var ends = [points[i - 1].join(), points[i].join()].sort().join(" ");
          once[ends] = once[ends] ? null : [points[i - 1], points[i]];
        }
      });
    });
    return Object.keys(once).map(function (ends) { return once[ends]; }).filter(Boolean);
  }

  return { json: json, border: border, departments: departments, communes: communes };
}());
