// Files of a case: several at once with progress, photos made small first, the camera of a phone, sending again on a bad line under the same key.
// Without it the form adds files as any form does.
(() => {
  const LONGEST = 1600, SMALL = 500_000, WAITS = [1000, 2000, 4000, 8000, 15000];
  const KINDS = /\.(jpe?g|png|webp|heic|heif|pdf|docx)$/i;
  const make = (tag, parts = {}) => Object.assign(document.createElement(tag), parts);

  function add() {
    const form = document.querySelector('form[data-files]:not([data-tied])');
    if (!form) return;
    form.dataset.tied = '';
    const words = form.dataset, queue = form.querySelector('[data-queue]'), input = form.querySelector('input[type="file"]');
    form.querySelector('.cluster [type="submit"]').hidden = true;
    input.addEventListener('change', () => take(input));
    choose();
    camera();
    let line = Promise.resolve();

    function take(from) {
      [...from.files].forEach(file => { line = line.then(() => one(file)); });
      from.value = '';
    }

    /** The browser's own button speaks the browser's language: ours takes its place. */
    function choose() {
      const button = form.querySelector('[data-choose]');
      input.hidden = true;
      button.hidden = false;
      button.addEventListener('click', () => input.click());
    }

    /** A button that opens the camera, where there is a finger to press it. */
    function camera() {
      const button = form.querySelector('[data-camera]'), lens = make('input', { type: 'file', accept: 'image/*', hidden: true });
      lens.setAttribute('capture', 'environment');
      form.append(lens);
      button.hidden = !matchMedia('(pointer: coarse)').matches;
      button.addEventListener('click', () => lens.click());
      lens.addEventListener('change', () => take(lens));
    }

    /** One file from choice to "added", or to words that say why not. */
    async function one(file) {
      const row = make('li'), bar = make('progress', { max: 100, value: 0 }), state = make('p', { className: 's' });
      bar.setAttribute('aria-label', file.name);
      row.append(make('span', { className: 't', textContent: file.name }), bar, state);
      queue.append(row);
      const body = await small(file);
      if (!KINDS.test(file.name) && !/^image\/(jpeg|png|webp)$/.test(body.type)) return refused(row, words.wrongType);
      if (body.size > Number(words.most)) return refused(row, words.tooLarge);
      state.textContent = words.sending;
      await deliver({ file, body, row, bar, state, key: key() });
    }

    async function deliver(sent) {
      for (let turn = 0; ; turn++) {
        const answer = await post(sent);
        if (answer.status === 201) return added(sent.row);
        if (answer.status === 401) return refused(sent.row, words.ended);
        if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) return refused(sent.row, said(answer));
        sent.state.textContent = words.noLine;
        if (turn >= WAITS.length) return askAgain(sent);
        await pause(WAITS[turn]);
      }
    }

    function post({ file, body, bar, key }) {
      return new Promise(done => {
        const request = new XMLHttpRequest();
        request.open('POST', words.files);
        request.setRequestHeader('Content-Type', 'application/octet-stream');
        request.setRequestHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
        request.setRequestHeader('Idempotency-Key', key);
        request.setRequestHeader('X-CSRF-Token', document.querySelector('meta[name="csrf"]')?.content || '');
        request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
        request.upload.onprogress = event => { if (event.lengthComputable) bar.value = Math.round(event.loaded / event.total * 95); };
        request.onload = request.onerror = request.ontimeout = () => done(request);
        request.timeout = 300_000;
        request.send(body);
      });
    }

    function refused(row, why) {
      row.querySelector('progress').remove();
      row.querySelector('.s').replaceWith(make('p', { className: 'err', textContent: why }));
    }

    /** The line stays bad: the person says when, the key stays the same. */
    function askAgain(sent) {
      const button = make('button', { type: 'button', className: 'btn btn-s', textContent: words.again });
      sent.row.append(button);
      button.addEventListener('click', () => { button.remove(); line = line.then(() => deliver(sent)); });
    }

    async function added(row) {
      row.remove();
      tirek.toast(words.added);
      const page = await fetch(location.pathname, { credentials: 'same-origin', cache: 'no-store' });
      const list = new DOMParser().parseFromString(await page.text(), 'text/html').getElementById('file-list');
      if (page.ok && list) document.getElementById('file-list').replaceWith(document.importNode(list, true));
    }
  }

  /** Photos not longer than is needed to read them, turned upright; what the browser cannot draw goes as it is. */
  async function small(file) {
    if (!file.type.startsWith('image/') || file.size < SMALL && /^image\/(jpeg|png|webp)$/.test(file.type)) return file;
    try {
      const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
      const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
      const canvas = make('canvas', { width: Math.round(image.width * scale), height: Math.round(image.height * scale) });
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      return await new Promise(done => canvas.toBlob(blob => done(blob && blob.size < file.size ? blob : file), 'image/jpeg', 0.85));
    } catch {
      return file;
    }
  }

  function said(answer) {
    try {
      const problem = JSON.parse(answer.responseText);
      return problem.errors?.[0]?.message || problem.title;
    } catch {
      return String(answer.status);
    }
  }

  const pause = time => new Promise(go => { setTimeout(go, time); addEventListener('online', go, { once: true }); });

  function key() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return [...bytes].map((byte, i) => ([4, 6, 8, 10].includes(i) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
  }

  add();
  document.addEventListener('tirek:renewed', add);
})();
