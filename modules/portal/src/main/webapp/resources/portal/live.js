/* What changed elsewhere shows on an open page by itself. The server tells that something changed, and of which tickets; the page asks for
   itself once more and takes over the parts that differ. Rows are never moved under the reader's hand: he is told, and has them shown.
   Where nothing can be told - a proxy in between, a server that does not hear - the page asks by itself now and then. */
(function () {
  'use strict';

  const marker = document.querySelector('[data-live]');
  if (!marker || !window.EventSource) { return; }
  const root = document.documentElement;
  const about = marker.dataset.liveTicket || '';
  const LEAST = 1000 * Number(marker.dataset.livePause || 1);
  const ALONE = 30000;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));

  let mark = marker.dataset.live;
  let channel = null;
  let over = false;
  let leaving = false;
  let wanted = false;
  let asking = false;
  let notBefore = 0;
  let timer = null;

  /* ---- what stands here as the server wrote it, before a script dressed it ---- */
  const places = (within) => all('[data-live-part]', within);
  const keyOf = (part) => part.dataset.livePart;
  const shown = new Map(places().map((part) => [keyOf(part), part.innerHTML]));
  const said = (within) => all('[data-live-conversation] .conversation > [data-word]', within);
  const words = new Map(said().map((word) => [word.dataset.word, word.innerHTML]));
  const rowsOf = (within) => new Map(all('[data-live-rows] tr[data-version]', within).map((row) => [row.dataset.href, row.dataset.version]));
  let rows = rowsOf();
  let version = marker.dataset.liveVersion;

  /* ---- a part the reader is in is left to him until he leaves it ---- */
  const held = new Map();
  const isBusy = (part) => {
    const selection = getSelection();
    return part.contains(document.activeElement) || Boolean(selection && !selection.isCollapsed && selection.containsNode(part, true));
  };
  const draw = (part, fresh) => {
    part.replaceChildren(...Array.from(fresh.childNodes).map((node) => document.importNode(node, true)));
    part.dispatchEvent(new CustomEvent('drawn', {bubbles: true}));
  };
  const drawOrHold = (part, fresh) => {
    held.delete(part);
    if (isBusy(part)) { held.set(part, fresh); } else { draw(part, fresh); }
  };
  const drawHeld = () => setTimeout(() => held.forEach((fresh, part) => { if (!isBusy(part)) { drawOrHold(part, fresh); } }), 0);
  ['focusin', 'focusout', 'pointerup'].forEach((moved) => document.addEventListener(moved, () => { if (held.size) { drawHeld(); } }));

  const takeParts = (page) => places(page).forEach((fresh) => {
    const part = places().find((one) => keyOf(one) === keyOf(fresh));
    if (part && shown.get(keyOf(fresh)) !== fresh.innerHTML) {
      shown.set(keyOf(fresh), fresh.innerHTML);
      part.className = fresh.className;
      drawOrHold(part, fresh);
    }
  });

  /* ---- what one is in stays where it is on the screen, whatever comes above it ---- */
  const standing = (change) => {
    const fixed = document.activeElement && document.activeElement !== document.body ? document.activeElement : null;
    const before = fixed ? fixed.getBoundingClientRect().top : 0;
    root.style.overflowAnchor = 'none';
    change();
    if (fixed && fixed.isConnected) { window.scrollBy({top: fixed.getBoundingClientRect().top - before, behavior: 'instant'}); }
    requestAnimationFrame(() => { root.style.overflowAnchor = ''; });
  };
  /* ---- a new word counts as seen once its beginning and its end were both in sight, and long enough to be read; he who sends is not
     asked about it any more ---- */
  const SEEN_AFTER = 1000;
  const seenField = document.querySelector('[data-live-seen]');
  const bar = document.querySelector('.top');
  const noteSeen = (id) => {
    const seen = seenField.value.split(' ').filter(Boolean);
    if (!seen.includes(id)) { seenField.value = seen.concat(id).join(' '); }
  };
  const watchWord = (word) => {
    if (!seenField || !window.IntersectionObserver) { return; }
    const ends = ['prepend', 'append'].map((place) => {
      const end = document.createElement('span');
      end.className = 'said-end';
      word[place](end);
      return end;
    });
    const read = new Set();
    const waits = new Map();
    const observer = new IntersectionObserver((entries) => entries.forEach((entry) => {
      clearTimeout(waits.get(entry.target));
      if (!entry.isIntersecting) { return; }
      const look = () => {
        if (document.hidden || !document.hasFocus()) {
          waits.set(entry.target, setTimeout(look, SEEN_AFTER));
          return;
        }
        read.add(entry.target);
        if (read.size === ends.length) {
          observer.disconnect();
          noteSeen(word.dataset.word);
        }
      };
      waits.set(entry.target, setTimeout(look, SEEN_AFTER));
    }), {rootMargin: '-' + (bar ? bar.offsetHeight : 0) + 'px 0px 0px 0px'});
    ends.forEach((end) => observer.observe(end));
  };
  /* ---- words: new ones come last ---- */
  const takeWords = (page) => {
    const list = document.querySelector('[data-live-conversation] .conversation');
    if (!list) { return; }
    const added = [];
    said(page).forEach((fresh) => {
      const id = fresh.dataset.word;
      if (words.get(id) === fresh.innerHTML) { return; }
      const known = words.has(id) ? said().find((word) => word.dataset.word === id) : null;
      words.set(id, fresh.innerHTML);
      if (known) { drawOrHold(known, fresh); } else { added.push(fresh); }
    });
    if (!added.length) { return; }
    added.forEach((fresh) => {
      const word = document.importNode(fresh, true);
      word.classList.add('said-new');
      list.append(word);
      word.dispatchEvent(new CustomEvent('drawn', {bubbles: true}));
      watchWord(word);
    });
    const line = document.querySelector('[data-live-said]');
    const names = Array.from(new Set(added.map((word) => word.querySelector('.said-head strong').textContent.trim())));
    line.textContent = line.dataset.liveSaid.replace('{0}', names.join(', '));
  };
  const takeVersion = (page) => {
    const fresh = page.querySelector('[data-live]');
    if (fresh && version && fresh.dataset.liveVersion !== version) {
      version = fresh.dataset.liveVersion;
      all('[data-live-changed]').forEach((line) => { line.hidden = false; });
    }
  };

  /* ---- rows: counted, and shown when they are asked for ---- */
  const list = document.querySelector('[data-live-rows]');
  const told = document.querySelector('[data-live-told]');
  const show = document.querySelector('[data-live-show]');
  const countRows = (page) => {
    if (!list) { return; }
    const fresh = rowsOf(page);
    const hrefs = new Set([...rows.keys(), ...fresh.keys()]);
    const changed = Array.from(hrefs).filter((href) => rows.get(href) !== fresh.get(href)).length;
    const text = changed === 0 ? '' : changed === 1 ? told.dataset.one : told.dataset.many.replace('{0}', changed);
    if (told.textContent !== text) { told.textContent = text; }
    show.hidden = changed === 0;
    show.disabled = changed === 0;
  };
  const showRows = (page) => {
    const row = document.activeElement && document.activeElement.closest('tr[data-href]');
    const at = row ? row.dataset.href : '';
    const chosen = new Set(all('input[data-choose-row]:checked', list).map((box) => box.value));
    draw(list, page.querySelector('[data-live-rows]'));
    all('input[data-choose-row]', list).forEach((box) => { box.checked = chosen.has(box.value); });
    list.dispatchEvent(new CustomEvent('drawn', {bubbles: true}));
    rows = rowsOf();
    countRows(document);
    const again = all('tr[data-href]', list);
    const target = again.find((one) => one.dataset.href === at) || again[0];
    if (target) { target.focus({preventScroll: at === ''}); }
  };

  /* ---- the page asks for itself, as itself ---- */
  const end = () => {
    over = true;
    close();
    clearTimeout(timer);
  };
  const fresh = () => fetch(location.href.split('#')[0], {credentials: 'same-origin', redirect: 'manual', headers: {'X-Unattended': 'yes'}})
    .then((answer) => {
      /* a server that is just coming or going has no answer of the portal, which says what a page may do */
      const ours = answer.type === 'opaqueredirect' || answer.headers.has('Content-Security-Policy');
      if (ours && (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403 || answer.status === 404)) {
        end();
        return null;
      }
      return answer.ok ? answer.text() : null;
    })
    .then((text) => (text && !leaving ? new DOMParser().parseFromString(text, 'text/html') : null))
    .catch(() => null);
  const ask = () => {
    if (over || leaving || asking || document.hidden) { return; }
    wanted = false;
    asking = true;
    const begun = performance.now();
    fresh().then((page) => {
      asking = false;
      /* a server that takes long is asked the less for it */
      notBefore = performance.now() + Math.max(LEAST, Math.min(15000, 5 * (performance.now() - begun)));
      if (page) {
        standing(() => {
          takeParts(page);
          takeWords(page);
          takeVersion(page);
        });
        countRows(page);
      }
      if (wanted) { later(); }
    });
  };
  const later = () => {
    wanted = true;
    clearTimeout(timer);
    timer = setTimeout(ask, Math.max(50 + Math.random() * 150, notBefore - performance.now()));
  };
  if (show) {
    show.addEventListener('click', () => {
      show.disabled = true;
      fresh().then((page) => {
        if (page) {
          takeParts(page);
          showRows(page);
        } else {
          show.disabled = false;
        }
      });
    });
  }
  all('[data-live-anew]').forEach((button) => button.addEventListener('click', () => location.reload()));

  /* ---- being told: while the page is looked at ---- */
  const talk = document.querySelector('form[data-talk][data-ours="true"]');
  /* who else is here is told to the conversation: a list, or null while nobody tells */
  const tellOthers = (others) => document.dispatchEvent(new CustomEvent('others', {detail: others}));
  const close = () => {
    if (channel) { channel.close(); }
    channel = null;
    tellOthers(null);
  };
  const open = () => {
    if (over || leaving || channel || document.hidden) { return; }
    channel = new EventSource((root.dataset.context || '/') + 'changes?since=' + encodeURIComponent(mark)
      + (talk ? '&beside=' + encodeURIComponent(about) : ''));
    channel.addEventListener('changed', (event) => {
      mark = event.lastEventId;
      if (!about || event.data === '*' || event.data.split(' ').includes(about)) { later(); }
    });
    channel.addEventListener('others', (event) => tellOthers(JSON.parse(event.data)));
    channel.addEventListener('error', () => {
      tellOthers(null);
      if (channel && channel.readyState === EventSource.CLOSED) { close(); }
    });
  };
  setInterval(() => {
    if (over || leaving || document.hidden) { return; }
    if (!channel || channel.readyState !== EventSource.OPEN) { later(); }
    open();
  }, ALONE);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      close();
    } else {
      open();
      if (wanted) { later(); }
    }
  });
  /* a page that is about to be another asks no more; one that stays - a file was sent for - goes on */
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented) { return; }
    leaving = true;
    setTimeout(() => { leaving = false; }, 15000);
  });
  window.addEventListener('pagehide', close);
  window.addEventListener('pageshow', () => {
    leaving = false;
    open();
  });
}());
