/* "Use my position": asked for only on a click, rounded to about a kilometre, and sent only as part of the search. */
(() => {
  'use strict';
  const { say } = window.eligo;
  const WAIT_MILLIS = 15000;
  if (!('geolocation' in navigator)) return;

  document.querySelectorAll('input[data-position]').forEach((input) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'second';
    button.textContent = say('Use my position');
    const said = document.createElement('p');
    said.setAttribute('role', 'status');
    said.className = 'quiet';
    const holder = document.createElement('div');
    holder.className = 'position';
    holder.append(button, said);
    input.closest('.box').append(holder);

    button.addEventListener('click', () => {
      said.textContent = say('Asking your device…');
      navigator.geolocation.getCurrentPosition(
        (position) => {
          input.value = position.coords.latitude.toFixed(2) + ', ' + position.coords.longitude.toFixed(2);
          input.dispatchEvent(new Event('change', { bubbles: true }));
          said.textContent = say('Your position, rounded to about a kilometre, is in the box. It goes nowhere but into this search.');
        },
        (error) => {
          said.textContent = error.code === error.PERMISSION_DENIED
            ? say('Your device did not allow it. You can type a town or postal code instead.')
            : say('Your device could not tell where it is. You can type a town or postal code instead.');
        },
        { timeout: WAIT_MILLIS, maximumAge: 600000 });
    });
  });
})();
