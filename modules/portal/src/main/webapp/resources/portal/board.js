/* The license board: arrows move between cards, Enter opens one, what is chosen says what can be done with it, and a column grows. */
(function () {
  'use strict';

  const MOST_IN_AN_ADDRESS = 100;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const board = document.querySelector('form[data-board]');
  const stop = (card) => card.querySelector('[data-board-stop]') || card.querySelector('[data-board-open]');
  const cards = (column) => all('[data-board-card]', column);

  const beside = (card, step) => {
    const columns = all('[data-board-column]', board).filter((column) => cards(column).length > 0);
    const here = card.closest('[data-board-column]');
    const next = columns[columns.indexOf(here) + step];
    if (!next) { return null; }
    const there = cards(next);
    return there[Math.min(cards(here).indexOf(card), there.length - 1)];
  };
  const along = (card, step) => {
    const here = cards(card.closest('[data-board-column]'));
    return here[here.indexOf(card) + step];
  };
  const STEPS = {
    ArrowDown: (card) => along(card, 1),
    ArrowUp: (card) => along(card, -1),
    ArrowRight: (card) => beside(card, 1),
    ArrowLeft: (card) => beside(card, -1)
  };
  board.addEventListener('keydown', (event) => {
    const card = event.target.closest('[data-board-card]');
    if (!card || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) { return; }
    if (event.key === 'Enter' && event.target.matches('[data-board-stop]')) {
      event.preventDefault();
      location.assign(card.querySelector('[data-board-open]').href);
    } else if (STEPS[event.key]) {
      event.preventDefault();
      const next = STEPS[event.key](card);
      if (next) {
        stop(next).focus();
        next.scrollIntoView({block: 'nearest'});
      }
    }
  });

  /* said last: "choose all" ticks the others on its way up */
  const chosen = (name) => all('input[name="' + name + '"]:checked', board).length;
  const sayChosen = () => all('[data-board-do]', board).forEach((button) => {
    const count = chosen(button.dataset.boardDo);
    button.hidden = count === 0;
    button.querySelector('[data-board-count]').textContent = String(count);
  });
  document.addEventListener('change', sayChosen);
  /* coming back, the browser may have kept the choice; whoever counts it has to hear of it */
  window.addEventListener('pageshow', () => {
    const kept = board.querySelector('input[data-choose-row]:checked');
    if (kept) { kept.dispatchEvent(new Event('change', {bubbles: true})); }
  });
  /* more than an address can hold */
  board.addEventListener('submit', () => { board.method = chosen('license') + chosen('assigned') > MOST_IN_AN_ADDRESS ? 'post' : 'get'; });

  /* further cards come below those there are, so that what is chosen stays chosen; without an answer the link is followed */
  const grow = (column, link) => fetch(link.href, {credentials: 'same-origin'}).then((answer) => answer.text()).then((text) => {
    const name = column.dataset.boardColumn;
    const more = new DOMParser().parseFromString(text, 'text/html').querySelector('[data-board-column="' + name + '"]');
    const list = column.querySelector('[data-board-cards]');
    const fresh = cards(more).map((card) => list.appendChild(document.importNode(card, true)));
    const further = more.querySelector('[data-board-more] a');
    if (further) { link.href = further.getAttribute('href'); } else { link.remove(); }
    column.querySelector('[data-board-shown]').textContent = String(cards(column).length);
    stop(fresh[0]).focus();
  }).catch(() => location.assign(link.href)).finally(() => link.removeAttribute('aria-busy'));
  board.addEventListener('click', (event) => {
    const link = event.target.closest('[data-board-more] a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    event.preventDefault();
    if (link.getAttribute('aria-busy')) { return; }
    link.setAttribute('aria-busy', 'true');
    grow(link.closest('[data-board-column]'), link);
  });
}());
