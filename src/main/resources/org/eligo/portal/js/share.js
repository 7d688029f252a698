/* [data-copy]: a link that can be copied gets a button at the end of its paragraph, where the browser lets pages write to the clipboard. */
(() => {
  'use strict';
  const { say } = window.eligo;
  if (!navigator.clipboard || !window.isSecureContext) return;

  document.querySelectorAll('a[data-copy]').forEach((link) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'second';
    button.textContent = say('Copy the link');
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.className = 'quiet';
    link.parentElement.append(' ', button, ' ', said);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(link.href).then(
        () => { said.textContent = say('Copied.'); },
        () => { said.textContent = say('The browser did not allow it; copy the link by hand.'); });
    });
  });
})();
