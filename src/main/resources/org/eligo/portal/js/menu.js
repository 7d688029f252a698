/* The menu closes by Escape, and gives the focus back. */
(() => {
  'use strict';
  document.querySelectorAll('details.menu').forEach((menu) => {
    menu.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
})();
