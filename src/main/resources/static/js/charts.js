// Draws a table with data-chart as a chart above it; the table stays and says the same.
(() => {
  'use strict';
  if (!window.Chart) return;

  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const colours = ['--pp-fjord-700', '--pp-info', '--pp-ink-soft', '--pp-warn', '--pp-bad', '--pp-good'].map(colour);
  const dashes = [[], [6, 4], [2, 3], [8, 2, 2, 2], [1, 3], [10, 4]];

  // A line of its own where a row is marked, with what the mark says.
  const marks = (rows) => ({
    id: 'marks',
    afterDatasetsDraw(chart) {
      const { ctx, chartArea, scales } = chart;
      rows.forEach((row, index) => {
        if (!row.dataset.mark) return;
        const x = scales.x.getPixelForValue(index);
        ctx.save();
        ctx.strokeStyle = ctx.fillStyle = colour('--pp-bad');
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.textAlign = x > (chartArea.left + chartArea.right) / 2 ? 'right' : 'left';
        ctx.fillText(` ${row.dataset.mark} `, x, chartArea.top + 10);
        ctx.restore();
      });
    }
  });

  const name = (row) => (row.cells[0].querySelector('[data-name]') ?? row.cells[0]).textContent.trim();

  document.querySelectorAll('table[data-chart]').forEach((table) => {
    const rows = [...table.tBodies[0].rows];
    const series = [...table.tHead.rows[0].cells].slice(1);
    const type = table.dataset.chart;
    const figure = document.createElement('div');
    figure.className = 'chart';
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', table.caption.textContent.trim());
    figure.append(canvas);
    table.before(figure);
    new window.Chart(canvas, {
      type,
      plugins: [marks(rows)],
      data: {
        labels: rows.map(name),
        datasets: series.map((head, index) => ({
          label: head.textContent.trim(),
          data: rows.map((row) => Number(row.cells[index + 1].dataset.value)),
          backgroundColor: colours[index],
          borderColor: colours[index],
          borderDash: type === 'line' ? dashes[index] : [],
          pointRadius: type === 'line' ? 2 : 0,
          stepped: false
        }))
      },
      options: {
        animation: false,
        maintainAspectRatio: false,
        plugins: { legend: { display: series.length > 1 } },
        scales: { y: { beginAtZero: true, ticks: { precision: 0 } } }
      }
    });
  });
})();
