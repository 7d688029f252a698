/* Suggestions under a text box: input[data-suggest=KIND] becomes a combobox (ARIA 1.2, list autocomplete). Without this it is a plain box. */
(() => {
  'use strict';
  const { at, say } = window.eligo;
  const WAIT_MILLIS = 150;
  let number = 0;

  const element = (name, attributes, text) => {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    if (text) made.textContent = text;
    return made;
  };

  const enhance = (input) => {
    const id = 'suggestions-' + (number += 1);
    const label = document.querySelector('label[for="' + input.id + '"]');
    const list = element('ul', { id, role: 'listbox', tabindex: '-1', class: 'suggestions', 'aria-label': label ? label.textContent.trim() : say('Suggestions') });
    const said = element('div', { role: 'status', class: 'hidden' });
    const frame = element('div', { class: 'combobox' });
    list.hidden = true;
    input.replaceWith(frame);
    frame.append(input, list, said);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', id);
    input.setAttribute('autocomplete', 'off');

    let active = -1;
    let timer = 0;
    let asked = null;

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute('aria-expanded', 'false');
      input.removeAttribute('aria-activedescendant');
    };

    const stop = () => {
      window.clearTimeout(timer);
      if (asked) asked.abort();
      close();
    };

    const mark = (index) => {
      const options = list.children;
      active = options.length === 0 ? -1 : (index + options.length) % options.length;
      for (let i = 0; i < options.length; i += 1) options[i].setAttribute('aria-selected', String(i === active));
      if (active >= 0) {
        input.setAttribute('aria-activedescendant', options[active].id);
        options[active].scrollIntoView({ block: 'nearest' });
      }
    };

    const choose = (option) => {
      input.value = option.dataset.value;
      stop();
      said.textContent = '';
      input.focus();
    };

    const show = (values) => {
      list.replaceChildren(...values.map((suggestion, i) => {
        const option = element('li', { role: 'option', id: id + '-' + i, 'aria-selected': 'false' });
        option.dataset.value = suggestion.value;
        option.append(element('span', { dir: 'auto' }, suggestion.value));
        if (suggestion.note) option.append(' ', element('span', { class: 'quiet' }, suggestion.note));
        return option;
      }));
      active = -1;
      input.removeAttribute('aria-activedescendant');
      list.hidden = values.length === 0;
      input.setAttribute('aria-expanded', String(values.length > 0));
      said.textContent = values.length === 0
        ? say('No suggestions')
        : values.length === 1
          ? say('1 suggestion. Use the arrow keys to choose.')
          : say('{0} suggestions. Use the arrow keys to choose.', values.length);
    };

    const ask = () => {
      if (asked) asked.abort();
      const text = input.value.trim();
      if (text.length < 2) {
        close();
        said.textContent = '';
        return;
      }
      asked = new AbortController();
      fetch(at('/suggest?kind=') + encodeURIComponent(input.dataset.suggest) + '&text=' + encodeURIComponent(text), { signal: asked.signal })
        .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))))
        .then((answer) => { if (document.activeElement === input) show(answer.suggestions); })
        .catch((error) => {
          if (error.name === 'AbortError') return;
          close();
          said.textContent = say('Suggestions could not be fetched.');
        });
    };

    input.addEventListener('input', () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, WAIT_MILLIS);
    });
    input.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (list.hidden) {
          ask();
        } else {
          mark(active < 0 && event.key === 'ArrowUp' ? -1 : active + (event.key === 'ArrowDown' ? 1 : -1));
        }
        event.preventDefault();
      } else if (event.key === 'Enter') {
        if (!list.hidden && active >= 0) {
          choose(list.children[active]);
          event.preventDefault();
        }
      } else if (event.key === 'Escape' && !list.hidden) {
        stop();
        event.preventDefault();
      }
    });
    input.addEventListener('blur', stop);
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      if (option) choose(option);
    });
  };

  document.querySelectorAll('input[data-suggest]').forEach(enhance);
})();
