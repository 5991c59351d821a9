/* What is typed into a form with a draft (s:draft) stays in this window until it was sent with success: a session that ends, a page left by
   mistake or a conflict does not lose it. Kept per person, page (or the thing it is of, whatever the address says) and form; never passwords
   and files. A form with several ways to say something (data-draft-by, the name of their buttons) keeps one draft for each, and shows the
   one of the way chosen. */
(function () {
  'use strict';

  const KEPT = 'select, textarea, input:not([type="password"]):not([type="file"]):not([type="hidden"]):not([type="submit"])'
    + ':not([type="button"]), input[id$="_hinput"], input[data-kept]';
  const place = location.pathname + location.search;
  const read = (key) => JSON.parse(sessionStorage.getItem(key) || 'null');
  const ways = (form) => (form.dataset.draftBy ? Array.from(form.querySelectorAll('input[type="radio"][name="' + form.dataset.draftBy + '"]')) : []);
  const wayOf = (form) => ways(form).filter((way) => way.checked).map((way) => ' ' + way.value).join('');
  const nameOf = (mark, way) => 'draft ' + mark.dataset.draft + ' ' + (mark.dataset.draftOf ? location.pathname + '#' + mark.dataset.draftOf : place)
    + ' ' + mark.closest('form').id + way;
  const fields = (form) => Array.from(form.querySelectorAll(KEPT)).filter((field) => field.id && !ways(form).includes(field));
  /* one of several is known by what it stands for: which place it has may be otherwise when it comes back */
  const keyOf = (field) => field.type === 'radio' ? field.name + '=' + field.value : field.id;
  const isChoice = (field) => field.type === 'checkbox' || field.type === 'radio';
  const isAs = (field, value) => isChoice(field) ? field.checked === value : field.value === value;
  const put = (field, value) => { if (isChoice(field)) { field.checked = value; } else { field.value = value; } };
  const isWritten = (form) => Array.from(form.querySelectorAll('textarea')).some((field) => field.value.trim() !== '');

  const keep = (form, mark, way) => {
    if (form.dataset.draftBy && !isWritten(form)) {
      sessionStorage.removeItem(nameOf(mark, way));
      return;
    }
    const values = {};
    fields(form).forEach((field) => { values[keyOf(field)] = isChoice(field) ? field.checked : field.value; });
    sessionStorage.setItem(nameOf(mark, way), JSON.stringify({path: location.pathname, sent: false, at: Date.now(), values: values}));
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
    fields(form).filter((field) => keyOf(field) in waiting).forEach((field) => {
      const value = waiting[keyOf(field)];
      delete waiting[keyOf(field)];
      if (isAs(field, value)) { return; }
      put(field, value);
      brought = field;
    });
    if (brought) { brought.dispatchEvent(new Event('change', {bubbles: true})); }
    return brought !== null;
  };

  /* each way has its own words: the one chosen shows its own, the others say that they have some */
  const label = (form, mark) => ways(form).forEach((way) => {
    const named = form.querySelector('label[for="' + way.id + '"]');
    if (!way.checked && read(nameOf(mark, ' ' + way.value))) { named.dataset.drafted = mark.dataset.draftWord; } else { delete named.dataset.drafted; }
  });
  const chooseWay = (form, mark) => {
    const latest = ways(form).map((way) => ({way: way, draft: read(nameOf(mark, ' ' + way.value))})).filter((one) => one.draft)
      .sort((one, two) => two.draft.at - one.draft.at)[0];
    if (latest && !isWritten(form)) { latest.way.checked = true; }
  };
  const changeWay = (form, mark, from, to) => {
    const carry = mark.querySelector('[data-draft-carry]');
    const own = read(nameOf(mark, to));
    keep(form, mark, from);
    carry.hidden = own !== null || !isWritten(form);
    carry.dataset.from = from;
    fields(form).forEach((field) => put(field, own && keyOf(field) in own.values ? own.values[keyOf(field)] : isChoice(field) ? false : ''));
    label(form, mark);
  };
  const carryOver = (form, mark) => {
    const carry = mark.querySelector('[data-draft-carry]');
    const from = nameOf(mark, carry.dataset.from);
    waiting = (read(from) || {values: {}}).values;
    carry.hidden = true;
    sessionStorage.removeItem(from);
    bringBack(form);
    label(form, mark);
    form.querySelector('textarea').focus();
  };

  const start = (mark) => {
    const form = mark.closest('form');
    chooseWay(form, mark);
    let way = wayOf(form);
    const draft = read(nameOf(mark, way));
    const told = mark.querySelector('.notice');
    waiting = draft ? draft.values : {};
    told.hidden = !bringBack(form);
    askForLines(form);
    const asks = form.querySelector('[data-draft-asks]');
    if (asks && !told.hidden) { asks.click(); }
    label(form, mark);
    mark.querySelector('[data-draft-drop]').addEventListener('click', () => {
      sessionStorage.removeItem(nameOf(mark, way));
      if (mark.dataset.draftOf) {
        fields(form).forEach((field) => put(field, isChoice(field) ? false : ''));
        told.hidden = true;
        (form.querySelector('textarea') || fields(form)[0]).focus();
      } else {
        location.assign(place);
      }
    });
    mark.querySelector('[data-draft-carry]').addEventListener('click', () => carryOver(form, mark));
    form.addEventListener('input', (event) => { if (!ways(form).includes(event.target)) { keep(form, mark, way); } });
    form.addEventListener('change', () => {
      const now = wayOf(form);
      if (now === way) {
        keep(form, mark, way);
      } else {
        changeWay(form, mark, way, now);
        told.hidden = true;
        way = now;
      }
    });
    form.addEventListener('click', (event) => {
      const button = event.target.closest('button[type="submit"], input[type="submit"]');
      if (button && !button.matches('[data-draft-more], [data-draft-asks]')) {
        const kept = read(nameOf(mark, way));
        if (kept) { sessionStorage.setItem(nameOf(mark, way), JSON.stringify(Object.assign(kept, {sent: true}))); }
      }
    }, true);
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', () => setTimeout(() => { bringBack(form); askForLines(form); }, 0)); }
  };

  window.addEventListener('load', () => {
    /* whoever sent a form and stands on another page of the portal has succeeded; the same page says so itself, else the words came back */
    const done = document.querySelector('[data-draft-done]') !== null;
    const marks = Array.from(document.querySelectorAll('[data-draft]'));
    const names = marks.map((mark) => nameOf(mark, ''));
    /* where a thing has several forms, one that was sent and is not there any more has done its work */
    const things = marks.filter((mark) => mark.dataset.draftOf).map((mark) => nameOf(mark, '').slice(0, -mark.closest('form').id.length));
    Object.keys(sessionStorage).filter((key) => key.startsWith('draft ')).forEach((key) => {
      const draft = read(key);
      const here = names.some((name) => key === name || key.startsWith(name + ' '));
      const over = !here && things.some((thing) => key.startsWith(thing));
      if (draft.sent && (draft.path !== location.pathname || done && here || over)) {
        sessionStorage.removeItem(key);
      } else if (draft.sent && here) {
        sessionStorage.setItem(key, JSON.stringify(Object.assign(draft, {sent: false})));
      }
    });
    /* what comes back asks the page anew, which is listened to only once the page's scripts have made themselves known */
    const begin = () => document.querySelectorAll('[data-draft]').forEach(start);
    if (window.jQuery) { window.jQuery(() => setTimeout(begin, 0)); } else { begin(); }
  });
}());
