"use strict";
// The page works without this script; it adds the keys, the links into what is folded, and the filter.

const sentences = [...document.querySelectorAll('.prose > li > details')];
const summary = (details) => details.querySelector("summary");

for (const [i, details] of sentences.entries()) {
  details.addEventListener("toggle", () => {
    if (!details.open) return;
    for (const other of sentences) if (other !== details) other.open = false;
    const sheet = details.querySelector(".sheet");
    const mark = sheet.querySelector("mark");
    sheet.scrollTop = Math.max(0, mark.offsetTop - sheet.clientHeight / 2);
  });
  summary(details).addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = sentences[i + step];
    if (!next || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next.open = details.open;
    summary(next).focus();
  });
}

document.addEventListener("keydown", (event) => {
  const open = event.target.closest?.("details[open]");
  if (event.key !== "Escape" || !open) return;
  open.open = false;
  summary(open).focus();
});

// A link to something folded unfolds it.
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  if (target.matches("details")) {
    target.open = true;
    summary(target).focus({ preventScroll: true });
  }
  for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  target.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", unfold);
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="#"]');
  if (link && link.getAttribute("href") === location.hash) unfold();
});
if (location.hash) unfold();

// In the graph, a dot pointed at shows its own threads only.
const graph = document.querySelector(".graph");
if (graph) {
  const threads = [...graph.querySelectorAll("[data-ends]")];
  const ask = (event) => {
    const leaving = event.type === "focusout" || event.type === "pointerleave";
    const dot = leaving ? null : event.target.closest("a, [data-node]");
    const node = dot?.closest("[data-node]") ?? dot?.querySelector("[data-node]");
    graph.classList.toggle("asked", Boolean(node));
    for (const thread of threads) {
      thread.classList.toggle("lit", Boolean(node) && thread.dataset.ends.split(" ").includes(node.dataset.node));
    }
  };
  // Listened to on the figure: an <svg> that listens for the focus itself would take it.
  for (const kind of ["pointerover", "pointerleave", "focusin", "focusout"]) graph.parentElement.addEventListener(kind, ask);
}

// A source pointed at in the list shows which sentences it bears out.
const prose = document.querySelector(".prose");
for (const source of document.querySelectorAll("[data-letter]")) {
  const ask = (event) => {
    const asked = event.type === "pointerenter" || event.type === "focusin";
    prose.classList.toggle("asked", asked);
    for (const item of prose.children) {
      item.classList.toggle("lit", asked && item.dataset.by.split(" ").includes(source.dataset.letter));
    }
  };
  for (const kind of ["pointerenter", "pointerleave", "focusin", "focusout"]) source.addEventListener(kind, ask);
}

const filter = document.querySelector(".filter");
if (filter) {
  filter.hidden = false;
  const items = [...document.querySelectorAll("[data-filter]")];
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = items.map((item) => fold(item.textContent));
  const input = filter.querySelector("input");
  const narrow = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [i, item] of items.entries()) {
      item.hidden = !words.every((word) => texts[i].includes(word));
      if (!item.hidden) shown += 1;
    }
    filter.querySelector("output").value = words.length ? `${shown} of ${items.length}` : "";
  };
  input.addEventListener("input", narrow);
  narrow();
}
