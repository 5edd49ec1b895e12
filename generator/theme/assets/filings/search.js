// On every page: the key "/" leads to the search box, and the box in the header shows the first documents as one types.
// Without this file the box leads to the search page.

const SHORTCUT = "filings-search-shortcut";
const FIRST = 5;
/** Milliseconds without a key after which the box asks. */
const PAUSE = 120;

function remembered() {
  try {
    return localStorage.getItem(SHORTCUT);
  } catch {
    return null;
  }
}

export const shortcut = {
  on: remembered() !== "off",
  set(on) {
    this.on = on;
    try {
      localStorage.setItem(SHORTCUT, on ? "on" : "off");
    } catch {
      // Storage is switched off: the choice holds for this page only.
    }
  },
};

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || !shortcut.on || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = ["fl-q", "fl-find", "fl-header-q"].map((id) => document.getElementById(id)).find(Boolean);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

let opened;
/** The index of this site and of others that the form names, opened once. */
export function engine({ dataset: { bundle, others } }) {
  const absolute = (address) => new URL(address, document.baseURI).href;
  opened ??= import("./finding.js").then(async (finding) => ({
    ...finding,
    ...(await finding.open(absolute(bundle), (others ?? "").split(" ").filter(Boolean).map(absolute))),
  }));
  opened.catch(() => (opened = undefined));
  return opened;
}

/** How many documents: `1 document`, `1,200 documents`. */
export const many = (number) => `${number.toLocaleString("en")} document${number === 1 ? "" : "s"}`;

function headerBox(form) {
  const box = form.elements.namedItem("q");
  const panel = Object.assign(document.createElement("div"), { className: "fl-found", hidden: true });
  const status = Object.assign(document.createElement("p"), { className: "fl-found__count" });
  status.setAttribute("role", "status");
  const list = document.createElement("ul");
  panel.append(status, list);
  form.append(panel);
  let turn = 0;
  let waiting;

  function close() {
    turn++;
    clearTimeout(waiting);
    panel.hidden = true;
  }

  async function show() {
    const mine = ++turn;
    const query = box.value.trim();
    if (query.length < 2) return close();
    panel.hidden = false;
    try {
      const { find, head, element } = await engine(form);
      const { documents, missing } = await find(query, {});
      const heads = await Promise.all(documents.slice(0, FIRST).map(head));
      if (mine !== turn) return;
      list.replaceChildren(
        ...heads.map(({ title, facts, address }) =>
          element("li", {}, element("a", { href: address }, title, ...(facts ? [element("span", {}, facts)] : []))),
        ),
      );
      if (documents.length) {
        const all = new URL(form.action);
        all.searchParams.set("q", query);
        list.append(element("li", {}, element("a", { href: all.href, className: "fl-found__all" }, "All results, with excerpts")));
      }
      const without = missing.length ? `; nowhere: ${missing.join(", ")}` : "";
      status.textContent = documents.length ? `${many(documents.length)}${without}` : "Nothing was found.";
    } catch (error) {
      console.warn(error);
      if (mine === turn) close();
    }
  }

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
  box.addEventListener("focus", () => engine(form).catch(() => {}), { once: true }); // there when the first word is
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      event.preventDefault();
      close();
      box.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || panel.hidden) return;
    const stops = [box, ...list.querySelectorAll("a")];
    const next = stops[stops.indexOf(document.activeElement) + step];
    if (next && stops.includes(document.activeElement)) {
      event.preventDefault();
      next.focus();
    }
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) close();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!form.contains(target)) close();
  });
}

const header = document.querySelector(".fl-header-search");
if (header) headerBox(header);
