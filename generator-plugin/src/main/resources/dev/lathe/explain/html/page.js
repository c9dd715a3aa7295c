
"use strict";
(() => {
  const search = document.getElementById("search");
  const found = document.getElementById("found");
  const list = document.getElementById("types");
  const sections = [...document.querySelectorAll("main > section")];
  const entries = [...list.children].map((item, order) => ({
    item,
    order,
    link: item.firstElementChild,
    words: item.dataset.words.toLowerCase().split("\n"),
    members: item.dataset.members === "" ? [] : item.dataset.members.split("\n"),
  }));

  // --- search: every word has to be somewhere in a type; the best names come first ---

  function rank(entry, terms) {
    let worst = 0;
    for (const term of terms) {
      const name = entry.words[0];
      let place = 4;
      if (name === term) place = 0;
      else if (name.startsWith(term)) place = 1;
      else if (name.includes(term)) place = 2;
      else if (entry.words.some((word) => word.includes(term))) place = 3;
      else if (!entry.members.some((member) => member.toLowerCase().includes(term))) return -1;
      worst = Math.max(worst, place);
    }
    return worst;
  }

  function show(entry, terms) {
    entry.item.querySelector(".hits")?.remove();
    if (terms.length === 0) return;
    const hits = document.createElement("div");
    hits.className = "hits";
    entry.members.forEach((member, index) => {
      if (hits.childElementCount < 5 && terms.some((term) => member.toLowerCase().includes(term))) {
        const hit = document.createElement("a");
        hit.href = `${entry.link.getAttribute("href")}--${index}`;
        hit.textContent = member;
        hits.append(hit);
      }
    });
    if (hits.childElementCount > 0) entry.item.append(hits);
  }

  function find() {
    const terms = search.value.toLowerCase().split(/\s+/).filter((term) => term !== "");
    const ranked = entries.map((entry) => ({ entry, rank: rank(entry, terms) }));
    ranked.sort((a, b) => a.rank - b.rank || a.entry.order - b.entry.order);
    let count = 0;
    for (const { entry, rank } of ranked) {
      entry.item.hidden = rank < 0;
      if (rank >= 0) count++;
      show(entry, rank < 0 ? [] : terms);
      list.append(entry.item);
    }
    found.textContent = terms.length === 0 ? `${entries.length} types` : `${count} of ${entries.length} types`;
  }

  // --- one section at a time; the others are still found by the browser's own search ---

  function target() {
    const id = decodeURIComponent(location.hash.slice(1));
    return document.getElementById(id) ?? document.getElementById("overview");
  }

  function open() {
    if (location.hash.startsWith("#search=")) {
      search.value = decodeURIComponent(location.hash.slice("#search=".length));
      find();
    }
    if (location.hash === "#main") return;
    const at = target();
    const section = at.closest("main > section") ?? sections[0];
    for (const other of sections) {
      if (other === section) other.removeAttribute("hidden");
      else other.setAttribute("hidden", "until-found");
    }
    document.querySelectorAll("tr.found").forEach((row) => row.classList.remove("found"));
    for (const { link } of entries) {
      if (link.getAttribute("href") === `#${section.id}`) {
        link.setAttribute("aria-current", "page");
        link.scrollIntoView({ block: "nearest" });
      } else {
        link.removeAttribute("aria-current");
      }
    }
    if (at !== section) {
      at.classList.add("found");
      at.scrollIntoView({ block: "center" });
    } else {
      scrollTo(0, 0);
    }
    document.title = `${section.querySelector("h1, h2").firstChild.textContent.trim()}, explained by Lathe`;
  }

  // --- keys: / to the search, arrows through what it found, Enter to the first, Escape back to all ---

  function links() {
    return [...list.querySelectorAll("li:not([hidden]) a")];
  }

  function step(by) {
    const all = [search, ...links()];
    const next = all[all.indexOf(document.activeElement) + by];
    next?.focus();
  }

  document.addEventListener("keydown", (event) => {
    const isInNav = event.target.closest("nav") !== null;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/" && event.target !== search) {
      search.focus();
      search.select();
    } else if (event.key === "ArrowDown" && isInNav) {
      step(1);
    } else if (event.key === "ArrowUp" && isInNav) {
      step(-1);
    } else if (event.key === "Enter" && event.target === search) {
      links()[0]?.click();
    } else if (event.key === "Escape" && isInNav) {
      search.value = "";
      find();
      search.focus();
    } else {
      return;
    }
    event.preventDefault();
  });

  // --- the graph: the lines of the type that is pointed at ---

  for (const svg of document.querySelectorAll("svg")) {
    const mark = (event) => {
      const box = event.target.closest("a")?.querySelector(".box")?.dataset.box;
      svg.classList.toggle("pointed", box !== undefined);
      for (const path of svg.querySelectorAll("path")) {
        path.classList.toggle("on", box !== undefined && (path.dataset.from === box || path.dataset.to === box));
      }
    };
    svg.addEventListener("mouseover", mark);
    svg.addEventListener("focusin", mark);
  }

  search.addEventListener("input", find);
  addEventListener("hashchange", () => {
    open();
    const at = target();
    if (!location.hash.startsWith("#search=")) {
      const section = at.closest("main > section");
      section?.querySelector("h1, h2")?.focus({ preventScroll: true });
    }
  });
  document.addEventListener("beforematch", (event) => {
    const section = event.target.closest("main > section");
    if (section !== null) location.hash = section.id;
  });
  // before the script hid the others, the browser has gone to where the section stood among them
  addEventListener("load", open);
  find();
  open();
})();
