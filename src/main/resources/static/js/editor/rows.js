/* Adds, removes and moves the rows of a list. */
import { say } from "../words.js";
import { filledRows } from "./values.js";

const idOf = (path) => "f-" + path.replace(/[^A-Za-z0-9_]+/g, "-");

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function renumber(field) {
  const path = field.dataset.field;
  const name = new RegExp(`${escaped(path)}\\[\\w+\\]`, "g");
  const id = new RegExp(`${escaped(idOf(path))}-(?:\\d+|__row__)(?=-|$|\\s)`, "g");
  field.querySelectorAll("[data-row-list] > [data-row]").forEach((row, index) => {
    row.querySelector("[data-row-number]").textContent = String(index + 1);
    for (const element of [row, ...row.querySelectorAll("*")]) {
      for (const attribute of [...element.attributes]) {
        if (attribute.name === "value") {
          continue;
        }
        const changed = attribute.value
          .replace(name, `${path}[${index}]`)
          .replace(id, `${idOf(path)}-${index}`);
        if (changed !== attribute.value) {
          element.setAttribute(attribute.name, changed);
        }
      }
    }
  });
}

export function newRow(field) {
  const template = field.querySelector("[data-row-template]");
  const row = template.content.firstElementChild.cloneNode(true);
  field.querySelector("[data-row-list]").append(row);
  renumber(field);
  return row;
}

const firstInput = (row) => row?.querySelector("input:not([type=hidden]), select, textarea");

function remove(field, row) {
  if (filledRows(field).includes(row) && !window.confirm(say("删除这一行？"))) {
    return false;
  }
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  (firstInput(neighbour) ?? field.querySelector("[data-add]")).focus();
  return true;
}

/* Answers whether the list changed. */
export function act(field, button) {
  const row = button.closest("[data-row]");
  if (button.matches("[data-add]")) {
    firstInput(newRow(field)).focus();
    return false;
  }
  if (button.matches("[data-remove]") && !remove(field, row)) {
    return false;
  }
  if (button.matches("[data-up]")) {
    row.previousElementSibling?.before(row);
    (row.previousElementSibling ? button : firstInput(row)).focus();
  }
  renumber(field);
  return true;
}
