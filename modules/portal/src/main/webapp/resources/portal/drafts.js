/* What is typed into a form with a draft (s:draft) stays in this window until it was sent with success: a session that ends, a page left by
   mistake or a conflict does not lose it. Kept per person, page and form; never passwords and files. */
(function () {
  'use strict';

  const KEPT = 'select, textarea, input:not([type="password"]):not([type="file"]):not([type="hidden"]):not([type="submit"])'
    + ':not([type="button"]), input[id$="_hinput"]';
  const place = location.pathname + location.search;
  const read = (key) => JSON.parse(sessionStorage.getItem(key) || 'null');
  const nameOf = (mark) => 'draft ' + mark.dataset.draft + ' ' + place + ' ' + mark.closest('form').id;
  const fields = (form) => Array.from(form.querySelectorAll(KEPT)).filter((field) => field.id);
  const isChoice = (field) => field.type === 'checkbox' || field.type === 'radio';
  const isAs = (field, value) => isChoice(field) ? field.checked === value : field.value === value;

  const keep = (form, mark) => {
    const values = {};
    fields(form).forEach((field) => { values[field.id] = isChoice(field) ? field.checked : field.value; });
    sessionStorage.setItem(nameOf(mark), JSON.stringify({path: location.pathname, sent: false, values: values}));
  };

  /* a field of a line that is not there yet comes with an answer: lines are asked for one by one, as long as that helps */
  let waiting = {};
  let missing = Infinity;
  const askForLines = (form) => {
    const lines = new Set(Object.keys(waiting).map((id) => (/:\d+:/.exec(id) || [''])[0]));
    const still = Array.from(lines).filter((line) => line && !form.querySelector('[id*="' + line + '"]')).length;
    const more = form.querySelector('[data-draft-more]');
    if (more && still > 0 && still < missing) { more.click(); }
    missing = still;
  };
  const bringBack = (form) => {
    let brought = null;
    fields(form).filter((field) => field.id in waiting).forEach((field) => {
      const value = waiting[field.id];
      delete waiting[field.id];
      if (isAs(field, value)) { return; }
      if (isChoice(field)) { field.checked = value; } else { field.value = value; }
      brought = field;
    });
    if (brought) { brought.dispatchEvent(new Event('change', {bubbles: true})); }
    return brought !== null;
  };

  const start = (mark) => {
    const form = mark.closest('form');
    const draft = read(nameOf(mark));
    const told = mark.querySelector('.notice');
    waiting = draft ? draft.values : {};
    told.hidden = !bringBack(form);
    askForLines(form);
    mark.querySelector('[data-draft-drop]').addEventListener('click', () => {
      sessionStorage.removeItem(nameOf(mark));
      location.assign(place);
    });
    form.addEventListener('input', () => keep(form, mark));
    form.addEventListener('change', () => keep(form, mark));
    form.addEventListener('click', (event) => {
      if (event.target.closest('button[type="submit"], input[type="submit"]')) {
        const kept = read(nameOf(mark));
        if (kept) { sessionStorage.setItem(nameOf(mark), JSON.stringify(Object.assign(kept, {sent: true}))); }
      }
    }, true);
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', () => setTimeout(() => { bringBack(form); askForLines(form); }, 0)); }
  };

  window.addEventListener('load', () => {
    /* whoever sent a form and stands on another page of the portal has succeeded; the same page says so itself */
    const done = document.querySelector('[data-draft-done]') !== null;
    Object.keys(sessionStorage).filter((key) => key.startsWith('draft ')).forEach((key) => {
      const draft = read(key);
      if (draft.sent && (draft.path !== location.pathname || done && key.includes(' ' + place + ' '))) { sessionStorage.removeItem(key); }
    });
    /* what comes back asks the page anew, which is listened to only once the page's scripts have made themselves known */
    const begin = () => document.querySelectorAll('[data-draft]').forEach(start);
    if (window.jQuery) { window.jQuery(() => setTimeout(begin, 0)); } else { begin(); }
  });
}());
