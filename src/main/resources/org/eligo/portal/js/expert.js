/* [data-check]: an expression of the query language is read while it is typed, and what is wrong is said beneath the box. */
(() => {
  'use strict';
  const { at, say } = window.eligo;
  const WAIT_MILLIS = 400;

  document.querySelectorAll('[data-check]').forEach((box) => {
    const said = document.createElement('div');
    said.id = box.id + '-said';
    said.setAttribute('role', 'status');
    said.className = 'said';
    box.after(said);
    box.setAttribute('aria-describedby', [box.getAttribute('aria-describedby'), said.id].filter(Boolean).join(' '));
    let timer = 0;
    let asked = null;

    const show = (answer) => {
      said.replaceChildren();
      if (answer.sentence) {
        const sentence = document.createElement('p');
        sentence.className = answer.right ? 'quiet' : 'error';
        sentence.textContent = answer.sentence;
        said.append(sentence);
      }
      if (answer.caret) {
        const caret = document.createElement('pre');
        caret.textContent = answer.caret;
        said.append(caret);
      }
      if (answer.right) {
        box.removeAttribute('aria-invalid');
      } else {
        box.setAttribute('aria-invalid', 'true');
      }
    };

    const unchecked = { right: true, sentence: say('This could not be checked now. It can be searched for all the same.') };

    const ask = () => {
      if (asked) asked.abort();
      if (box.value.trim() === '') {
        show({ right: true });
        return;
      }
      asked = new AbortController();
      fetch(at('/check?text=') + encodeURIComponent(box.value), { signal: asked.signal })
        .then((answer) => (answer.ok ? answer.json() : unchecked))
        .then(show)
        .catch((error) => { if (error.name !== 'AbortError') show(unchecked); });
    };

    box.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, WAIT_MILLIS);
    });
  });
})();
