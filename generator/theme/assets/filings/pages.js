// Pages work without this file. With it: lists can be filtered and sorted (the choice stands in the address),
// a paragraph of a source text can be linked to, and tables that need no scrolling are no stop of the keyboard.

const make = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// --- regions that scroll only where they must -----------------------------------------------------

const regions = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth + 1;
    target.toggleAttribute("tabindex", scrolls);
    if (scrolls) target.tabIndex = 0;
  }
});
for (const region of document.querySelectorAll(".fl-scroll")) regions.observe(region);

// --- tabs of hand-written pages: those that were open, and the one that an address leads to --------

for (const set of document.querySelectorAll(".tabbed-set")) {
  const labels = [...set.querySelectorAll(".tabbed-labels label")];
  const open = (__md_get("__tabs") ?? []).map((name) => labels.find((label) => label.innerText.trim() === name)).find(Boolean);
  if (open) document.getElementById(open.htmlFor).checked = true;
}
const named = document.getElementById(location.hash.slice(1));
if (named?.name?.startsWith("__tabbed_")) named.checked = true;

// --- lists of filings -----------------------------------------------------------------------------

const text = (cell) => cell.textContent.trim();
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** What a cell sorts by: a date as a number, anything else as its text. */
function key(cell) {
  const day = /(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})/.exec(text(cell));
  return day ? day[3] * 10000 + (MONTHS.indexOf(day[2]) + 1) * 100 + Number(day[1]) : text(cell).toLowerCase();
}

/** What a list can be narrowed by: the column that tells, the name of the choice, and the values that a cell has. */
const CHOICES = [
  { column: "Date", name: "Year", values: (cell) => [/\d{4}$/.exec(text(cell))?.[0]] },
  { column: "Form", name: "Form", values: (cell) => [text(cell)] },
  { column: "Issuer", name: "Issuer", values: (cell) => [text(cell)] },
  { column: "Items", name: "Item", values: (cell) => text(cell).split(", ") },
  { column: "What it is", name: "Document", values: (cell) => [cell.querySelector(".fl-tag") ? "referred to" : "held here"] },
];

function enhance(table) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const names = heads.map(text);
  const rows = [...body.rows];
  const address = new URLSearchParams(location.search);
  const controls = make("form", { className: "fl-filters", role: "search" });
  controls.setAttribute("aria-label", "Filter this list");
  const status = make("p", { className: "fl-status" });
  status.setAttribute("role", "status");

  const box = make("input", { type: "search", name: "has", value: address.get("has") ?? "", autocomplete: "off" });
  controls.append(make("label", {}, "Contains ", box));
  const choices = new Map();
  const labels = make("div");
  for (const { column, name, values } of CHOICES) {
    const place = names.indexOf(column);
    if (place < 0) continue;
    const shown = (row) => values(row.cells[place]);
    const known = [...new Set(rows.flatMap(shown))].filter(Boolean).sort();
    const telling = rows.filter((row) => shown(row).some(Boolean)).length;
    if (known.length < 2 && [0, rows.length].includes(telling)) continue; // it would leave the list as it is
    const select = make("select", { name: name.toLowerCase() });
    select.append(make("option", { value: "" }, "any"), ...known.map((value) => make("option", { value }, value)));
    select.value = address.get(select.name) ?? "";
    choices.set(select, shown);
    labels.append(make("label", {}, `${name} `, select));
  }
  if (choices.size) {
    const chosen = [...choices.keys()].some(({ value }) => value);
    const open = chosen || matchMedia("(min-width: 45em)").matches;
    controls.append(make("details", { className: "fl-fold", open }, make("summary", {}, "Filters"), labels));
  }

  let order = address.get("sort") ?? "";

  function apply() {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const whole = row.textContent.toLowerCase();
      row.hidden =
        words.some((word) => !whole.includes(word)) ||
        [...choices].some(([select, shown]) => select.value && !shown(row).includes(select.value));
      count += row.hidden ? 0 : 1;
    }
    status.textContent = count === rows.length ? `All ${count} on this page` : `${count} of ${rows.length} on this page`;
    const kept = new URLSearchParams(location.search);
    for (const control of [box, ...choices.keys()]) {
      if (control.value) kept.set(control.name, control.value);
      else kept.delete(control.name);
    }
    if (order) kept.set("sort", order);
    else kept.delete("sort");
    const query = kept.toString();
    history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
  }

  function sort() {
    const down = order.startsWith("-");
    const column = names.findIndex((name) => name.toLowerCase() === order.replace("-", ""));
    for (const [place, head] of heads.entries()) {
      if (place === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
    const sorted = [...rows];
    if (column >= 0) {
      const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
      sorted.sort((one, other) => compare(key(one.cells[column]), key(other.cells[column])) * (down ? -1 : 1));
    }
    body.append(...sorted);
  }

  for (const [place, head] of heads.entries()) {
    const button = make("button", { type: "button", className: "fl-sort" }, names[place]);
    button.addEventListener("click", () => {
      const name = names[place].toLowerCase();
      order = order === name ? `-${name}` : order === `-${name}` ? "" : name;
      sort();
      apply();
    });
    head.replaceChildren(button);
  }
  controls.addEventListener("input", apply);
  controls.addEventListener("submit", (event) => event.preventDefault());
  document.querySelector(".fl-filter-place").append(controls, status);
  sort();
  apply();
}

const list = document.querySelector(".fl-list table");
if (list && document.querySelector(".fl-filter-place")) enhance(list);

// --- links to a paragraph of a source text, and its words with their address -----------------------

const source = document.querySelector(".src-text");
if (source) {
  const names = ["Copy link", "Copy quote"];
  const buttons = names.map((name) => make("button", { type: "button", className: "src-copy", textContent: name }));
  const said = make("span", { className: "fl-sr" });
  said.setAttribute("role", "status");
  source.append(said);
  let place = null;

  const show = (element) => {
    if (!element || element === place) return;
    place = element;
    for (const [at, button] of buttons.entries()) button.textContent = names[at];
    element.append(...buttons);
  };
  const words = (element) => {
    const alone = element.cloneNode(true);
    for (const button of alone.querySelectorAll(".src-copy")) button.remove();
    return alone.textContent.replace(/\s+/g, " ").trim();
  };
  source.addEventListener("pointerover", (event) => show(event.target.closest("p[id], li[id], h2[id], h3[id], h4[id], h5[id], h6[id]")));
  const arrived = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && source.contains(target)) show(target.closest("p[id], li[id], h2[id], h3[id], h4[id], h5[id], h6[id]"));
  };
  for (const [at, button] of buttons.entries()) {
    button.addEventListener("click", async () => {
      const target = document.getElementById(location.hash.slice(1));
      const meant = target && place.contains(target) ? target : place;
      const link = new URL(`#${meant.id}`, location.href).href;
      const title = document.querySelector(".fl-head h1").textContent.trim();
      try {
        await navigator.clipboard.writeText(at ? `“${words(meant)}” (${title}, ${link})` : link);
        button.textContent = said.textContent = "Copied";
      } catch {
        location.hash = meant.id;
      }
    });
  }
  addEventListener("hashchange", arrived);
  arrived();
}

// --- everything open on paper ---------------------------------------------------------------------

addEventListener("beforeprint", () => {
  for (const fold of document.querySelectorAll("details:not([open], figure details)")) {
    fold.open = true;
    fold.dataset.folded = "";
  }
});
addEventListener("afterprint", () => {
  for (const fold of document.querySelectorAll("details[data-folded]")) {
    fold.open = false;
    delete fold.dataset.folded;
  }
});
