// Shortcuts of the forms of sessions and cases. Without them every field is there and submits.
(() => {
  const byId = id => document.getElementById(id);
  const iso = day => `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
  const tell = input => ['input', 'change'].forEach(type => input.dispatchEvent(new Event(type, { bubbles: true })));

  /** Adds the shortcuts to what is on the page and has none yet; called again after a part of the page was renewed. */
  function add() {
    fresh('[data-followup]').forEach(quickDays);
    fresh('[data-reveal]').forEach(reveal);
    fresh('[data-reveal-by]').forEach(revealBy);
    fresh('[data-pick]').forEach(pick);
    fresh('[data-last-note]').forEach(lastNote);
  }
  const fresh = what => [...document.querySelectorAll(`${what}:not([data-added])`)].map(part => { part.dataset.added = ''; return part; });

  /* quick days: [data-followup="id of the date input"] holds button[data-days]; an empty data-days means "none" */
  function quickDays(group) {
    const input = byId(group.dataset.followup);
    if (!input) return;
    const dayOf = button => {
      if (!button.dataset.days) return '';
      const day = new Date();
      day.setDate(day.getDate() + Number(button.dataset.days));
      return iso(day);
    };
    const mark = () => group.querySelectorAll('[data-days]').forEach(button => {
      const on = input.value === dayOf(button);
      button.setAttribute('aria-pressed', String(on));
      button.classList.toggle('chip-on', on);
    });
    group.hidden = false;
    group.addEventListener('click', event => {
      const button = event.target.closest('[data-days]');
      if (button) { input.value = dayOf(button); tell(input); }
    });
    input.addEventListener('input', mark);
    mark();
  }

  /* "other" duration: [data-reveal="id of what is shown" data-value="value of the choice"] holds the choices */
  function reveal(choices) {
    const part = byId(choices.dataset.reveal);
    const fit = () => { if (part) part.hidden = !choices.querySelector(`input:checked[value="${CSS.escape(choices.dataset.value)}"]`); };
    choices.addEventListener('change', fit);
    fit();
  }

  /* one of several parts: [data-reveal-by] holds the choices; of all [data-shown-for] the one of the chosen value is shown */
  function revealBy(choices) {
    const parts = [...(choices.closest('form') || document).querySelectorAll('[data-shown-for]')];
    const fit = () => parts.forEach(part => { part.hidden = part.dataset.shownFor !== choices.querySelector('input:checked')?.value; });
    choices.addEventListener('change', fit);
    fit();
  }

  /* quick picks: [data-pick="id of the select"] holds button[data-value] */
  function pick(group) {
    const input = byId(group.dataset.pick);
    if (!input) return;
    const mark = () => group.querySelectorAll('[data-value]').forEach(button => {
      const on = input.value === button.dataset.value;
      button.setAttribute('aria-pressed', String(on));
      button.classList.toggle('chip-on', on);
    });
    group.hidden = false;
    group.addEventListener('click', event => {
      const button = event.target.closest('[data-value]');
      if (button) { input.value = button.dataset.value; tell(input); }
    });
    input.addEventListener('change', mark);
    mark();
  }

  /* last note: button[data-last-note="id of the textarea" data-case="number of the case" or data-of="id of the select that says it" data-none="words when there is none"] */
  function lastNote(button) {
    const area = byId(button.dataset.lastNote);
    const of = byId(button.dataset.of);
    const caseNumber = () => of ? of.value : button.dataset.case;
    const fit = () => { button.hidden = !area || !caseNumber(); };
    if (of) of.addEventListener('change', fit);
    fit();
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        const answer = await tirek.call('GET', `/api/v1/cases/${caseNumber()}/last-note`);
        const note = answer.ok ? (await answer.json()).note : '';
        if (note) {
          area.value = area.value.trim() ? `${area.value.trimEnd()}\n\n${note}` : note;
          tell(area);
          area.focus();
        } else tirek.toast(button.dataset.none);
      } catch {
        tirek.toast(button.dataset.none);
      } finally {
        button.disabled = false;
      }
    });
  }

  add();
  document.addEventListener('tirek:renewed', add);
})();
