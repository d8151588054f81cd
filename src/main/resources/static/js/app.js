// Comfort on top of pages that work without it.
(() => {
  'use strict';

  // Menus close on Escape and on a click elsewhere.
  const menus = () => document.querySelectorAll('details[data-menu][open]');
  document.addEventListener('click', (event) => {
    menus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    menus().forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });

  // The question of a confirmation takes the focus when it opens.
  document.addEventListener('toggle', (event) => {
    if (event.newState === 'open' && event.target.matches('.question')) {
      event.target.querySelector('textarea, input:not([type=hidden]), button')?.focus();
    }
  }, true);

  // The error summary is where reading goes on after a form was refused.
  document.querySelector('.error-summary')?.focus();

  // Selecting the box in a table's head selects its rows.
  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-select-all]')) return;
    event.target.closest('table').querySelectorAll('tbody input[type=checkbox]:not(:disabled)')
      .forEach((box) => { box.checked = event.target.checked; });
  });

  // A second click on a submit button does not send the form again.
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || event.target.method !== 'post') return;
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => { delete form.dataset.sent; }, 4000);
  });

  // A calendar beside date fields, which stay text in our format.
  const two = (number) => String(number).padStart(2, '0');
  const written = (value) => {
    const [day, time] = value.split('T');
    const [year, month, date] = day.split('-');
    return `${date}.${month}.${year}` + (time ? ` ${time.slice(0, 5).replace(':', '.')}` : '');
  };
  const machine = (text, withTime) => {
    const found = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\D+(\d{1,2})[.:](\d{2}))?$/.exec(text.trim());
    if (!found) return '';
    const day = `${found[3]}-${two(found[2])}-${two(found[1])}`;
    return withTime ? `${day}T${two(found[4] ?? 12)}:${found[5] ?? '00'}` : day;
  };
  const addPicker = (field) => {
    if (field.dataset.picking || !('showPicker' in HTMLInputElement.prototype)) return;
    field.dataset.picking = 'yes';
    const box = document.createElement('span');
    box.className = 'picker';
    const native = document.createElement('input');
    native.type = field.dataset.picker;
    native.className = 'picker-native';
    native.tabIndex = -1;
    native.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'picker-button';
    const label = field.labels?.[0]?.querySelector('span')?.textContent ?? '';
    button.setAttribute('aria-label', `${field.dataset.pickerLabel}: ${label}`);
    button.append(Object.assign(document.createElement('i'), { className: 'bi bi-calendar3' }));
    button.addEventListener('click', () => {
      native.value = machine(field.value, native.type !== 'date');
      native.showPicker();
    });
    native.addEventListener('change', () => {
      if (!native.value) return;
      field.value = written(native.value);
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    box.append(button, native);
    field.after(box);
  };
  const enhance = (root) => root.querySelectorAll('input[data-picker]').forEach(addPicker);
  enhance(document);

  // htmx: the token against forged requests, lost sessions, and answers that failed.
  document.addEventListener('htmx:load', (event) => enhance(event.detail.elt));
  document.addEventListener('htmx:configRequest', (event) => {
    const token = document.querySelector('input[name=_csrf]');
    if (event.detail.verb !== 'get' && token) event.detail.parameters._csrf = token.value;
  });
  // A page told to load again asks for nothing more meanwhile: each answer would begin the loading anew.
  let loadingAgain = false;
  document.addEventListener('htmx:beforeOnLoad', (event) => {
    if (event.detail.xhr.getResponseHeader('HX-Refresh')) loadingAgain = true;
  });
  document.addEventListener('htmx:beforeRequest', (event) => {
    if (loadingAgain) event.preventDefault();
  });
  document.addEventListener('htmx:beforeSwap', (event) => {
    const xhr = event.detail.xhr;
    if (xhr.responseURL && new URL(xhr.responseURL).pathname.startsWith('/sign-in')) {
      event.detail.shouldSwap = false;
      window.location.reload();
    }
    else if (xhr.status >= 400 && xhr.getResponseHeader('HX-Retarget')) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
})();
