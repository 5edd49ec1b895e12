// In the head of the search page: what its address asks for is looked for while the page itself is still being read.
// The page then finds the answer on its way: the index is opened once, and an answer given once.

import { engine } from "./search.js";

const asked = new URLSearchParams(location.search);
const query = asked.get("q")?.trim();
const filters = ["form", "year", "issuer", "item"].some((name) => asked.get(name));
if (query) {
  engine(document.getElementById("fl-asked"))
    .then(({ find }) => filters || find(query, { filters: {}, order: asked.get("order") ?? "" }))
    .catch(() => {}); // the page says so when it looks for the same
}
