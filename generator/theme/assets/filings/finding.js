// What Pagefind finds, put together by document. Loaded when somebody searches.
// The names of records in the index tell day, document and section: see generator/site/search/bundle.py.

const RECORD = /^en_([0-9a-z]{4})([0-9a-f]+)-[0-9a-f]+(-[0-9a-z]+)?$/;

const NUMBER = /^\s*\d[\d.-]*[.-][\d.-]*\d\s*$/;

/** A summary counts for twice what a passage of the text does. */
const SUMMARY = 2;

/** Sort by the first of some numbers that differs. */
function ascending(values, numbers) {
  return values.sort((one, other) => {
    const [left, right] = [numbers(one), numbers(other)];
    const place = left.findIndex((number, at) => number !== right[at]);
    return place < 0 ? 0 : left[place] - right[place];
  });
}

async function valuesOf(bundle) {
  const response = await fetch(new URL("values.json", bundle));
  if (!response.ok) throw new Error(`${response.status}: ${response.url}`);
  return response.json();
}

/** Open the index of this site and those of others; one that is not there is left out, with a warning. */
export async function open(bundle, others) {
  const values = new Map();
  const merged = others.map((other) =>
    valuesOf(other).then(
      (found) => values.set(other, found),
      (error) => console.warn(`Filings of ${other} are not searched.`, error),
    ),
  );
  const { createInstance } = await import(new URL("pagefind.js", bundle).href);
  const pagefind = createInstance({ basePath: new URL(bundle).pathname, excerptLength: 30, noWorker: true });
  await Promise.all([pagefind.init(), ...merged]);
  await Promise.all([...values.keys()].map((other) => pagefind.mergeIndex(new URL(other).pathname, { excerptLength: 30 })));

  let known;
  async function filterValues() {
    known ??= valuesOf(bundle).then((own) => {
      const all = {};
      for (const each of [own, ...values.values()]) {
        for (const [name, found] of Object.entries(each)) all[name] = [...new Set([...(all[name] ?? []), ...found])];
      }
      return all;
    });
    return known;
  }

  return { filterValues, find: (query, how) => find((text) => pagefind.search(wholeNumbers(text), how), asWritten(query), how.order) };
}

const MONTHS = "January February March April May June July August September October November December".split(" ");
const MONTH_FIRST = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}),? (\d{4})\b/gi;
const monthOf = (name) => MONTHS.findIndex((each) => each.toLowerCase().startsWith(name.toLowerCase())) + 1;
const day = (year, month, number) => `${Number(number)} ${MONTHS[month - 1]?.slice(0, 3) ?? month} ${year}`;

/** A query as the pages write it: accession numbers with dashes, a CIK with ten digits, dates as `30 Sep 2013`. */
function asWritten(query) {
  if (query.includes('"')) return query;
  return query
    .replace(/(?<!\S)(\d{10})(\d{2})(\d{6})(?!\S)/g, "$1-$2-$3")
    .replace(/\bCIK\W*(\d{1,10})(?!\S)/gi, (_, number) => `CIK ${number.padStart(10, "0")}`)
    .replace(MONTH_FIRST, (_, month, number, year) => day(year, monthOf(month), number))
    .replace(/(?<!\S)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\S)/g, (_, year, month, number) => day(year, month, number))
    .replace(/(?<!\S)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\S)/g, (_, month, number, year) => day(year, month, number));
}

/** Accession, registration and item numbers are looked for as they are, not piece by piece. */
function wholeNumbers(query) {
  return query.includes('"') ? query : query.replace(/(?<!\S)\d[\d.-]*[.-][\d.-]*\d(?!\S)/g, '"$&"');
}

async function find(run, query, order) {
  let answer = await run(query);
  let documents = grouped(answer.results, order);
  for (const document of documents.slice(0, 5)) record(document).catch(() => {}); // on their way while the words are checked
  let missing = [];
  if (!query.includes('"') && !(documents[0] && (await hasAll(documents[0], words(query))))) {
    missing = await unknownWords(run, query);
    const known = missing.reduce((text, word) => text.replace(new RegExp(escaped(word), "iu"), " "), query).trim();
    if (missing.length) {
      answer = words(known).length ? await run(known) : { results: [] };
      documents = grouped(answer.results, order);
    }
  }
  if (!order) await putOwnFirst(documents, query.trim());
  return { documents, missing };
}

/**
 * What the query names comes first: the filing whose accession number it is, the registration whose number is in its
 * title, the issuer whose name begins like it or whose symbol it is. Pages of issuers and registrations are those without a day.
 */
async function putOwnFirst(documents, query) {
  const isNumber = NUMBER.test(query);
  const asked = isNumber ? documents.slice(0, 10) : documents.filter(({ day }) => day === 0).slice(0, 3);
  const named = await Promise.all(
    asked.map(async (document) => {
      const { content, meta } = await record(document);
      const { title, accession_number } = meta;
      const symbols = content.slice(0, content.indexOf(title)).split(/[^A-Z0-9.-]+/);
      const own = isNumber
        ? accession_number === query || title.includes(query)
        : title.toLowerCase().startsWith(query.toLowerCase()) || symbols.includes(query.toUpperCase());
      return own ? document : null;
    }),
  );
  const first = named.filter(Boolean);
  documents.sort((one, other) => first.includes(other) - first.includes(one));
}

