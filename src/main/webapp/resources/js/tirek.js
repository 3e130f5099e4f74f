// What every signed-in page can do: blank screen, search key, notices, the end of the session, and calls of the portal's own API.
// Everything here is an addition; each page reads and submits without it.
(() => {
  const body = document.body, base = body.dataset.base || '';
  const idle = Number(body.dataset.timeout || 15) * 60_000, warning = 2 * 60_000;
  const meta = name => document.querySelector(`meta[name="${name}"]`);
  const byId = id => document.getElementById(id);

  /* ---- calls of the API: same origin, CSRF token, and a clear word when nobody is signed in any more ---- */

  /** Calls the portal's API; answers with the response, whatever its status; throws when there is no line. */
  async function call(method, path, { json, ...options } = {}) {
    const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
    if (json !== undefined) headers['Content-Type'] = 'application/json';
    if (method !== 'GET') headers['X-CSRF-Token'] = meta('csrf')?.content || '';
    const answer = await fetch(base + (path.startsWith('/') ? path : `/api/v1/${path}`), {
      method, headers, credentials: 'same-origin', cache: 'no-store', redirect: 'manual',
      body: json === undefined ? undefined : JSON.stringify(json), ...options
    });
    const token = answer.headers.get('X-CSRF-Token');
    if (token && meta('csrf')) meta('csrf').content = token;
    return answer;
  }

  /** Whether an answer means that nobody is signed in: a plain 401, or a way to the sign-in page. */
  const signedOut = answer => answer.status === 401 || answer.type === 'opaqueredirect';

  /* ---- a printed page is noted in the audit ---- */

  addEventListener('beforeprint', () => call('POST', 'audit/prints', { json: { screen: location.pathname }, keepalive: true }).catch(() => {}));

  /* ---- the end of the session: any word with the server, here or in another tab, starts the clock again ---- */

  let last = Date.now(), over = false;
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('tirek') : null;
  const heard = () => { last = Date.now(); if (!over) byId('timeout')?.close(); };
  function spoke() { heard(); tabs?.postMessage('spoke'); }
  if (tabs) tabs.onmessage = heard;
  spoke();

  if ('PerformanceObserver' in window) {
    const ajax = entry => /^(fetch|xmlhttprequest|beacon)$/.test(entry.initiatorType) && entry.name.startsWith(location.origin) && !(entry.responseStatus >= 400 || entry.responseStatus === 0);
    new PerformanceObserver(list => { if (list.getEntries().some(ajax)) spoke(); }).observe({ type: 'resource' });
  }

  function show(dialog) {
    if (dialog && !dialog.open) dialog.showModal();
  }

  function end() {
    over = true;
    byId('timeout')?.close();
    document.querySelectorAll('[data-again]').forEach(link => { link.href = location.href; });
    show(byId('ended'));
  }

  function watch() {
    const left = idle - (Date.now() - last), dialog = byId('timeout');
    if (over || !dialog) return;
    if (left <= 0) end();
    else if (left <= warning) {
      const seconds = Math.ceil(left / 1000);
      dialog.querySelector('[data-left]').textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      show(dialog);
    }
  }
  setInterval(watch, 1000);
  document.addEventListener('visibilitychange', watch);
  byId('timeout')?.addEventListener('cancel', stay);
  byId('ended')?.addEventListener('cancel', event => event.preventDefault());
  byId('ended')?.addEventListener('close', () => over && show(byId('ended')));

  async function stay() {
    try {
      const answer = await call('GET', 'me');
      if (signedOut(answer)) end(); else spoke();
    } catch { /* no line: the clock runs on and the warning comes back */ }
  }

  /* ---- buttons and keys ---- */

  const acts = {
    blank: () => show(byId('blank')),
    stay,
    find: (link, event) => { event.preventDefault(); if (link.closest('.top').classList.toggle('finding')) byId('q').focus(); },
    close: button => button.closest('.toast')?.remove()
  };
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-act]');
    if (button && Object.hasOwn(acts, button.dataset.act)) acts[button.dataset.act](button, event);
    document.querySelectorAll('details.more[open], details.menu[open]').forEach(open => { if (!open.contains(event.target)) open.open = false; });
  });

  addEventListener('keydown', event => {
    if (event.altKey && event.code === 'KeyB') { event.preventDefault(); acts.blank(); }
    const search = byId('q'), typing = document.activeElement?.matches('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && search && !typing && search.offsetParent) { event.preventDefault(); search.focus(); }
    if (event.key === 'Escape') document.querySelectorAll('details.more[open], details.menu[open]').forEach(open => { open.open = false; open.querySelector('summary').focus(); });
  });

  /* ---- work that goes on at the server: the page is asked anew until it is done ---- */

  const going = document.querySelector('[data-reload]');
  if (going) setTimeout(() => location.reload(), Number(going.dataset.reload) * 1000);

  /* ---- notices: the summary of errors takes focus and leads to the fields; a toast leaves by itself ---- */

  function toast(words) {
    const box = document.createElement('div');
    box.className = 'toast';
    box.setAttribute('role', 'status');
    document.body.append(box);
    box.append(Object.assign(document.createElement('span'), { textContent: words }));
    leave(box);
  }

  function leave(box) {
    const go = () => box.matches(':hover, :focus-within') ? setTimeout(go, 3000) : box.remove();
    setTimeout(go, 8000);
  }

  let number = 0;
  const idOf = element => element.id || (element.id = `t-${++number}`);

  /** Ties hints and messages to their inputs, and the lines of the error summary to the fields they speak of. */
  function tie() {
    document.querySelectorAll('.field, main fieldset').forEach(field => {
      const input = field.matches('fieldset') ? field : field.querySelector('input:not([type="hidden"]), select, textarea');
      const words = [...field.querySelectorAll(':scope > .hint, :scope > span > .hint[data-hint], :scope > .err')].filter(word => word.textContent.trim());
      if (!input || !words.length) return;
      input.setAttribute('aria-describedby', words.map(idOf).join(' '));
      if (field.classList.contains('bad') && input !== field) input.setAttribute('aria-invalid', 'true');
    });
    document.querySelectorAll('[data-errors]:not([data-tied])').forEach(summary => {
      summary.dataset.tied = '';
      summary.querySelectorAll('li').forEach(line => {
        const err = [...document.querySelectorAll('.bad .err')].find(word => word.textContent.trim() === line.textContent.trim());
        const target = err?.closest('.bad').querySelector('input:not([type="hidden"]), select, textarea');
        if (target) line.replaceChildren(Object.assign(document.createElement('a'), { href: '#' + idOf(target), textContent: line.textContent.trim() }));
      });
      summary.addEventListener('click', event => {
        const link = event.target.closest('a[href^="#"]');
        if (link) { event.preventDefault(); byId(link.hash.slice(1))?.focus(); }
      });
      summary.focus();
    });
    document.querySelectorAll('[data-toast]:not([data-tied])').forEach(box => { box.dataset.tied = ''; leave(box); });
  }
  tie();
  addEventListener('load', () => window.jQuery?.(document).on('pfAjaxComplete', () => setTimeout(() => document.dispatchEvent(new Event('tirek:renewed')))));
  document.addEventListener('tirek:renewed', tie);

  window.tirek = { call, signedOut, toast };
})();
