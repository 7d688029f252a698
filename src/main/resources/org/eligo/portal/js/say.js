/* What the other parts say and where they ask: by their English words; those of another language, where they stand before this, come from its file of texts. */
(() => {
  'use strict';
  const words = window.eligoWords || {};
  window.eligo = {
    language: document.documentElement.lang || 'en',
    say: (english, ...values) => (words[english] || english).replace(/\{(\d)\}/g, (place, number) => String(values[number])),
    at: (path) => (document.documentElement.dataset.prefix || '') + path
  };
})();