/** Documents with their hits: best first, or by day with undated ones last. */
function grouped(results, order) {
  const documents = new Map();
  for (const hit of results) {
    const [, day, address, section] = RECORD.exec(hit.id);
    // The words stand in its title alone, and so in that of its summary.
    if (section && hit.words.length === 0) continue;
    if (!documents.has(address)) documents.set(address, { day: parseInt(day, 36), summary: null, passages: [] });
    const document = documents.get(address);
    if (section) document.passages.push(hit);
    else document.summary = hit;
  }
  const score = ({ summary, passages }) => Math.max(SUMMARY * (summary?.score ?? 0), passages[0]?.score ?? 0);
  const keys = {
    newest: ({ day }) => [-day],
    oldest: ({ day }) => [day || Infinity],
  };
  // Equal scores are those of a number: a filing that has it is older than those that name it.
  return ascending([...documents.values()], keys[order] ?? ((each) => [-score(each), each.day]));
}

// --- words that are nowhere -----------------------------------------------------------------------

const words = (query) => [...new Set(query.toLowerCase().split(/[^\p{L}\p{N}.$-]+/u))].filter((word) => /[\p{L}\p{N}]/u.test(word));
const escaped = (word) => word.replace(/[.$]/g, "\\$&");

/** Whether a record has a word, or one that begins as it does: endings differ. */
function has({ content, meta }, word) {
  const start = escaped(word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))));
  return new RegExp(`(?<![\\p{L}\\p{N}])${start}`, "iu").test([content, ...Object.values(meta)].join(" "));
}

async function hasAll(document, wanted) {
  const found = await record(document);
  return wanted.every((word) => has(found, word));
}

/** Words of the query that are in no document: Pagefind would pass over them in silence, or take shorter ones. */
async function unknownWords(run, query) {
  const unknown = await Promise.all(
    words(query)
      .slice(0, 8)
      .map(async (word) => {
        const { results } = await run(word);
        return results.length && has(await results[0].data(), word) ? null : word;
      }),
  );
  return unknown.filter(Boolean);
}

/** How many letters make one word of another. */
function distance(one, other) {
  let row = [...one, ""].map((_, place) => place);
  for (const [line, letter] of [...other].entries()) {
    const next = [line + 1];
    for (let place = 0; place < one.length; place++) {
      next.push(Math.min(row[place] + (one[place] === letter ? 0 : 1), row[place + 1] + 1, next[place] + 1));
    }
    row = next;
  }
  return row.at(-1);
}

/** The names, three at most, with a word that is like one of those that are nowhere: what may have been meant. */
export function meant(missing, names) {
  const near = (name) => {
    const parts = words(name);
    return Math.min(
      ...missing.flatMap((word) =>
        parts.map((part) => (distance(word, part) <= (word.length < 6 ? 1 : 2) ? distance(word, part) : Infinity)),
      ),
    );
  };
  const found = names.map((name) => ({ name, far: near(name) })).filter(({ far }) => far < Infinity);
  return ascending(found, ({ far }) => [far]).slice(0, 3).map(({ name }) => name);
}

// --- what is shown of a document ------------------------------------------------------------------

export function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** `27 November 2013`, unless the title has it as `27 Nov 2013`. */
function dayBeside(title, date) {
  const [year, month, day] = date.split("-").map(Number);
  const name = MONTHS[month - 1];
  return title.includes(`${day} ${name.slice(0, 3)} ${year}`) ? "" : `${day} ${name} ${year}`;
}

/** The record that has a document's title and facts. */
const record = ({ summary, passages }) => (summary ?? passages[0]).data();

/** Title, address, accession number and facts of a document, and the record that has them. */
export async function head(document) {
  const found = await record(document);
  const { title, form, date, issuer, accession_number: number } = found.meta;
  const beside = (fact) => fact && !title.toLowerCase().includes(fact.toLowerCase());
  const facts = [form, date && dayBeside(title, date), issuer].filter(beside);
  return { title, number, facts: facts.join(" · "), address: found.url.replace(/source\/#.*$/, ""), record: found };
}

/** The text of an excerpt with its marks; nothing else of it becomes an element. */
export function excerpt(found) {
  const { content, plain_excerpt: plain } = found;
  const shown = element("p", {}, content.startsWith(plain) ? "" : "… ");
  for (const node of new DOMParser().parseFromString(found.excerpt, "text/html").body.childNodes) {
    shown.append(node.nodeName === "MARK" ? element("mark", {}, node.textContent) : node.textContent);
  }
  if (!content.endsWith(plain)) shown.append(" …");
  return shown;
}

/** A link to the paragraph of a section with most of the words looked for: its words, with marks. */
export function place(found) {
  const hits = [...new Set(found.locations)].sort((a, b) => a - b);
  const paragraphs = found.anchors.filter(({ id }) => /^b\d+$/.test(id));
  let best = { id: paragraphs[0].id, start: 0, end: Infinity, inside: [] };
  for (const [number, { id, location: start }] of paragraphs.entries()) {
    const end = paragraphs[number + 1]?.location ?? Infinity;
    const inside = hits.filter((hit) => hit >= start && hit < end);
    if (inside.length > best.inside.length) best = { id, start, end, inside };
  }
  const text = found.content.split(/\s+/);
  const from = Math.max(best.start, (best.inside[0] ?? best.start) - 8);
  const to = Math.min(best.end, from + 30, text.length);
  const address = found.url.replace(/#.*$/, `#${best.id}`);
  const shown = element("a", { href: address }, from > best.start ? "… " : "");
  for (let word = from; word < to; word++) {
    shown.append(best.inside.includes(word) ? element("mark", {}, text[word]) : text[word], " ");
  }
  if (to < best.end && to < text.length) shown.append("…");
  return shown;
}
