/* The base map: outlines of departments and communes, decoded from the addresses of OutlineServlet. */
window.AlinOutlines = (function () {
  "use strict";

  var UNITS_A_DEGREE = 10000;

  /* The widest gap between a city's outline and its arrondissements, in degrees of latitude: 1.3 km. */
  var MARGIN = 0.012;

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
          return {
            code: row[0], department: part, name: row[1].replace(" Arrondissement", ""), centre: [row[2], row[3]], people: row[4], rings: rings(row[5]),
            ground: row[6], arrondissement: row[1].indexOf(" Arrondissement") > 0
          };
        });
      });
    })).then(function (lists) {
      return [].concat.apply([], lists).sort(function (a, b) { return b.people - a.people; });
    });
  }

  function key(from, to) { return [from.join(), to.join()].sort().join(" "); }

  /* Each edge of these communes with its owner, by key; of an edge between two of them, null. */
  function edges(communes) {
    var once = {};
    communes.forEach(function (commune) {
      commune.rings.forEach(function (points) {
        for (var i = 1; i < points.length; i++) {
          var ends = key(points[i - 1], points[i]);
          once[ends] = ends in once ? null : { commune: commune, line: [points[i - 1], points[i]] };
        }
      });
    });
    return once;
  }

  /* The edges that only one commune of the department has, without those of a city of arrondissements. */
  function border(communes) {
    var once = edges(communes.filter(function (commune) { return !commune.arrondissement; }));
    return Object.keys(once).map(function (ends) { return once[ends]; }).filter(function (edge) {
      return edge && !edge.commune.ground;
    }).map(function (edge) { return edge.line; });
  }

  function area(points) {
    var sum = 0;
    for (var i = 1; i < points.length; i++) { sum += points[i - 1][1] * points[i][0] - points[i][1] * points[i - 1][0]; }
    return sum;
  }

  /* The point moved by the margin's width at a right angle to the edge, to the left of its way. */
  function left(point, edge, side) {
    var narrow = Math.cos(edge[0][0] * Math.PI / 180), north = edge[1][0] - edge[0][0], east = (edge[1][1] - edge[0][1]) * narrow;
    var scale = side * MARGIN / Math.hypot(north, east);
    return [point[0] + east * scale, point[1] - north * scale / narrow];
  }

  /* Strips inside the city along its edges with communes that have a circle, and the corners between the strips. */
  function margins(city, communes) {
    var outside = edges(communes.filter(function (commune) { return commune.circle && !commune.arrondissement && !commune.ground; }));
    var found = [];
    city.rings.forEach(function (points) {
      var side = area(points) > 0 ? 1 : -1, before = null;
      for (var i = 1; i < points.length; i++) {
        var edge = [points[i - 1], points[i]], other = outside[key(edge[0], edge[1])];
        if (other) {
          var strip = [edge[0], edge[1], left(edge[1], edge, side), left(edge[0], edge, side)];
          if (before) { strip.push(left(edge[0], before, side)); }
          found.push({ commune: other.commune, ring: strip });
        }
        before = other ? edge : null;
      }
    });
    return found;
  }

  return { json: json, border: border, margins: margins, departments: departments, communes: communes };
}());
