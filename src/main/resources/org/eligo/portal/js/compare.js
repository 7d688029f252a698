/* form[data-compare]: counts what is ticked, and carries it in the address of this page and of all searches that it links to. */
(() => {
  'use strict';
  const { say } = window.eligo;
  const form = document.querySelector('form[data-compare]');
  if (!form) return;
  /* What carries the ticks to the next page where no script does. */
  form.querySelectorAll('[data-unscripted]').forEach((part) => part.remove());

  const boxes = Array.from(form.querySelectorAll('input[type="checkbox"][name="ids"]'));
  const elsewhere = Array.from(form.querySelectorAll('input[type="hidden"][name="ids"]')).map((input) => input.value);
  const search = window.location.pathname;

  const carried = (address, ids) => {
    const to = new URL(address, window.location.href);
    to.searchParams.delete('ids');
    ids.forEach((id) => to.searchParams.append('ids', id));
    return to.href;
  };

  const tell = () => {
    const ids = elsewhere.concat(boxes.filter((box) => box.checked).map((box) => box.value));
    form.querySelectorAll('[data-ticked]').forEach((place) => {
      const text = ids.length === 0 ? '' : ids.length === 1 ? say('1 study is ticked.') : say('{0} studies are ticked.', ids.length);
      if (place.textContent !== text) place.textContent = text;
    });
    document.querySelectorAll('main a[href]:not([data-copy])').forEach((link) => {
      if (link.pathname === search && link.host === window.location.host) link.href = carried(link.href, ids);
    });
    document.querySelectorAll('main form:not([data-compare])').forEach((other) => {
      if (new URL(other.action, window.location.href).pathname !== search) return;
      other.querySelectorAll('input[type="hidden"][name="ids"]').forEach((input) => input.remove());
      ids.forEach((id) => {
        const input = document.createElement('input');
        input.type = 'hidden';
        input.name = 'ids';
        input.value = id;
        other.append(input);
      });
    });
    window.history.replaceState(window.history.state, '', carried(window.location.href, ids));
  };

  boxes.forEach((box) => box.addEventListener('change', tell));
  /* A browser that comes back to the page ticks what was ticked. */
  window.addEventListener('pageshow', () => { if (boxes.some((box) => box.checked !== box.defaultChecked)) tell(); });
})();
