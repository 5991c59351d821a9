/* What the pages need of a script, once, for all of them. Pages carry data attributes and no script. */
(function () {
  'use strict';

  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const isTyping = (target) => target.closest('input, textarea, select, [contenteditable="true"]') !== null;
  const remember = (name, value) => {
    const path = root.dataset.context || '/';
    document.cookie = name + '=' + value + ';path=' + path + ';max-age=31536000;SameSite=Lax' + (location.protocol === 'https:' ? ';Secure' : '');
  };
  const say = (text) => {
    const toasts = document.getElementById('toasts');
    if (!toasts) { return; }
    const toast = document.createElement('div');
    toast.className = 'toast';
    const icon = document.createElement('i');
    icon.className = 'pi pi-check-circle';
    icon.setAttribute('aria-hidden', 'true');
    toast.append(icon, text);
    toasts.append(toast);
    setTimeout(() => toast.remove(), 4000);
  };

  /* ---- theme, density, navigation: kept in a cookie so that the server draws the page right at once ---- */
  const choose = (name, value) => {
    root.dataset[name] = value;
    remember(name, value);
    all('[data-choose="' + name + '"]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.value === value)));
  };
  const drawer = (open) => {
    root.dataset.drawer = open ? 'open' : 'closed';
    all('[data-drawer-open]').forEach((button) => button.setAttribute('aria-expanded', String(open)));
    const target = open ? document.querySelector('.side a') : document.querySelector('[data-drawer-open]');
    if (target) { target.focus(); }
  };

  const copy = (button) => {
    const source = document.getElementById(button.dataset.copy);
    const text = source ? source.textContent : button.dataset.copyText;
    navigator.clipboard.writeText(text.trim()).then(() => say(button.dataset.copied || 'Copied'));
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target) { return; }
    const chosen = target.closest('[data-choose]');
    if (chosen) { choose(chosen.dataset.choose, chosen.dataset.value); }
    if (target.closest('[data-fold]')) { choose('navigation', root.dataset.navigation === 'narrow' ? 'wide' : 'narrow'); }
    if (target.closest('[data-drawer-open]')) { drawer(root.dataset.drawer !== 'open'); }
    if (target.closest('[data-drawer-close]')) { drawer(false); }
    if (target.closest('[data-keys]')) { keySheet(); }
    if (target.closest('[data-print]')) { window.print(); }
    const copying = target.closest('[data-copy], [data-copy-text]');
    if (copying) { copy(copying); }
    const opener = target.closest('[data-open-dialog]');
    if (opener) { document.getElementById(opener.dataset.openDialog).showModal(); }
    const closer = target.closest('[data-close-dialog]');
    if (closer) { closer.closest('dialog').close(); }
    all('details.drop[open]').forEach((drop) => { if (!drop.contains(target)) { drop.open = false; } });
    const row = target.closest('tr[data-href]');
    if (row && !target.closest('a, button, input, label, summary, select') && !String(getSelection())) {
      if (event.ctrlKey || event.metaKey) { window.open(row.dataset.href); } else { location.assign(row.dataset.href); }
    }
  });

  /* ---- keys ---- */
  const keySheet = () => {
    const sheet = document.getElementById('keySheet');
    if (sheet && !sheet.open) { sheet.showModal(); }
  };
  document.addEventListener('keydown', (event) => {
    const target = event.target;
    if (event.key === 'Escape') {
      const drop = target.closest && target.closest('details.drop[open]');
      if (drop) { drop.open = false; drop.querySelector('summary').focus(); }
      if (root.dataset.drawer === 'open') { drawer(false); }
      return;
    }
    if (event.key === 'Enter' && target.matches('tr[data-href]')) { location.assign(target.dataset.href); return; }
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && target.matches('tr[data-href]')) {
      const rows = all('tr[data-href]', target.closest('tbody'));
      const next = rows[rows.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) { event.preventDefault(); next.focus(); }
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) { return; }
    if (event.key === '/') {
      const search = document.getElementById('search');
      if (search) { event.preventDefault(); search.focus(); search.select(); }
    } else if (event.key === '?') {
      keySheet();
    } else if (root.dataset.singlekeys !== 'off' && !document.querySelector('dialog[open]') && singleKey(event.key, target)) {
      event.preventDefault();
    }
  });
  /* what carries data-key, or is named by its data-key-of, is written into where one writes, else pressed; "g q" is one key after the other */
  let started = '';
  const singleKey = (key, target) => {
    const keys = started ? started + ' ' + key : key;
    started = '';
    const keyed = all('[data-key]').filter((one) => one.dataset.key === keys)
      .map((one) => (one.dataset.keyOf ? document.getElementById(one.dataset.keyOf) : one)).find((one) => one && !one.disabled);
    if (keyed) {
      press(keyed);
      return true;
    }
    if (all('[data-key]').some((one) => one.dataset.key.startsWith(keys + ' '))) {
      started = keys;
      setTimeout(() => { started = ''; }, 1500);
      return true;
    }
    return rowKey(key, target);
  };
  const press = (keyed) => {
    const folded = keyed.closest('details:not([open])');
    if (folded) { folded.open = true; }
    if (keyed.matches('textarea, select, input:not([type="submit"]):not([type="button"])')) {
      keyed.scrollIntoView({block: 'center'});
      keyed.focus();
    } else {
      keyed.click();
    }
  };
  const rowKey = (key, target) => {
    const row = target.closest && target.closest('tr[data-href]');
    if (key === 'j' || key === 'k') {
      const rows = all('main tr[data-href]');
      const next = rows[row ? rows.indexOf(row) + (key === 'j' ? 1 : -1) : 0];
      if (next) { next.focus(); }
      return rows.length > 0;
    }
    const box = row && row === target && row.querySelector('input[data-choose-row]');
    if (box && (key === 'x' || key === ' ')) {
      box.click();
      return true;
    }
    return false;
  };

  /* ---- the server takes no form without the mark of the page's script policy. PrimeFaces puts it in a moment after the page is there:
     who is faster than that has it put in here ---- */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const marked = document.querySelector('script[nonce]');
    if (marked && form.querySelector('[name="jakarta.faces.ViewState"]') && !form.querySelector('[name="primefaces.nonce"]')) {
      const mark = document.createElement('input');
      mark.type = 'hidden';
      mark.name = 'primefaces.nonce';
      mark.value = marked.nonce;
      form.append(mark);
    }
  }, true);

  /* ---- a chosen file that was moved or changed since cannot be sent: the browser would leave the page for one of its own ---- */
  const isThere = (file) => file.slice(0, 1).arrayBuffer().then(() => true, () => false);
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const inputs = all('input[type="file"]', form).filter((input) => input.files.length > 0);
    if (form.dataset.filesThere !== undefined || inputs.length === 0) {
      delete form.dataset.filesThere;
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    const files = inputs.flatMap((input) => Array.from(input.files, (file) => ({input: input, file: file})));
    Promise.all(files.map((one) => isThere(one.file))).then((there) => {
      const gone = files[there.indexOf(false)];
      if (gone) {
        gone.input.dispatchEvent(new Event('change', {bubbles: true}));
        gone.input.setCustomValidity(root.dataset.fileGone + ' ' + gone.file.name);
        gone.input.reportValidity();
        /* choosing the same file again is no change: whatever is clicked next, it is looked for anew when the form is sent */
        form.addEventListener('click', () => gone.input.setCustomValidity(''), {capture: true, once: true});
      } else {
        form.dataset.filesThere = 'yes';
        form.requestSubmit(event.submitter);
      }
    });
  }, true);

  /* ---- a form is sent once ---- */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.dataset.many !== undefined) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    if (event.submitter) { event.submitter.classList.add('sending'); event.submitter.setAttribute('aria-busy', 'true'); }
  });
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    all('.sending', form).forEach((button) => { button.classList.remove('sending'); button.removeAttribute('aria-busy'); });
  }));

  /* ---- a large file shows how much of it is on its way; the answer takes the page's place ---- */
  const sendWithProgress = (form, submitter) => {
    const bar = form.querySelector('[data-progress-of]');
    const progress = bar.querySelector('progress');
    const words = bar.querySelector('[data-progress-words]');
    const body = new FormData(form, submitter);
    const request = new XMLHttpRequest();
    const notSent = () => {
      words.textContent = form.dataset.notSent;
      delete form.dataset.sent;
      all('.sending', form).forEach((button) => { button.classList.remove('sending'); button.removeAttribute('aria-busy'); });
    };
    bar.hidden = false;
    request.upload.addEventListener('progress', (event) => {
      const percent = Math.floor(100 * event.loaded / Math.max(1, event.total));
      progress.value = percent;
      words.textContent = words.dataset.progressWords + ' ' + percent + ' %';
    });
    request.addEventListener('load', () => {
      const came = new URL(request.responseURL, location.href);
      if (came.pathname !== location.pathname || came.search) {
        location.assign(came.href);
        return;
      }
      const answer = request.status === 200 ? new DOMParser().parseFromString(request.responseText, 'text/html').querySelector('main') : null;
      if (!answer) {
        notSent();
        return;
      }
      document.querySelector('main').replaceWith(document.importNode(answer, true));
      dress(document);
      showProblems();
    });
    request.addEventListener('error', notSent);
    request.open('POST', form.action);
    request.send(body);
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.dataset.progress === undefined) { return; }
    event.preventDefault();
    sendWithProgress(form, event.submitter);
  });
  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!input.matches('input[type="file"]')) { return; }
    const tooLarge = Array.from(input.files).some((file) => file.size > Number(input.dataset.largest || Infinity));
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '');
    input.reportValidity();
  });

  /* ---- filters send themselves when a choice changes ---- */
  document.addEventListener('change', (event) => {
    const target = event.target;
    if (target.matches('form[data-send-on-change] select, form[data-send-on-change] input[type="checkbox"]')) { target.form.requestSubmit(); }
    if (target.matches('[data-choose-all]')) {
      all('input[type="checkbox"][data-choose-row]', target.closest('table, [data-choose-within]')).forEach((box) => { box.checked = target.checked; });
    }
    if (target.matches('[data-choose-all], [data-choose-row]')) { countChosen(target.closest('form') || document); }
  });
  const countChosen = (within) => {
    const chosen = all('input[data-choose-row]:checked', within).length;
    all('[data-selection]', within).forEach((bar) => {
      bar.hidden = chosen === 0;
      all('[data-chosen]', bar).forEach((place) => { place.textContent = String(chosen); });
    });
  };

  /* ---- a slider and its number field say the same ---- */
  document.addEventListener('input', (event) => {
    const slider = event.target.closest('[data-slides]');
    if (slider) {
      document.getElementById(slider.dataset.slides).value = slider.value;
    } else if (event.target.id) {
      all('[data-slides="' + CSS.escape(event.target.id) + '"]', document).forEach((other) => { other.value = event.target.value; });
    }
  });

  /* ---- a time line is filtered as one types ---- */
  document.addEventListener('input', (event) => {
    const box = event.target.closest('[data-filter]');
    if (!box) { return; }
    const wanted = box.value.trim().toLowerCase();
    all('[data-filtered]', document.getElementById(box.dataset.filter)).forEach((entry) => {
      entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
    });
    all('[data-filtered-group]', document.getElementById(box.dataset.filter)).forEach((group) => {
      group.hidden = all('[data-filtered]', group).every((entry) => entry.hidden);
    });
  });

  /* ---- what is drawn anew is dressed anew ---- */
  const relative = typeof Intl.RelativeTimeFormat === 'function' ? new Intl.RelativeTimeFormat(root.lang || 'en', {numeric: 'auto'}) : null;
  const STEPS = [['day', 86400], ['hour', 3600], ['minute', 60]];
  const dressTimes = (within) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    all('time[datetime]', within).forEach((time) => {
      const at = new Date(time.dateTime);
      if (Number.isNaN(at.getTime()) || !time.dateTime.includes('T')) { return; }
      const seconds = Math.round((at.getTime() - Date.now()) / 1000);
      const step = STEPS.find((candidate) => Math.abs(seconds) >= candidate[1]) || ['second', 1];
      const words = relative ? relative.format(Math.trunc(seconds / step[1]), step[0]) : '';
      if (time.dataset.relative !== undefined) { time.textContent = words; }
      if (!time.dataset.stamp) { time.dataset.stamp = time.title; }
      time.title = [time.dataset.stamp, at.toLocaleString(root.lang || 'en', {dateStyle: 'medium', timeStyle: 'short'}) + ' (' + zone + ')', words]
        .filter(Boolean).join('\n');
    });
  };
  const dressFields = (within) => {
    all('.field', within).forEach((field) => {
      const input = field.querySelector('input:not([type="hidden"]):not(.ui-helper-hidden-accessible input), select, textarea');
      if (!input) { return; }
      const told = [];
      all('.field-help, .field-problem', field).forEach((note) => {
        if (!note.id) { note.id = (input.id || 'field') + '-' + note.className.split(' ')[0]; }
        told.push(note.id);
      });
      if (told.length) { input.setAttribute('aria-describedby', told.join(' ')); }
      const wrong = field.querySelector('.field-problem') !== null;
      field.classList.toggle('wrong', wrong);
      if (wrong) { input.setAttribute('aria-invalid', 'true'); } else { input.removeAttribute('aria-invalid'); }
    });
  };
  /* the upload's button is a span with a label of its own, which no reader may use; its text is the name */
  const dressUploads = (within) => all('span.ui-fileupload-choose[aria-label]', within).forEach((button) => button.removeAttribute('aria-label'));
  /* a button that stands outside what is drawn anew keeps its place, and takes over its words */
  const dressButtons = (within) => all('[data-words-of]', within).forEach((words) => {
    const place = document.querySelector('#' + CSS.escape(words.dataset.wordsOf) + ' .ui-button-text');
    if (place && place.textContent !== words.textContent) { place.textContent = words.textContent; }
  });
  const dress = (within) => { dressTimes(within); dressFields(within); dressUploads(within); dressButtons(within); countChosen(within); };
  document.addEventListener('drawn', (event) => dress(event.target));
  /* the visitor is led to what went wrong when it is told, not again while he mends it */
  let told = null;
  const problems = () => document.querySelector('#messages .refusal, #messages .notice.refused');
  const showProblems = () => {
    const summary = problems();
    told = summary;
    if (summary) {
      summary.tabIndex = -1;
      summary.focus({preventScroll: true});
      summary.scrollIntoView({block: 'center'});
    }
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.cookie = 'repeat=;path=' + (root.dataset.context || '/') + ';max-age=0;SameSite=Lax';
    dress(document);
    // what is wrong is never folded away
    all('details[data-open="true"], details:has([aria-invalid="true"])').forEach((part) => { part.open = true; });
    showProblems();
    setInterval(() => dressTimes(document), 30000);
  });

  /* ---- after a partial answer the focus stays where it was, unless something was refused ---- */
  let focused = null;
  const before = () => { focused = document.activeElement ? document.activeElement.id : null; };
  const after = () => {
    dress(document);
    if (problems() && problems() !== told) {
      showProblems();
    } else if (focused && (!document.activeElement || document.activeElement === document.body)) {
      const again = document.getElementById(focused);
      if (again) { again.focus({preventScroll: true}); }
    }
  };
  /* ---- what is typed while an answer is under way outlives the answer that draws its field anew ---- */
  const typed = new Map();
  const TYPED_INTO = 'select[id], textarea[id], input[id]:not([type="checkbox"]):not([type="radio"]):not([type="file"]):not([type="password"])';
  document.addEventListener('input', (event) => {
    if (event.target.matches(TYPED_INTO)) { typed.set(event.target.id, {value: event.target.value, at: performance.now()}); }
  });
  /* a request that waits for this one takes it along; one more behind it could take away what that one was answered */
  const othersWait = () => window.PrimeFaces.ajax.Queue.requests.length > 1;
  const retype = (sentAt) => typed.forEach((last, id) => {
    const field = document.getElementById(id);
    if (!field || last.at < sentAt) {
      typed.delete(id);
    } else if (field.value !== last.value) {
      field.value = last.value;
      if (othersWait()) { return; }
      const changed = () => field.dispatchEvent(new Event('change', {bubbles: true}));
      if (field === document.activeElement) { field.addEventListener('blur', changed, {once: true}); } else { changed(); }
    }
  });
  /* ---- a partial request that got no answer leaves the page as it is; the visitor has to know ---- */
  const unanswered = () => {
    const messages = document.getElementById('messages');
    if (!messages) { return; }
    const notice = document.createElement('div');
    const icon = document.createElement('i');
    const words = document.createElement('div');
    notice.className = 'notice refused';
    icon.className = 'pi pi-times-circle';
    icon.setAttribute('aria-hidden', 'true');
    words.textContent = root.dataset.unanswered;
    notice.append(icon, words);
    messages.replaceChildren(notice);
    all('.ui-button.ui-state-loading').forEach((button) => {
      const widget = window.PrimeFaces.getWidgetById(button.id);
      if (widget) { window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq); }
    });
  };
  /* ---- on a narrow screen the open tab is in sight ---- */
  all('.tabs [aria-current]').forEach((tab) => {
    const tabs = tab.closest('.tabs');
    tabs.scrollLeft += Math.max(0, tab.getBoundingClientRect().right - tabs.getBoundingClientRect().right);
  });

  window.addEventListener('load', () => {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', unanswered);
      window.jQuery(document).on('pfAjaxSend', (event, request) => { request.sentAt = performance.now(); })
        .on('pfAjaxUpdated', (event, request) => retype(request.sentAt));
      window.jQuery(document).on('pfAjaxSend', before).on('pfAjaxComplete', () => setTimeout(after, 0));
    }
    if (window.faces && window.faces.ajax) {
      window.faces.ajax.addOnEvent((event) => {
        if (event.status === 'begin') { before(); } else if (event.status === 'success') { setTimeout(after, 0); }
      });
    }
  });
}());
