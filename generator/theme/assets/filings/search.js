// Search: the key "/" leads to the box in the header, and the search page shows what Pagefind finds.
// The query and the filters stand in the address, so that a search can be linked to and gone back to.

const SHORTCUT = "filings-search-shortcut";
const PAGE = 10;

function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is switched off: the choice holds for this page only.
  }
}

let shortcut = remembered(SHORTCUT) !== "off";

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || !shortcut || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const box = ["fl-q", "fl-find", "fl-header-q"].map((id) => document.getElementById(id)).find(Boolean);
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The text of an excerpt with its marks; nothing else of it becomes an element. */
function excerpt(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html").body;
  const shown = element("p", {});
  for (const node of parsed.childNodes) {
    shown.append(node.nodeName === "MARK" ? element("mark", {}, node.textContent) : node.textContent);
  }
  return shown;
}

/** Accession, registration and item numbers are looked for as they are, not piece by piece. */
function wholeNumbers(query) {
  return query.includes('"') ? query : query.replace(/(?<!\S)\d[\d.-]*[.-][\d.-]*\d(?!\S)/g, '"$&"');
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `27 November 2013`, unless the title has it as `27 Nov 2013`. */
function dayBeside(title, date) {
  const [year, month, day] = date.split("-").map(Number);
  const name = MONTHS[month - 1];
  return title.includes(`${day} ${name.slice(0, 3)} ${year}`) ? "" : `${day} ${name} ${year}`;
}

/** The address of the source text that a record of the index is a section of: `…/source/` of `…/source/b17/`. */
function sourceOf(url) {
  return /^(.*\/source\/)b\d+\/$/.exec(url)?.[1];
}

/** The paragraph of a section with most of the words looked for: its address, and its words with marks. */
function place(found) {
  const hits = [...new Set(found.locations)].sort((a, b) => a - b);
  const paragraphs = found.anchors.filter(({ id }) => /^b\d+$/.test(id));
  let best = { id: paragraphs[0].id, start: 0, end: Infinity, inside: [] };
  for (const [number, { id, location: start }] of paragraphs.entries()) {
    const end = paragraphs[number + 1]?.location ?? Infinity;
    const inside = hits.filter((hit) => hit >= start && hit < end);
    if (inside.length > best.inside.length) best = { id, start, end, inside };
  }
  const words = found.content.split(/\s+/);
  const from = Math.max(best.start, (best.inside[0] ?? best.start) - 8);
  const to = Math.min(best.end, from + 30, words.length);
  const shown = element("a", { href: `${sourceOf(found.url)}#${best.id}` }, from > best.start ? "… " : "");
  for (let word = from; word < to; word++) {
    shown.append(best.inside.includes(word) ? element("mark", {}, words[word]) : words[word], " ");
  }
  if (to < best.end && to < words.length) shown.append("…");
  return shown;
}

/** A document's result: what it is, with an excerpt of its summary and places in its own text to be added. */
function result(found, address) {
  const { title, form, date, issuer } = found.meta;
  const facts = [form, date && dayBeside(title, date), issuer].filter((fact) => fact && !title.includes(fact));
  return element(
    "li",
    { className: "fl-result" },
    element("h2", {}, element("a", { href: address }, title)),
    element("p", { className: "fl-result__facts" }, facts.join(" · ")),
  );
}

const PLACES = 3;

function addPlace(item, found) {
  let list = item.querySelector(".fl-places");
  if (!list) {
    list = element("ul", { className: "fl-places" });
    list.setAttribute("aria-label", "In its own text");
    item.append(list);
  }
  if (list.children.length >= PLACES) {
    let fold = item.querySelector("details");
    if (!fold) {
      fold = element("details", {}, element("summary", {}, "More places in its own text"), element("ul", { className: "fl-places" }));
      item.append(fold);
    }
    list = fold.lastElementChild;
  }
  list.append(element("li", {}, place(found)));
}

/** Best match first, where a summary counts for twice what a passage does. */
function summariesFirst(hits, inSummaries) {
  const weight = ({ id, score }) => score * (inSummaries.has(id) ? 2 : 1);
  return [...hits].sort((one, other) => weight(other) - weight(one));
}

/** How many summaries and passages of source texts were found. */
function counted(documents, hits) {
  const passages = hits - documents;
  const inSummaries = documents === 1 ? "1 document" : `${documents} documents`;
  const inTexts = passages === 1 ? "1 passage of a document’s own text" : `${passages} passages of documents’ own text`;
  return passages === 0 ? inSummaries : documents === 0 ? inTexts : `${inSummaries} and ${inTexts}`;
}

function searchPage(form) {
  const fields = Object.fromEntries(["q", "form", "year", "issuer", "item", "order"].map((n) => [n, form.elements.namedItem(n)]));
  const filters = ["form", "year", "issuer", "item"];
  const count = document.getElementById("fl-count");
  const list = document.getElementById("fl-results");
  const more = document.getElementById("fl-more");
  let pagefind;
  let found = [];
  let taken = 0;
  let shown = new Map();
  let turn = 0;

  async function engine() {
    if (pagefind) return pagefind;
    const bundle = new URL(form.dataset.bundle, document.baseURI);
    const loaded = await import(new URL("pagefind.js", bundle).href);
    await loaded.options({ excerptLength: 30 });
    await loaded.init();
    const values = await loaded.filters();
    for (const name of filters) {
      const known = Object.keys(values[name] ?? {});
      known.sort((a, b) => (name === "year" ? b.localeCompare(a) : a.localeCompare(b, "en", { numeric: true })));
      for (const value of known) {
        if ([...fields[name].options].some((option) => option.value === value)) continue;
        fields[name].append(element("option", { value }, value));
      }
    }
    pagefind = loaded;
    return pagefind;
  }

  function fromAddress() {
    const wanted = new URLSearchParams(location.search);
    for (const [name, field] of Object.entries(fields)) {
      const value = wanted.get(name) ?? "";
      if (field.options && value && ![...field.options].some((option) => option.value === value)) {
        field.append(element("option", { value }, value));
      }
      field.value = value;
    }
  }

  function toAddress() {
    const chosen = Object.entries(fields).map(([name, field]) => [name, field.value.trim()]);
    const query = new URLSearchParams(chosen.filter(([, value]) => value));
    history.replaceState(null, "", query.size ? `?${query}` : location.pathname);
  }

  /** Words of the query that are in no document: Pagefind would pass over them in silence, or take shorter ones. */
  async function unknownWords(run, query) {
    if (query.includes('"')) return [];
    const words = [...new Set(query.toLowerCase().split(/[^\p{L}\p{N}.$-]+/u))].filter((word) => /[\p{L}\p{N}]/u.test(word));
    const unknown = await Promise.all(
      words.slice(0, 8).map(async (word) => {
        const { results } = await run(wholeNumbers(word));
        if (results.length === 0) return word;
        const { content, meta } = await results[0].data();
        const start = word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))).replace(/[.$]/g, "\\$&");
        const there = new RegExp(`(?<![\\p{L}\\p{N}])${start}`, "iu");
        return there.test([content, ...Object.values(meta)].join(" ")) ? null : word;
      }),
    );
    return unknown.filter(Boolean);
  }

  function clear() {
    taken = 0;
    shown = new Map();
    list.replaceChildren();
  }

  /** Show further hits, grouped by document, until some documents are new; return the first that is. */
  async function showMore() {
    const mine = turn;
    let first = null;
    let added = 0;
    for (let round = 0; round < 3 && added < PAGE / 2 && taken < found.length; round++) {
      const start = taken;
      const next = await Promise.all(found.slice(start, start + PAGE).map((hit) => hit.data()));
      if (mine !== turn || start !== taken) return null;
      taken += next.length;
      for (const hit of next) {
        const source = sourceOf(hit.url);
        const address = source ? source.replace(/source\/$/, "") : hit.url;
        let item = shown.get(address);
        if (!item) {
          item = result(hit, address);
          shown.set(address, item);
          list.append(item);
          first ??= item;
          added++;
        }
        if (source) addPlace(item, hit);
        else item.querySelector(".fl-result__facts").after(excerpt(hit.excerpt));
      }
    }
    more.hidden = taken >= found.length;
    return first;
  }

  /** The hits that are summaries, by their names in the index. */
  async function summaries(run, query, how) {
    const { results } = await run(wholeNumbers(query), { ...how, filters: { ...how.filters, kind: "summary" } });
    return new Set(results.map(({ id }) => id));
  }

  async function search() {
    const mine = ++turn;
    toAddress();
    const query = fields.q.value.trim();
    const chosen = Object.fromEntries(filters.filter((name) => fields[name].value).map((name) => [name, fields[name].value]));
    if (!query) {
      found = [];
      clear();
      more.hidden = true;
      count.textContent = Object.keys(chosen).length ? "Type a word to search for; the lists above lead to everything." : "";
      return;
    }
    count.textContent = "Searching …";
    try {
      const { search: run } = await engine();
      const order = { newest: { date: "desc" }, oldest: { date: "asc" } }[fields.order.value];
      const unknown = await unknownWords(run, query);
      const known = unknown.reduce((text, word) => text.replace(new RegExp(word.replace(/[.$]/g, "\\$&"), "iu"), " "), query).trim();
      const how = { filters: chosen, ...(order && { sort: order }) };
      const answer = /[\p{L}\p{N}]/u.test(known) ? await run(wholeNumbers(known), how) : { results: [] };
      const inSummaries = answer.results.length ? await summaries(run, known, how) : new Set();
      if (mine !== turn) return;
      found = order ? answer.results : summariesFirst(answer.results, inSummaries);
      clear();
      await showMore();
      if (mine !== turn) return;
      const number = counted(inSummaries.size, found.length);
      const without = unknown.length ? `. In none of them: ${unknown.join(", ")}` : "";
      const unfiltered = answer.unfilteredResultCount ?? 0;
      const nothing = unfiltered ? `Nothing was found with these filters; ${unfiltered} without them.` : "Nothing was found.";
      count.textContent = found.length === 0 ? nothing : number + without;
    } catch (error) {
      console.warn(error);
      count.textContent = "The search index could not be loaded. The lists above lead to everything.";
    }
  }

  let waiting;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(search, event.target === fields.q ? 250 : 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  fields.q.addEventListener("focus", () => engine().catch(() => {}), { once: true });
  more.addEventListener("click", async () => (await showMore())?.querySelector("a").focus());
  addEventListener("popstate", () => {
    fromAddress();
    search();
  });

  const toggle = document.getElementById("fl-shortcut-on");
  toggle.checked = shortcut;
  toggle.addEventListener("change", () => {
    shortcut = toggle.checked;
    remember(SHORTCUT, shortcut ? "on" : "off");
  });

  form.hidden = false;
  document.getElementById("fl-shortcut").hidden = false;
  fromAddress();
  if (location.search) search();
}

const form = document.getElementById("fl-search");
if (form) searchPage(form);
