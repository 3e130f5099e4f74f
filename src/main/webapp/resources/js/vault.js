// What this device keeps of unsaved text: encrypted under a key that only the server hands out, and only to its owner.
// Nothing is ever stored in plain text; without the key nothing is stored at all.
(() => {
  const { call } = window.tirek, body = document.body, subtle = window.crypto?.subtle, PREFIX = 'tirek.keep.', DAYS = 30;
  const utf8 = text => new TextEncoder().encode(text);
  const hex = async text => [...new Uint8Array(await subtle.digest('SHA-256', utf8(text)))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const base64 = bytes => btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join(''));
  const bytes = text => Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
  const open = store => { try { return window[store]; } catch { return null; } };
  const device = open('localStorage'), tab = open('sessionStorage');

  /* ---- the key: asked for once a page, held in memory, remembered only by its print, to notice when another person signs in ---- */

  let keyAsked, print, stranger = false, ahead = 0;
  const now = () => new Date(Date.now() + ahead).toISOString();

  async function askKey() {
    if (!subtle || !body.dataset.user) return null;
    try {
      const answer = await call('GET', 'drafts/key');
      if (!answer.ok) return null;
      const clock = Date.parse(answer.headers.get('Date'));
      if (clock && Math.abs(clock - Date.now()) > 5000) ahead = clock - Date.now();
      const raw = (await answer.json()).key;
      const mark = await hex(raw);
      if (print && print !== mark) { stranger = true; return null; }
      print = mark;
      return await subtle.importKey('raw', bytes(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
    } catch { return null; }
  }
  async function key() {
    keyAsked ??= askKey();
    const found = await keyAsked;
    if (!found) keyAsked = undefined;
    return found;
  }

  /* ---- storage of this device ---- */

  const owner = async () => (await hex('owner:' + body.dataset.user)).slice(0, 16);
  const nameOf = async formKey => subtle ? PREFIX + await hex(body.dataset.user + formKey) : '';

  /** Encrypts a record and puts it away; false when that could not be done. */
  async function seal(store, name, record) {
    try {
      const secret = await key();
      if (!secret) return false;
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(name) }, secret, utf8(JSON.stringify(record)));
      store.setItem(name, JSON.stringify({ owner: await owner(), savedAt: record.savedAt, iv: base64(iv), data: base64(data) }));
      return true;
    } catch { return false; }
  }

  /** The record of that name, or null when there is none that this person can read. */
  async function unseal(store, name) {
    try {
      const sealed = JSON.parse(store.getItem(name)), secret = sealed && await key();
      if (!secret) return null;
      const data = await subtle.decrypt({ name: 'AES-GCM', iv: bytes(sealed.iv), additionalData: utf8(name) }, secret, bytes(sealed.data));
      return JSON.parse(new TextDecoder().decode(data));
    } catch { return null; }
  }

  /** Removes this person's records, and anybody's that are too old to be of use. */
  async function sweep(all) {
    if (!device) return;
    const mine = subtle ? await owner() : '', old = Date.now() - DAYS * 86_400_000;
    for (const name of Object.keys(device).filter(each => each.startsWith(PREFIX))) {
      let record = null;
      try { record = JSON.parse(device.getItem(name)); } catch { /* not ours to read */ }
      if (!record || (all && record.owner === mine) || Date.parse(record.savedAt) < old) device.removeItem(name);
    }
    if (all) tab?.clear();
  }

  /** Whether the person who is signed in now is the one whose page this is. */
  async function sameOwner() {
    if (!print) return false;
    keyAsked = undefined;
    return Boolean(await key());
  }

  Object.assign(window.tirek, { vault: { device, tab, nameOf, now, seal, unseal, sweep, sameOwner, isStranger: () => stranger } });
})();
