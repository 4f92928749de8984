/* The look of all charts, from the tokens of the style sheet; PrimeFaces calls it before it draws one. */
window.alinChart = function () {
  "use strict";

  var style = getComputedStyle(document.documentElement);
  function token(name) { return style.getPropertyValue("--" + name).trim(); }

  window.Chart.defaults.font.family = token("font");
  window.Chart.defaults.font.size = 14;
  var colours = ["blue", "red", "green", "amber"].map(token);
  var config = this.cfg.config;
  config.data.datasets.forEach(function (set, place) {
    set.backgroundColor = colours[place % colours.length];
    set.maxBarThickness = 36;
  });
  function axis() { return { stacked: true, ticks: { color: token("ink"), precision: 0 }, grid: { color: token("line-soft") } }; }
  config.options = {
    animation: false,
    maintainAspectRatio: false,
    plugins: { legend: { display: config.data.datasets.length > 1, position: "bottom", labels: { color: token("ink") } } },
    scales: { x: axis(), y: axis() }
  };
  config.options.scales.x.grid = { display: false };
  var widget = this;
  document.fonts.ready.then(function () { widget.chart.update(); });
};
