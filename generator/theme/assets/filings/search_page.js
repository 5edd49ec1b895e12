// The search page: query, filters and order stand in the address, so that a search can be linked to and gone back to.

import { engine, many, shortcut } from "./search.js";

const PAGE = 10;
const PLACES = 12;
const FILTERS = ["form", "year", "issuer", "item"];

const form = document.getElementById("fl-search");
const fields = Object.fromEntries(["q", ...FILTERS, "order"].map((name) => [name, form.elements.namedItem(name)]));
const count = document.getElementById("fl-count");
const list = document.getElementById("fl-results");
const more = document.getElementById("fl-more");
let documents = [];
let shown = 0;
let turn = 0;

// --- the address ----------------------------------------------------------------------------------

function fromAddress() {
  const wanted = new URLSearchParams(location.search);
  for (const [name, field] of Object.entries(fields)) {
    const value = wanted.get(name) ?? "";
    if (field.options && value && ![...field.options].some((option) => option.value === value)) field.add(new Option(value));
    field.value = value;
  }
}

function toAddress() {
  const chosen = Object.entries(fields).map(([name, field]) => [name, field.value.trim()]);
  const query = new URLSearchParams(chosen.filter(([, value]) => value));
  history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
}

// --- filters --------------------------------------------------------------------------------------

let filled;
/** Give each filter the values that documents have; one without any goes, and that for the only issuer. */
function fillFilters() {
  filled ??= engine(form).then(async ({ filterValues }) => {
    const values = await filterValues();
    for (const name of FILTERS) {
      const known = values[name] ?? [];
      known.sort((a, b) => (name === "year" ? b.localeCompare(a) : a.localeCompare(b, "en", { numeric: true })));
      const field = fields[name];
      field.parentElement.hidden = known.length < (name === "issuer" ? 2 : 1) && !field.value;
      const there = new Set([...(field.options ?? [])].map(({ value }) => value));
      const options = known.filter((value) => !there.has(value)).map((value) => new Option(value, value));
      (field.list ?? field).append(...options);
    }
    return values;
  });
  filled.catch(() => (filled = undefined));
  return filled;
}

/** The filters as Pagefind takes them; part of an issuer's name stands for every name that has it. */
async function chosenFilters() {
  const chosen = {};
  for (const name of FILTERS) {
    const value = fields[name].value.trim();
    if (!value) continue;
    if (name === "issuer") {
      const { issuer = [] } = await fillFilters();
      const having = issuer.filter((each) => each.toLowerCase().includes(value.toLowerCase()));
      chosen.issuer = issuer.includes(value) ? value : { any: having.length ? having : [value] };
    } else chosen[name] = value;
  }
  return chosen;
}

// --- results --------------------------------------------------------------------------------------

async function result(found, tools) {
  const { head, excerpt, element } = tools;
  const { title, number, facts, address, record } = await head(found);
  const item = element("li", { className: "fl-result" }, element("h2", {}, element("a", { href: address }, title)));
  if (number) item.dataset.number = number;
  if (facts) item.append(element("p", { className: "fl-result__facts" }, facts));
  if (found.summary) item.append(excerpt(record));
  const [best, ...others] = found.passages.slice(0, PLACES);
  if (best) item.append(element("p", { className: "fl-places__head" }, "In its own text"), await places([best], tools));
  if (others.length) {
    const told = `${others.length} more place${others.length === 1 ? "" : "s"}`;
    const button = element("button", { type: "button", className: "fl-places__more" }, told);
    button.addEventListener("click", async () => {
      try {
        const rest = await places(others, tools);
        button.replaceWith(rest);
        rest.querySelector("a").focus();
      } catch (error) {
        failed(error);
      }
    });
    item.append(button);
  }
  return item;
}

/** Documents of one title get their accession numbers. */
function tellApart({ element }) {
  const titled = new Map();
  for (const item of list.children) {
    const title = item.querySelector("h2").textContent;
    titled.set(title, [...(titled.get(title) ?? []), item]);
  }
  for (const item of [...titled.values()].filter((items) => items.length > 1).flat()) {
    const { number } = item.dataset;
    if (!number) continue;
    item.querySelector("h2").after(element("p", { className: "fl-result__facts" }, number));
    delete item.dataset.number;
  }
}

