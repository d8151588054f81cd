// Lets wishes be dragged, and keeps the focus in the list. The buttons on each wish do the same without it.
(() => {
  'use strict';
  let dragged = null;

  const list = () => document.querySelector('.wishes[data-wishes]');
  const prepare = () => list()?.querySelectorAll('.wish').forEach((wish) => { wish.draggable = true; });
  const rank = (wish) => [...wish.parentElement.querySelectorAll('.wish')].indexOf(wish) + 1;

  // The wish's own form, sent with the rank it was dropped at.
  const send = (wish) => {
    const form = wish.querySelector('form[data-move]');
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'rank', value: String(rank(wish)) });
    form.append(field);
    form.requestSubmit();
    field.remove();
  };

  document.addEventListener('dragstart', (event) => {
    const wish = event.target.closest?.('.wishes[data-wishes] .wish');
    if (!wish) return;
    dragged = { wish, from: rank(wish) };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', wish.dataset.key);
    wish.classList.add('wish-dragged');
  });

  document.addEventListener('dragover', (event) => {
    if (!dragged || !list()?.contains(event.target)) return;
    event.preventDefault();
    const over = event.target.closest('.wish');
    if (!over || over === dragged.wish) return;
    const box = over.getBoundingClientRect();
    over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged.wish);
  });

  document.addEventListener('drop', (event) => {
    if (dragged) event.preventDefault();
  });

  document.addEventListener('dragend', () => {
    if (!dragged) return;
    const { wish, from } = dragged;
    dragged = null;
    wish.classList.remove('wish-dragged');
    if (rank(wish) !== from) send(wish);
  });

  // The button that was pressed may be gone or at its end: the focus then goes to the wish, else to its neighbour.
  let pressed = null;
  const usable = (wish) => wish?.querySelector('button:not(:disabled)');
  document.addEventListener('htmx:beforeRequest', (event) => {
    const wish = event.target.closest('.wishes[data-wishes] .wish');
    pressed = wish?.contains(document.activeElement) ? { key: wish.dataset.key, rank: rank(wish) } : null;
  });
  const keepFocus = () => {
    const lost = document.activeElement === document.body || document.activeElement.disabled;
    if (!pressed || !lost) return;
    const wishes = [...(list()?.querySelectorAll('.wish') ?? [])];
    const same = wishes.find((wish) => wish.dataset.key === pressed.key);
    const neighbour = wishes[Math.min(pressed.rank, wishes.length) - 1];
    (usable(same) ?? usable(neighbour) ?? document.querySelector('#wish-list button'))?.focus();
    pressed = null;
  };

  document.addEventListener('htmx:afterSettle', () => {
    prepare();
    keepFocus();
  });
  prepare();
})();
