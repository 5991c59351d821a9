/* Serial numbers typed, sent by a scanner that types, or seen by the camera become lines of a text area. */
(function () {
  'use strict';

  const SERIAL = /^[A-Z0-9-]{6,32}$/;
  const panel = document.querySelector('[data-scan]');
  if (!panel) { return; }
  const part = (name) => panel.querySelector('[data-scan-' + name + ']');
  const serial = part('serial');
  const lines = document.querySelector('textarea[id$="' + panel.dataset.scanLines + '"]');
  const view = part('view');
  let reader = null;

  const say = (words, value) => { part('said').textContent = words.replace('{0}', value); };
  const quoted = (cell) => (/[;"]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell);
  const place = () => {
    const typed = panel.querySelector('input[id$="place_input"]');
    return typed ? typed.value.trim() : '';
  };

  /* What some scanners send before the code tells its kind and is no part of it. */
  const read = (text) => text.trim().replace(/^\]C1/, '').toUpperCase();

  const add = (text) => {
    const code = read(text);
    if (!SERIAL.test(code)) {
      say(panel.dataset.saidWrong, code);
      return false;
    }
    const known = lines.value.split('\n').some((line) => read(line.split(';')[0]) === code);
    if (known) {
      say(panel.dataset.saidTwice, code);
      return false;
    }
    const before = lines.value.replace(/\s+$/, '');
    lines.value = (before ? before + '\n' : '') + [code, part('product').value, place(), ''].map(quoted).join(';');
    lines.scrollTop = lines.scrollHeight;
    say(panel.dataset.saidAdded, code);
    return true;
  };

  const addTyped = () => {
    if (serial.value.trim() && add(serial.value)) { serial.value = ''; }
    serial.focus();
  };
  serial.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      addTyped();
    }
  });
  part('add').addEventListener('click', addTyped);

  /* ---- the camera: its library is fetched, and leave asked for, only when somebody wants to scan ---- */
  const library = () => new Promise((resolve, reject) => {
    if (window.ZXing) {
      resolve();
      return;
    }
    const script = document.createElement('script');
    script.src = panel.dataset.scanLibrary;
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const stop = () => {
    if (reader) { reader.reset(); }
    view.hidden = true;
    part('camera').focus();
  };
  const scan = async () => {
    if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
      say(panel.dataset.saidNone, '');
      return;
    }
    try {
      await library();
      reader = reader || new window.ZXing.BrowserMultiFormatReader();
      view.hidden = false;
      await reader.decodeFromConstraints({ video: { facingMode: 'environment' } }, view.querySelector('video'), (result) => {
        if (result) { add(result.getText()); }
      });
    } catch (refused) {
      stop();
      say(refused && refused.name === 'NotFoundError' ? panel.dataset.saidNone : panel.dataset.saidRefused, '');
    }
  };
  part('camera').addEventListener('click', scan);
  part('stop').addEventListener('click', stop);
  window.addEventListener('pagehide', () => { if (reader) { reader.reset(); } });
}());
