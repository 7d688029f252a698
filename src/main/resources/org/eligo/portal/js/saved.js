/* Saved trials: a list of NCT numbers that stays in this browser. [data-save=NCT…] gets a button; /saved without numbers shows the list. */
(() => {
  'use strict';
  const { at, say } = window.eligo;
  const KEY = 'eligo.saved';
  const MAX = 100;
  const NUMBER = /^NCT[0-9]{8}$/;

  const read = () => {
    try {
      const list = JSON.parse(window.localStorage.getItem(KEY) || '[]');
      return Array.isArray(list) ? list.filter((id) => NUMBER.test(id)) : [];
    } catch (e) {
      return [];
    }
  };
  const write = (list) => {
    try {
      window.localStorage.setItem(KEY, JSON.stringify(list));
      return true;
    } catch (e) {
      return false;
    }
  };
  if (!write(read())) return;

  /* Where what happened is told: beside the button that was pressed, so that all can read it. */
  const status = () => {
    const made = document.createElement('span');
    made.setAttribute('role', 'status');
    made.className = 'quiet';
    return made;
  };

  const button = (text, name) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'second';
    made.textContent = text;
    if (name) {
      const hidden = document.createElement('span');
      hidden.className = 'hidden';
      hidden.textContent = ' ' + name;
      made.append(hidden);
    }
    return made;
  };

  const count = () => {
    const list = read();
    document.querySelectorAll('[data-saved-count]').forEach((place) => {
      place.textContent = list.length === 0 ? '' : '\u00a0(' + list.length + ')';
    });
  };

  const page = document.querySelector('[data-saved-page]');
  const shown = page ? (page.dataset.savedPage || '').split(',').filter((id) => NUMBER.test(id)) : [];
  const isOwnList = shown.length > 0 && shown.every((id) => read().includes(id));

  /* The list on the page follows the one that is kept; the address too, so that loading it again brings nothing back. */
  const leave = (id, holder) => {
    const left = shown.filter((other) => read().includes(other));
    if (left.length === 0) {
      window.location.replace(at('/saved'));
      return;
    }
    window.history.replaceState(null, '', at('/saved?ids=') + left.join(','));
    document.querySelectorAll('a[data-copy]').forEach((link) => { link.href = window.location.href; });
    const heading = document.querySelector('h1');
    heading.textContent = left.length === 1 ? say('1 saved trial') : say('{0} saved trials', left.length);
    holder.closest('li').remove();
    document.querySelector('[data-saved-said]').textContent = say('{0} is no longer in your list.', id);
    heading.focus();
  };

  document.querySelectorAll('[data-save]').forEach((holder) => {
    const id = holder.dataset.save;
    const said = status();
    const made = button('', '');
    const paint = () => {
      const kept = read().includes(id);
      made.textContent = kept ? say('Saved: remove') : say('Save this trial');
      const hidden = document.createElement('span');
      hidden.className = 'hidden';
      hidden.textContent = ' ' + id;
      made.append(hidden);
    };
    made.addEventListener('click', () => {
      const list = read();
      const kept = list.includes(id);
      if (!kept && list.length >= MAX) {
        said.textContent = say('The list is full: it holds {0} trials.', MAX);
        return;
      }
      write(kept ? list.filter((other) => other !== id) : [...list, id]);
      said.textContent = kept ? say('{0} is no longer in your list.', id) : say('{0} is in your list. It stays in this browser.', id);
      paint();
      count();
      if (kept && isOwnList) leave(id, holder);
    });
    holder.append(made, ' ', said);
    paint();
  });

  if (page) {
    const kept = read();
    if (shown.length === 0 && kept.length > 0 && page.dataset.asked === 'false') {
      window.location.replace(at('/saved?ids=') + kept.join(','));
    } else if (shown.some((id) => !kept.includes(id))) {
      const all = button(say('Keep all of these in this browser'), '');
      all.addEventListener('click', () => {
        write([...new Set([...read(), ...shown])].slice(0, MAX));
        window.location.reload();
      });
      page.append(all);
    }
  }
  count();
})();
