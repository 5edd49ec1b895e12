// The colours that the reader has chosen, put on the page before it is drawn.

{
  const chosen = __md_get("__palette")?.color;
  const system = "(prefers-color-scheme)";
  let colours = chosen ?? {};
  if (chosen?.media === system) {
    const light = matchMedia("(prefers-color-scheme: light)").matches;
    const option = document.querySelector(`[data-md-color-media='(prefers-color-scheme: ${light ? "light" : "dark"})']`);
    const part = (name) => option.getAttribute(`data-md-color-${name}`);
    colours = { media: part("media"), scheme: part("scheme"), primary: part("primary"), accent: part("accent") };
  }
  for (const [name, value] of Object.entries(colours)) document.body.setAttribute(`data-md-color-${name}`, value);
}
