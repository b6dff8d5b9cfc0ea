/* 安薪: pictures of tables. A figure with data-chart="<id of a table>" shows the columns whose heads have a data-colour as
   bars, one for each row; with data-over-time="true" the rows stand from left to right and the bars beside each other.
   data-unit says what is counted (件). Without scripts the figure stays hidden and the table says the same. */
(() => {
  'use strict';

  const BAR = 26;
  const drawn = new Map();
  const number = (cell) => Number(cell?.textContent.trim().replace(/,/g, '')) || 0;
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  function columns(table) {
    return [...table.tHead.rows[0].cells]
      .map((head, at) => ({ at, label: head.textContent.trim(), colour: head.dataset.colour }))
      .filter((column) => column.colour);
  }

  function draw(figure) {
    const table = document.getElementById(figure.dataset.chart);
    const canvas = figure.querySelector('canvas');
    if (!table || !canvas || !window.Chart || drawn.has(canvas)) return;
    const rows = [...table.tBodies[0].rows];
    const style = getComputedStyle(document.body);
    const overTime = figure.dataset.overTime === 'true';
    const named = { stacked: !overTime, ticks: { autoSkip: overTime, color: '#1c2736' }, grid: { display: false } };
    const counted = { stacked: !overTime, beginAtZero: true, ticks: { precision: 0 }, grid: { color: '#e6ebf2' } };
    figure.hidden = false;
    canvas.parentElement.style.height = overTime ? '260px' : `${rows.length * BAR + 90}px`;
    drawn.set(canvas, new Chart(canvas, {
      type: 'bar',
      data: {
        labels: rows.map((row) => row.cells[0].textContent.trim()),
        datasets: columns(table).map((column) => ({
          label: column.label,
          data: rows.map((row) => number(row.cells[column.at])),
          backgroundColor: column.colour,
          borderColor: '#fff',
          borderWidth: { right: 1 },
          borderSkipped: false,
          barPercentage: 0.82,
          categoryPercentage: 0.92,
        })),
      },
      options: {
        indexAxis: overTime ? 'x' : 'y',
        maintainAspectRatio: false,
        animation: calm() ? false : { duration: 400 },
        font: { family: style.fontFamily },
        interaction: { mode: 'index', axis: overTime ? 'x' : 'y', intersect: false },
        scales: overTime ? { x: named, y: counted } : { x: counted, y: named },
        plugins: {
          legend: { position: 'top', align: 'start', labels: { boxWidth: 14, boxHeight: 14, color: '#1c2736' } },
          tooltip: { callbacks: { label: (item) => `${item.dataset.label} ${item.formattedValue} ${figure.dataset.unit || '件'}` } },
        },
        onClick: (event, hit) => {
          const link = hit.length && rows[hit[0].index].cells[0].querySelector('a');
          if (link) location.assign(link.href);
        },
        onHover: (event, hit) => { event.native.target.style.cursor = hit.length ? 'pointer' : 'default'; },
      },
    }));
  }

  /** Pictures whose canvas a new page has taken away are given up; new ones are drawn. */
  function ready() {
    drawn.forEach((chart, canvas) => {
      if (!canvas.isConnected) { chart.destroy(); drawn.delete(canvas); }
    });
    if (window.Chart) Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    document.querySelectorAll('figure[data-chart]').forEach(draw);
  }

  document.addEventListener('htmx:load', ready);
  window.addEventListener('beforeprint', () => drawn.forEach((chart) => chart.resize()));
  ready();
})();
