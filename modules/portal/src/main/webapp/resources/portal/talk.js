/* The conversation of a ticket: how a text would look, answers kept ready, who else is there, and Ctrl+Enter. */
(function () {
  'use strict';

  const form = document.querySelector('form[data-talk]');
  if (!form) { return; }
  const root = document.documentElement;
  const api = (root.dataset.context || '/') + 'api/';
  const ticket = api + 'tickets/' + encodeURIComponent(form.dataset.ticket) + '/';
  const box = form.querySelector('textarea');
  const one = (selector) => form.querySelector(selector);
  /* what the page asks by itself keeps no session alive */
  const ask = (path, method, body, unattended) => fetch(path, {
    method: method, credentials: 'same-origin', headers: Object.assign({Accept: 'application/json'}, body ? {'Content-Type': 'application/json'} : {},
      unattended ? {'X-Unattended': 'yes'} : {}),
    body: body ? JSON.stringify(body) : undefined
  }).then((answer) => answer.ok ? answer.json() : null).catch(() => null);

  /* the HTML is the portal's own: it made it of the text, and cleaned it */
  const show = (place, parts, quoted) => {
    place.replaceChildren();
    parts.forEach((part) => {
      const shown = document.createElement('div');
      shown.dir = 'auto';
      shown.innerHTML = part.html;
      if (part.quoted) {
        const folded = document.createElement('details');
        const summary = document.createElement('summary');
        summary.textContent = quoted;
        folded.className = 'said-quoted';
        folded.append(summary, shown);
        place.append(folded);
      } else {
        place.append(shown);
      }
    });
  };
  const preview = one('[data-preview]');
  const previewed = one('[data-previewed]');
  const draw = () => ask(api + 'text-previews', 'POST', {text: box.value}).then((answer) => {
    if (answer) { show(previewed, answer.items, previewed.dataset.quoted); } else { previewed.replaceChildren(); }
  });
  let drawing = null;
  preview.addEventListener('click', () => {
    previewed.hidden = !previewed.hidden;
    preview.setAttribute('aria-expanded', String(!previewed.hidden));
    if (!previewed.hidden) { draw(); }
  });
  box.addEventListener('input', () => {
    if (previewed.hidden) { return; }
    clearTimeout(drawing);
    drawing = setTimeout(draw, 400);
  });

  const noting = one('[data-note]');
  noting.addEventListener('click', () => {
    const mode = one('input[type="radio"][value="NOTE"]');
    if (mode) {
      mode.checked = true;
      mode.dispatchEvent(new Event('change', {bubbles: true}));
    }
    box.focus();
  });

  /* ---- Ctrl+Enter does what the button in sight does; of two for a call neither ---- */
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) { return; }
    const shown = Array.from(form.querySelectorAll('.form-foot input[type="submit"]')).filter((button) => button.offsetParent !== null);
    event.preventDefault();
    if (shown.length === 1) { shown[0].click(); }
  });

  /* ---- what else happens when it is sent: shown, and lifted by who thinks otherwise ---- */
  const panel = one('[data-ready-panel]');
  const carried = (id) => one('input[id$=":' + id + '"]');
  const settled = (level) => panel.dataset.settles.replace('{0}', level.charAt(0) + level.slice(1).toLowerCase());
  const proposed = (code) => panel.dataset.proposes.replace('{0}', new Intl.DisplayNames([root.lang || 'en'], {type: 'language'}).of(code));
  const showEffects = () => {
    const list = one('[data-effects]');
    if (!list) { return; }
    const shown = [['settle', settled], ['propose', proposed]].filter((effect) => carried(effect[0]).value);
    list.hidden = !shown.length;
    list.replaceChildren(...shown.map((effect) => {
      const field = carried(effect[0]);
      const item = document.createElement('li');
      const lift = document.createElement('button');
      lift.type = 'button';
      lift.className = 'button quiet small';
      lift.textContent = list.dataset.without;
      lift.addEventListener('click', () => {
        field.value = '';
        field.dispatchEvent(new Event('change', {bubbles: true}));
        box.focus();
      });
      item.append(effect[1](field.value), ' ', lift);
      return item;
    }));
  };
  showEffects();
  form.addEventListener('change', () => setTimeout(() => {
    showEffects();
    if (!previewed.hidden) { draw(); }
  }, 0));

  /* ---- answers kept ready: found by title, read before they go into the text ---- */
  const opener = one('[data-ready]');
  if (opener && panel) {
    const search = one('[data-ready-search]');
    const list = one('[data-ready-list]');
    const detail = one('[data-ready-preview]');
    let chosen = null;
    const effects = (filled) => [filled.inside && panel.dataset.inside, filled.takes && panel.dataset.takes, filled.solves && panel.dataset.solves,
      filled.settles && settled(filled.settles), filled.proposes && proposed(filled.proposes),
      filled.missing.length && panel.dataset.missing + ' ' + filled.missing.map((name) => '{' + name + '}').join(', ')].filter(Boolean);
    const choose = (id) => ask(ticket + 'conversation/answers/' + id, 'GET').then((filled) => {
      if (!filled) { return; }
      chosen = filled;
      detail.hidden = false;
      one('[data-ready-title]').textContent = filled.title;
      one('[data-ready-effects]').replaceChildren(...effects(filled).map((words) => {
        const item = document.createElement('li');
        item.textContent = words;
        return item;
      }));
      ask(api + 'text-previews', 'POST', {text: filled.text}).then((answer) => {
        if (answer) { show(one('[data-ready-text]'), answer.items, previewed.dataset.quoted); }
      });
      one('[data-ready-use]').focus();
    });
    const find = () => ask(api + 'answers?text=' + encodeURIComponent(search.value), 'GET').then((answer) => {
      const found = answer ? answer.items : [];
      list.replaceChildren(...found.slice(0, 50).map((item) => {
        const line = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'button quiet small';
        button.textContent = item.title;
        button.addEventListener('click', () => choose(item.id));
        line.append(button);
        return line;
      }));
      if (!found.length) {
        const none = document.createElement('li');
        none.className = 'muted';
        none.textContent = panel.dataset.none;
        list.append(none);
      }
    });
    const shut = () => {
      panel.hidden = true;
      opener.setAttribute('aria-expanded', 'false');
    };
    let finding = null;
    opener.addEventListener('click', () => {
      panel.hidden = !panel.hidden;
      opener.setAttribute('aria-expanded', String(!panel.hidden));
      if (!panel.hidden) {
        find();
        search.focus();
      }
    });
    search.addEventListener('input', () => {
      clearTimeout(finding);
      finding = setTimeout(find, 200);
    });
    panel.addEventListener('keydown', (event) => {
      const buttons = Array.from(list.querySelectorAll('button'));
      const at = buttons.indexOf(document.activeElement);
      if (event.key === 'Escape') {
        event.preventDefault();
        shut();
        opener.focus();
      } else if (event.key === 'ArrowDown' && buttons.length) {
        event.preventDefault();
        buttons[Math.min(at + 1, buttons.length - 1)].focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (at === 0 ? search : buttons[at - 1]).focus();
      } else if (event.key === 'Enter' && event.target === search) {
        event.preventDefault();
        if (buttons.length) { buttons[0].click(); }
      }
    });
    one('[data-ready-use]').addEventListener('click', () => {
      /* the way first: each has words of its own */
      const mode = one('input[type="radio"][value="' + (chosen.inside ? 'NOTE' : 'REPLY') + '"]');
      if (mode && !mode.checked) {
        mode.checked = true;
        mode.dispatchEvent(new Event('change', {bubbles: true}));
      }
      box.value = (box.value.trim() ? box.value.trimEnd() + '\n\n' : '') + chosen.text;
      const tick = (id, ticked) => {
        const field = one('input[type="checkbox"][id$=":' + id + '"]');
        if (field && ticked) { field.checked = true; }
      };
      tick('take', chosen.takes);
      tick('solve', chosen.solves);
      if (chosen.settles) { carried('settle').value = chosen.settles; }
      if (chosen.proposes) { carried('propose').value = chosen.proposes; }
      showEffects();
      shut();
      detail.hidden = true;
      box.dispatchEvent(new Event('input', {bubbles: true}));
      box.focus();
    });
  }

  /* ---- who else of our people is here, and writing: told over the open channel; while it is not, what one's own word is answered ---- */
  const others = one('[data-others]');
  const showOthers = (items) => {
    const words = items.map((bystander) => (bystander.writing ? form.dataset.isWriting : form.dataset.isHere).replace('{0}', bystander.name)).join(' ');
    if (others.textContent !== words) { others.textContent = words; }
  };
  let told = false;
  document.addEventListener('others', (event) => {
    told = event.detail !== null;
    if (told) { showOthers(event.detail); }
  });
  let typedAt = 0;
  let saidWriting = false;
  const here = () => {
    if (document.visibilityState !== 'visible') { return; }
    const writing = box.value.trim() !== '' && Date.now() - typedAt < 60000;
    saidWriting = writing;
    ask(ticket + 'conversation/presence', 'PUT', {writing: writing}, !writing).then((answer) => {
      if (!told) { showOthers(answer ? answer.items : []); }
    });
  };
  if (form.dataset.ours === 'true') {
    here();
    setInterval(here, 12000);
    document.addEventListener('visibilitychange', here);
    box.addEventListener('input', () => {
      typedAt = Date.now();
      if (!saidWriting && box.value.trim() !== '') { here(); }
    });
  }
}());
