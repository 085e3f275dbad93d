// Draws the table of the overview as a chart. The table stays, and says the same.
"use strict";
(() => {
  const box = document.querySelector("[data-chart]");
  const table = document.querySelector("[data-chart-table] table");
  if (!box || !table || typeof Chart === "undefined") {
    return;
  }
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = [...table.tBodies[0].rows];
  const counts = place => rows.map(row => Number(row.cells[place + 1].dataset.n));
  // light-dark() is resolved by asking an element for the colour
  const probe = document.createElement("span");
  probe.hidden = true;
  box.append(probe);
  const colour = name => {
    probe.style.color = "var(" + name + ")";
    return getComputedStyle(probe).color;
  };
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  // a colour never stands alone: failures are full, interrupts striped, what went well is pale
  const stripes = ink => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = 6;
    const pen = tile.getContext("2d");
    pen.fillStyle = ink;
    pen.fillRect(0, 0, 6, 3);
    return pen.createPattern(tile, "repeat");
  };
  const fill = kind => kind === "bad" ? colour("--bad") : kind === "ask" ? stripes(colour("--ask")) : colour("--" + kind + "-soft");
  const bars = head => ({
    type: "bar", stack: "now", order: 2, backgroundColor: fill(head.dataset.kind), borderColor: colour("--" + head.dataset.kind), borderWidth: 1,
    barPercentage: 1, categoryPercentage: 0.86, pointStyle: "rect",
  });
  const line = () => ({
    type: "line", order: 1, borderColor: colour("--ink"), backgroundColor: colour("--ink"), borderDash: [5, 4], borderWidth: 1.5, pointRadius: 0,
    pointHitRadius: 12, stepped: "middle", pointStyle: "line",
  });
  const data = () => ({
    labels: rows.map(row => row.dataset.label),
    datasets: heads.map((head, place) => ({
      label: head.textContent, data: counts(place), ...(head.dataset.kind === "before" ? line() : bars(head)),
    })),
  });
  const scale = () => ({
    ticks: {color: colour("--quiet"), maxRotation: 0, autoSkipPadding: 16, precision: 0}, grid: {color: colour("--line")}, border: {color: colour("--line-strong")},
  });
  const language = document.documentElement.lang === "nb" ? "nb-NO" : "en-GB";
  const options = () => ({
    locale: language, maintainAspectRatio: false, animation: still ? false : {duration: 150},
    interaction: {mode: "index", intersect: false},
    scales: {x: {stacked: true, ...scale(), grid: {display: false}}, y: {stacked: true, beginAtZero: true, ...scale()}},
    plugins: {
      legend: {labels: {color: colour("--ink"), usePointStyle: true, boxHeight: 9}},
      tooltip: {callbacks: {title: items => rows[items[0].dataIndex].cells[0].textContent.trim()}},
    },
    onClick: (event, items) => {
      if (items.length > 0) {
        window.location.href = rows[items[0].index].cells[0].querySelector("a").href;
      }
    },
  });
  box.hidden = false;
  const draw = () => new Chart(box.querySelector("canvas"), {data: data(), options: options()});
  let chart = draw();
  const again = () => {
    chart.destroy();
    chart = draw();
  };
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
  new MutationObserver(again).observe(document.documentElement, {attributeFilter: ["data-bs-theme", "data-contrast"]});
})();
