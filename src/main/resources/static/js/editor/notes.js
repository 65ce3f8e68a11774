/* Puts what the server says of the form beside its fields. */
import { filledRows } from "./values.js";

const CELL = /^(.+)\[(\d+)\](.*)$/;

/* The server counts only rows that say something. */
function containerOf(place) {
  const [, path, index, rest] = place.match(CELL) ?? [];
  if (!path) {
    return document.querySelector(`main [data-notes="${CSS.escape(place)}"]`);
  }
  const field = document.querySelector(`[data-field="${CSS.escape(path)}"]`);
  const row = field && filledRows(field)[Number(index)];
  return row
    ? [...row.querySelectorAll("[data-notes]")].find((one) => one.dataset.notes.endsWith("]" + rest))
    : null;
}

function replace(container, source) {
  if (container && !container.contains(document.activeElement)) {
    container.replaceChildren(...(source ? [...source.cloneNode(true).childNodes] : []));
  }
}

export function markUnread() {
  for (const notes of document.querySelectorAll("form [data-notes]")) {
    const unread = notes.querySelector(":scope > .ed-note-unread") !== null;
    const cell = notes.closest(".ed-cell, .ed-field");
    for (const input of cell.querySelectorAll(":scope > .ed-input > :is(input, textarea, select)")) {
      input.classList.toggle("is-unread", unread);
      input.toggleAttribute("aria-invalid", unread);
    }
  }
}

/* Where the sections stand in one line, the current one is in sight. */
export function centre() {
  const line = document.querySelector(".ed-nav ol");
  const current = line?.querySelector("[aria-current]");
  if (current) {
    line.scrollLeft = current.offsetLeft - line.offsetLeft - (line.clientWidth - current.clientWidth) / 2;
  }
}

export function show(parsed) {
  for (const part of parsed.querySelectorAll("[data-part]")) {
    replace(document.querySelector(`main [data-part="${part.dataset.part}"]`), part);
  }
  const said = new Map();
  for (const notes of parsed.querySelectorAll("[data-notes]")) {
    const container = containerOf(notes.dataset.notes);
    if (container) {
      said.set(container, notes);
    }
  }
  for (const container of document.querySelectorAll("form [data-notes]")) {
    replace(container, said.get(container));
  }
  markUnread();
  centre();
}
