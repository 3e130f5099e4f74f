// Light or dark: what the reader chose is remembered in a cookie, so that the server can draw the page that way at once. Also the print buttons.
(() => {
  const root = document.documentElement, year = 365 * 24 * 60 * 60;
  const dark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const buttons = () => document.querySelectorAll('[data-act="theme"]');
  const show = () => buttons().forEach(button => button.setAttribute('aria-pressed', String(dark())));

  function choose(theme) {
    root.dataset.theme = theme;
    document.cookie = `theme=${theme}; path=/; max-age=${year}; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    show();
  }

  document.addEventListener('click', event => {
    const act = event.target.closest('[data-act]')?.dataset.act;
    if (act === 'theme') choose(dark() ? 'light' : 'dark');
    if (act === 'print') print();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
})();
