// What the theme's script keeps in the browser (chosen colours, open tabs), by the names that it calls it by;
// and the colours that the reader has chosen, put on the page before it is drawn.

const { src, dataset } = document.currentScript;

globalThis.__md_scope = dataset.scope ? new URL(dataset.scope, location) : new URL("../..", src);

globalThis.__md_hash = (text) => [...text].reduce((hash, letter) => (hash << 5) - hash + letter.charCodeAt(0), 0);

// Storage may be switched off: nothing is remembered then, and a choice holds for one page only.
globalThis.__md_get = (key, storage = localStorage, scope = __md_scope) => {
  try {
    return JSON.parse(storage.getItem(`${scope.pathname}.${key}`));
  } catch {
    return null;
  }
};
globalThis.__md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try {
    storage.setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {}
};

/** Colour the page as chosen; tell whether what that takes is there yet. */
function coloured() {
  const chosen = __md_get("__palette")?.color;
  if (!chosen) return true;
  let colours = chosen;
  if (chosen.media === "(prefers-color-scheme)") {
    const light = matchMedia("(prefers-color-scheme: light)").matches;
    const option = document.querySelector(`[data-md-color-media='(prefers-color-scheme: ${light ? "light" : "dark"})']`);
    const part = (name) => option?.getAttribute(`data-md-color-${name}`);
    colours = option && { media: part("media"), scheme: part("scheme"), primary: part("primary"), accent: part("accent") };
  }
  if (!colours || !document.body) return false;
  for (const [name, value] of Object.entries(colours)) document.body.setAttribute(`data-md-color-${name}`, value);
  return true;
}

if (!coloured()) {
  const parsed = new MutationObserver(() => coloured() && parsed.disconnect());
  parsed.observe(document.documentElement, { childList: true, subtree: true });
  addEventListener("DOMContentLoaded", () => parsed.disconnect());
}
