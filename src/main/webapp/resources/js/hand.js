// Speed of hand: Ctrl+K goes, finds and does; ? shows the keys; kept pieces of text go into notes; chosen lines get their bar.
// What is found stands in the open dialog only and is gone when it closes; nothing is kept in the browser.
(() => {
  const byId = id => document.getElementById(id), base = document.body.dataset.base || '';
  const palette = byId('palette'), keys = byId('keys'), snippets = byId('snippets');
  if (!palette) return;

  const fold = words => words.toLocaleLowerCase().replace(/ә/g, 'а').replace(/ғ/g, 'г').replace(/қ/g, 'к').replace(/ң/g, 'н')
    .replace(/ө/g, 'о').replace(/[ұү]/g, 'у').replace(/һ/g, 'х').replace(/і/g, 'и');
  const show = dialog => { if (!dialog.open && !document.querySelector('dialog[open]')) { dialog.showModal(); return true; } return false; };

  /** A list in a dialog that is moved through by arrows; `choose` gets the item. */
  function listing(dialog, choose) {
    const input = dialog.querySelector('input'), list = dialog.querySelector('[role="listbox"]'), status = dialog.querySelector('[data-status]');
    let items = [], at = 0;

    function mark(index) {
      at = index;
      [...list.children].forEach((line, place) => line.setAttribute('aria-selected', String(place === at)));
      const line = list.children[at];
      if (line) { input.setAttribute('aria-activedescendant', line.id); line.scrollIntoView({ block: 'nearest' }); } else input.removeAttribute('aria-activedescendant');
    }

    function line(item, place) {
      const made = Object.assign(document.createElement('li'), { id: `${list.id}-${place}` });
      made.setAttribute('role', 'option');
      made.append(Object.assign(document.createElement('span'), { textContent: item.name }),
        Object.assign(document.createElement('span'), { className: 's', textContent: item.detail || '' }));
      made.addEventListener('click', () => choose(item));
      return made;
    }

    input.addEventListener('keydown', event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && items.length) { event.preventDefault(); mark((at + step + items.length) % items.length); }
      if (event.key === 'Enter') { event.preventDefault(); if (items[at]) choose(items[at]); }
    });
    dialog.addEventListener('close', () => { input.value = ''; fill([], ''); });

    function fill(found, words) {
      items = found;
      list.replaceChildren(...items.map(line));
      status.textContent = words;
      mark(0);
    }
    return { input, fill };
  }

  /* ---- the palette ---- */

  const places = () => [...document.querySelectorAll('.side > ul a')].map(link => ({ name: link.querySelector('span').textContent, path: link.getAttribute('href') }));
  const commands = () => [...palette.querySelectorAll('[data-commands] li')].map(line => ({ name: line.textContent, path: base + line.dataset.path }));
  const go = listing(palette, item => { location.href = item.path; palette.close(); });
  let asked = 0, timer = 0;

  function near(text) {
    const wanted = fold(text);
    const seen = new Set();
    return [...commands(), ...places()].filter(item => fold(item.name).includes(wanted) && !seen.has(item.path) && seen.add(item.path));
  }

  async function find(text) {
    const mine = ++asked, here = near(text);
    go.fill(here, '');
    if (text.trim().length < 2) return;
    let found = [];
    try {
      const answer = await window.tirek.call('POST', 'find', { json: { text } });
      if (answer.ok) { const { cases, pupils } = await answer.json(); found = [...cases, ...pupils].map(item => ({ ...item, path: base + item.path })); }
    } catch { /* no line: pages and commands are here all the same */ }
    if (mine !== asked || !palette.open) return;
    const all = [...found, ...here];
    go.fill(all, all.length ? palette.dataset.found.replace('{0}', all.length) : palette.dataset.none);
  }

  go.input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => find(go.input.value), 200); });
  palette.addEventListener('close', () => { clearTimeout(timer); asked++; });
  function openPalette() {
    if (show(palette)) { go.fill(near(''), ''); go.input.focus(); }
  }

  /* ---- pieces of text ---- */

  let target = null, kept = [];
  const put = listing(snippets, item => { snippets.close(); insert(item.text); });

  function insert(text) {
    if (!target) return;
    const { selectionStart: from, selectionEnd: to, value } = target;
    const words = (from > 0 && !/\s$/.test(value.slice(0, from)) ? ' ' : '') + text;
    target.setRangeText(words, from, to, 'end');
    ['input', 'change'].forEach(type => target.dispatchEvent(new Event(type, { bubbles: true })));
    target.focus();
  }

  function fit() {
    const wanted = fold(put.input.value);
    const lines = kept.filter(line => fold(line.title + ' ' + line.text).includes(wanted))
      .map(line => ({ name: line.title, detail: line.shared ? snippets.dataset.shared : '', text: line.text }));
    put.fill(lines, lines.length ? '' : snippets.dataset.none);
  }

  async function openSnippets(field) {
    target = field;
    try {
      const answer = await window.tirek.call('GET', 'snippets');
      kept = answer.ok ? await answer.json() : [];
    } catch { kept = []; }
    if (show(snippets)) { fit(); put.input.focus(); }
  }
  put.input.addEventListener('input', fit);

  function offer() {
    document.querySelectorAll('[data-snippets]:not([data-added])').forEach(button => {
      const field = byId(button.dataset.snippets);
      button.dataset.added = '';
      button.hidden = !field;
      button.addEventListener('click', () => openSnippets(field));
    });
  }

  /* ---- chosen lines: the bar appears with the first one ---- */

  function bars() {
    document.querySelectorAll('[data-bulk]:not([data-added])').forEach(bar => {
      bar.dataset.added = '';
      const boxes = () => [...document.querySelectorAll(`input[name="${bar.dataset.bulk}"]`)];
      const words = bar.querySelector('[data-chosen]');
      const count = () => {
        const chosen = boxes().filter(box => box.checked).length;
        bar.hidden = chosen === 0;
        if (words) words.textContent = words.dataset.chosen.replace('{0}', chosen);
      };
      document.addEventListener('change', event => { if (event.target.name === bar.dataset.bulk) count(); });
      count();
    });
  }

  /* ---- keys and buttons ---- */

  document.addEventListener('click', event => {
    const act = event.target.closest('[data-act]')?.dataset.act;
    if (act === 'palette') openPalette();
    if (act === 'keys') show(keys);
  });
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK') { event.preventDefault(); openPalette(); }
    const typing = document.activeElement?.matches('input, textarea, select, [contenteditable]');
    if (event.key === '?' && !event.ctrlKey && !event.metaKey && !typing) { event.preventDefault(); show(keys); }
  });
  document.querySelectorAll('[data-keys-help]').forEach(part => { part.hidden = false; });

  offer();
  bars();
  document.addEventListener('tirek:renewed', () => { offer(); bars(); });
})();
