// Never lose typed text. Each form[data-keep] is kept while one types: on this device, encrypted (vault.js), and as a draft on the server.
(() => {
  const { call, signedOut, vault } = window.tirek, body = document.body, PAUSE = 300, EVERY = 10_000, GRACE = 20_000;
  const { device, tab, nameOf, now, seal, unseal, sweep } = vault, SWITCH = 'tirek.switch';

  /* ---- what a form says ---- */

  const kept = input => input.name && !input.disabled && input.matches('input, textarea, select')
    && !/^(password|file|submit|button|image|reset)$/.test(input.type)
    && (input.type !== 'hidden' || input.name.endsWith('_hinput') || 'keep' in input.dataset);

  function read(form) {
    const fields = {};
    for (const input of [...form.elements].filter(kept)) {
      const values = fields[input.name] ??= [];
      if (/^(radio|checkbox)$/.test(input.type)) { if (input.checked) values.push(input.value); }
      else if (input.type === 'select-multiple') values.push(...[...input.selectedOptions].map(option => option.value));
      else values.push(input.value);
    }
    return fields;
  }

  function write(form, fields) {
    const used = {};
    for (const input of [...form.elements].filter(kept)) {
      const values = fields[input.name];
      if (!values) continue;
      const before = JSON.stringify([input.value, input.checked, input.selectedOptions && [...input.selectedOptions].map(option => option.value)]);
      if (/^(radio|checkbox)$/.test(input.type)) input.checked = values.includes(input.value);
      else if (input.type === 'select-multiple') [...input.options].forEach(option => { option.selected = values.includes(option.value); });
      else input.value = values[used[input.name] = (used[input.name] ?? -1) + 1] ?? '';
      const after = JSON.stringify([input.value, input.checked, input.selectedOptions && [...input.selectedOptions].map(option => option.value)]);
      if (before !== after) ['input', 'change'].forEach(type => input.dispatchEvent(new Event(type, { bubbles: true })));
    }
  }

  const differs = (form, fields) => {
    const shown = read(form);
    return Object.keys(fields).some(name => name in shown && JSON.stringify(shown[name]) !== JSON.stringify(fields[name]));
  };

  /* ---- one kept form ---- */

  const forms = new Map();
  let expired = false;

  class Kept {
    constructor(formKey) {
      this.formKey = formKey;
      this.name = nameOf(formKey);
      this.unsent = this.paused = this.local = false;
      this.found = null;
    }

    get form() { return document.querySelector(`form[data-keep="${CSS.escape(this.formKey)}"]`); }
    get path() { return 'drafts/' + encodeURIComponent(this.formKey); }

    /** Says where the text is: on the server, on this device, nowhere but on this page. */
    say(state) {
      const line = this.form?.querySelector('[data-saved]');
      if (!line) return;
      const clock = new Date().toTimeString().slice(0, 5), words = state === 'server' ? `${line.dataset.server} ${clock}` : line.dataset[state];
      line.hidden = false;
      line.className = state === 'server' ? 'saved' : `saved saved-${state}`;
      if (line.textContent !== words) line.textContent = words;
      if (expired && line.dataset.signin) {
        const link = Object.assign(document.createElement('a'), { href: (body.dataset.base || '') + '/home', target: '_blank', rel: 'noopener', textContent: line.dataset.signin });
        line.textContent = words + ' ';
        line.append(link);
      }
    }

    typed() {
      this.paused = false;
      this.unsent = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.store(), PAUSE);
    }

    snapshot() {
      if (this.form) this.record = { version: this.form.dataset.keepVersion || '', savedAt: now(), fields: read(this.form), older: this.found || undefined };
      return this.record;
    }

    async store() {
      clearTimeout(this.timer);
      if (!this.snapshot()) return;
      this.local = await seal(device, await this.name, this.record);
      if (!this.unsent) return;
      this.say(this.local ? 'local' : 'no');
      if (!this.local) this.send();
    }

    /** Sends the draft. A draft found on the server is not overwritten before the person has decided about it. */
    async send(leaving = false) {
      if (!this.unsent || this.paused || this.found || vault.isStranger() || this.sending) return;
      if (expired && (leaving || !await again())) return;
      const sent = leaving || !this.record ? this.snapshot() : this.record;
      if (!sent) return;
      this.sending = new AbortController();
      try {
        const answer = await call('PUT', this.path, { json: { fields: sent.fields, savedAt: sent.savedAt }, keepalive: leaving, signal: this.sending.signal });
        if (signedOut(answer)) expired = true;
        else if (answer.status === 403 && !leaving && !this.renewed) { this.renewed = true; await call('GET', 'me'); }
        else if (answer.ok) {
          this.renewed = false;
          if (this.record === sent) { this.unsent = false; this.say('server'); }
          return;
        }
        this.say(this.local ? 'local' : 'no');
      } catch {
        if (!this.paused) this.say(this.local ? 'local' : 'no');
      } finally {
        this.sending = null;
      }
    }

    /** The form is being submitted: the server's own word about the draft must come last. */
    submitted() {
      this.store();
      this.paused = true;
      this.sending?.abort();
      setTimeout(() => { this.paused = false; }, GRACE);
    }

    /** Notices what changed without an event: components set their hidden inputs by script. */
    look() {
      if (this.form && this.record && JSON.stringify(read(this.form)) !== JSON.stringify(this.record.fields)) this.typed();
    }

    /** Offers text that is newer than what the page shows. */
    async offer() {
      const since = Date.parse(this.form.dataset.versionAt) || Number(this.form.dataset.versionAt) || 0;
      const [here, there] = await Promise.all([unseal(device, await this.name), this.draft()]);
      const texts = [here, here?.older, there].filter(text => text?.fields && Date.parse(text.savedAt) > since);
      texts.sort((one, other) => Date.parse(other.savedAt) - Date.parse(one.savedAt));
      const found = texts.find(text => this.form && differs(this.form, text.fields));
      if (!found) return;
      const bar = this.form.querySelector('[data-restore]');
      if (!bar) return;
      this.found = found;
      const at = new Date(found.savedAt), today = at.toDateString() === new Date().toDateString(), two = part => String(part).padStart(2, '0');
      const moment = (today ? '' : `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()} `) + at.toTimeString().slice(0, 5);
      bar.hidden = false;
      bar.querySelector('p').textContent = `${bar.dataset.found}, ${moment}`;
    }

    async draft() {
      try {
        const answer = await call('GET', this.path);
        if (!answer.ok || answer.status === 204) return null;
        const draft = await answer.json();
        Object.keys(draft.fields || {}).forEach(name => { draft.fields[name] = [].concat(draft.fields[name]); });
        return draft;
      } catch { return null; }
    }

    async decide(act) {
      const found = this.found;
      this.found = null;
      this.form.querySelector('[data-restore]').hidden = true;
      if (act === 'restore') { write(this.form, found.fields); this.typed(); return; }
      if (this.unsent) { await this.store(); this.send(); return; }
      device?.removeItem(await this.name);
      try { await call('DELETE', this.path); } catch { /* it is offered again when there is a line */ }
    }
  }

  const of = form => forms.get(form.dataset.keep) || forms.set(form.dataset.keep, new Kept(form.dataset.keep)).get(form.dataset.keep);

  /** Whether somebody is signed in again, and it is the same person: only then may the text be sent. */
  async function again() {
    if (document.visibilityState !== 'visible' || !await vault.sameOwner()) return false;
    try { expired = !(await call('GET', 'me')).ok; } catch { return false; }
    return !expired;
  }

  const sendAll = leaving => Promise.all([...forms.values()].map(each => each.send(leaving)));

  for (const type of ['input', 'change']) {
    document.addEventListener(type, event => {
      const form = event.target.form;
      if (form?.matches?.('form[data-keep]') && kept(event.target)) of(form).typed();
    });
  }
  document.addEventListener('click', event => {
    const form = event.target.closest('form[data-keep]');
    if (!form) return;
    const act = event.target.closest('[data-keep-act]')?.dataset.keepAct;
    if (act) of(form).decide(act);
    else if (event.target.closest('[type="submit"], button:not([type])')) of(form).submitted();
  });
  document.addEventListener('submit', event => { if (event.target.matches('form[data-keep]')) of(event.target).submitted(); });
  setInterval(() => { forms.forEach(each => each.look()); sendAll(false); }, EVERY);
  addEventListener('online', () => sendAll(false));
  addEventListener('pagehide', () => sendAll(true));
  document.addEventListener('visibilitychange', () => {
    forms.forEach(each => { if (each.unsent && !each.paused) each.store(); });
    sendAll(document.visibilityState === 'hidden');
  });
  addEventListener('beforeunload', event => {
    if ([...forms.values()].some(each => each.unsent && !each.local && !each.paused)) { event.preventDefault(); event.returnValue = ''; }
  });

  /* ---- change of language: the page stays and so does what was typed ---- */

  const carried = () => [...document.querySelectorAll('form[data-keep], form[data-keep-lang]')];

  document.addEventListener('click', async event => {
    const link = event.target.closest('a[data-lang]');
    if (!link || !carried().length || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    await seal(tab, SWITCH, { savedAt: now(), page: location.pathname + location.search, fields: carried().map(read) });
    await Promise.all([...forms.values()].map(each => each.unsent && each.store()));
    location.href = link.href;
  });

  async function carryOver() {
    if (!tab?.getItem(SWITCH)) return false;
    const record = await unseal(tab, SWITCH);
    tab.removeItem(SWITCH);
    if (record?.page !== location.pathname + location.search) return false;
    carried().forEach((form, place) => record.fields[place] && write(form, record.fields[place]));
    return true;
  }

  /* ---- sign-out: what can still be sent is sent, then nothing of this person stays here ---- */

  document.addEventListener('submit', event => {
    if (!event.target.matches('form[data-signout]')) return;
    event.preventDefault();
    const patience = new Promise(done => setTimeout(done, 2000));
    Promise.race([sendAll(false), patience]).then(() => sweep(true)).catch(() => {}).then(() => {
      forms.clear();
      event.target.submit();
    });
  });

  /* ---- on load ---- */

  (async () => {
    const done = document.querySelector('meta[name="keep-done"]')?.content;
    if (done) device?.removeItem(await nameOf(done));
    await sweep(false);
    const silent = await carryOver();
    if (!silent) document.querySelectorAll('form[data-keep]').forEach(form => of(form).offer());
  })();
})();
