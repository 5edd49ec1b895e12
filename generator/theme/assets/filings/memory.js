// What the theme's script keeps in the browser (chosen colours, open tabs), by the names that it calls it by.

const { src, dataset } = document.currentScript;

globalThis.__md_scope = dataset.scope ? new URL(dataset.scope, location) : new URL("../..", src);

globalThis.__md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);

globalThis.__md_get = (key, storage = localStorage, scope = __md_scope) => JSON.parse(storage.getItem(`${scope.pathname}.${key}`));

globalThis.__md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
};