async function places(hits, { place, element }) {
  const records = await Promise.all(hits.map((hit) => hit.data()));
  return element("ul", { className: "fl-places" }, ...records.map((record) => element("li", {}, place(record))));
}

/** Show further documents as they arrive, in their order; return the first of them. */
async function showMore() {
  const mine = turn;
  const tools = await engine(form);
  const next = documents.slice(shown, shown + PAGE).map((found) => result(found, tools));
  let first = null;
  for (const each of next) {
    const item = await each;
    if (mine !== turn) return null;
    list.append(item);
    first ??= item;
  }
  tellApart(tools);
  shown += next.length;
  more.hidden = shown >= documents.length;
  return first;
}

function told({ missing }, unfiltered) {
  if (!documents.length) {
    return unfiltered ? `Nothing was found with these filters; ${many(unfiltered)} without them.` : "Nothing was found. The lists above lead to everything.";
  }
  const places = documents.reduce((sum, { passages }) => sum + passages.length, 0);
  const inTexts = places ? `; ${places.toLocaleString("en")} place${places === 1 ? "" : "s"} in documents’ own text` : "";
  return `${many(documents.length)}${inTexts}${missing.length ? `. In none of them: ${missing.join(", ")}` : ""}`;
}

/** Offer the issuers whose names are like words that are nowhere. */
async function suggest(missing, issuers) {
  const { meant, element } = await engine(form);
  const links = meant(missing.filter((word) => word.length > 3), issuers).map((name) =>
    element("a", { href: `?${new URLSearchParams({ q: name })}` }, name),
  );
  if (links.length) count.append(count.textContent.endsWith(".") ? " " : ". ", "Did you mean ", ...links.flatMap((link, place) => (place ? [" or ", link] : [link])), "?");
}

function failed(error) {
  console.warn(error);
  count.textContent = "The search index could not be loaded. The lists above lead to everything.";
}

async function search() {
  const mine = ++turn;
  toAddress();
  const query = fields.q.value.trim();
  if (!query) {
    documents = [];
    list.replaceChildren();
    more.hidden = true;
    const filtered = FILTERS.some((name) => fields[name].value);
    count.textContent = filtered ? "Type a word to search for; the lists above lead to everything." : "";
    return;
  }
  count.textContent = "Searching …";
  try {
    const { find } = await engine(form);
    const filters = await chosenFilters();
    const found = await find(query, { filters, order: fields.order.value });
    const filtered = Object.keys(filters).length > 0;
    const unfiltered = found.documents.length === 0 && filtered ? (await find(query, {})).documents.length : 0;
    if (mine !== turn) return;
    documents = found.documents;
    shown = 0;
    list.replaceChildren();
    await showMore();
    if (mine !== turn) return;
    count.textContent = told(found, unfiltered);
    const values = await fillFilters().catch(() => ({}));
    if (mine === turn && found.missing.length) await suggest(found.missing, values.issuer ?? []);
  } catch (error) {
    if (mine === turn) failed(error);
  }
}

let waiting;
form.addEventListener("input", (event) => {
  clearTimeout(waiting);
  waiting = setTimeout(search, event.target.options ? 0 : 250);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  search();
});
form.querySelector(".fl-search__filters").addEventListener("focusin", () => fillFilters().catch(() => {}), { once: true });
more.addEventListener("click", () => showMore().then((first) => first?.querySelector("a").focus(), failed));
addEventListener("popstate", () => {
  fromAddress();
  search();
});

const toggle = document.getElementById("fl-shortcut-on");
toggle.checked = shortcut.on;
toggle.addEventListener("change", () => shortcut.set(toggle.checked));

form.hidden = false;
document.getElementById("fl-shortcut").hidden = false;
fromAddress();
const filtered = [...FILTERS, "order"].some((name) => fields[name].value);
document.getElementById("fl-more-filters").open = filtered || matchMedia("(min-width: 45em)").matches;
if (location.search) search();
else (globalThis.requestIdleCallback ?? setTimeout)(() => engine(form).catch(() => {}));
