/* What stands in a field, read from its inputs and written into them. */

const inputs = (element) =>
  [...element.querySelectorAll("input[name], select[name], textarea[name]")].filter(
    (input) => !input.matches("[data-base], [name=theirs]"));

const rowsOf = (field) => [...field.querySelectorAll("[data-row-list] > [data-row]")];

const isChoices = (input) => input.closest(".ed-kind-choices") !== null;

const column = (input) => input.name.replace(/^.*\]\./, "");

/* What stands in an input now, and what stood in it when the page came. */
const NOW = { checked: (input) => input.checked, value: (input) => input.value };
const RENDERED = {
  checked: (input) => input.defaultChecked,
  value: (input) =>
    input.options
      ? [...input.options].find((option) => option.defaultSelected)?.value ?? ""
      : input.defaultValue,
};

function readOne(named, when) {
  const [first] = named;
  if (isChoices(first)) {
    return named.filter(when.checked).map((input) => input.value);
  }
  if (first.type === "checkbox" || first.type === "radio") {
    return named.find(when.checked)?.value ?? "";
  }
  return when.value(first);
}

function readRow(row, when) {
  const byColumn = new Map();
  for (const input of inputs(row)) {
    byColumn.set(column(input), [...(byColumn.get(column(input)) ?? []), input]);
  }
  return Object.fromEntries([...byColumn].map(([name, named]) => [name, readOne(named, when)]));
}

const saysSomething = (row, when) =>
  inputs(row).some((input) =>
    input.type === "checkbox"
      ? when.checked(input)
      : input.type !== "hidden" && when.value(input).trim() !== "");

/* The rows that say something: the server knows no others. */
export const filledRows = (field, when = NOW) =>
  rowsOf(field).filter((row) => saysSomething(row, when));

export function read(field, when = NOW) {
  return field.dataset.kind === "rows"
    ? filledRows(field, when).map((row) => readRow(row, when))
    : readOne(inputs(field), when);
}

/* People type before a script has come over a slow line. */
export const readRendered = (field) => read(field, RENDERED);

function writeOne(named, value) {
  for (const input of named) {
    if (input.type === "checkbox" || input.type === "radio") {
      input.checked = Array.isArray(value) ? value.includes(input.value) : input.value === value;
    } else {
      input.value = value ?? "";
    }
  }
}

export function writeRow(row, values) {
  for (const [name, value] of Object.entries(values)) {
    writeOne(inputs(row).filter((input) => column(input) === name), value);
  }
}

export function write(field, value, newRow) {
  if (field.dataset.kind !== "rows") {
    writeOne(inputs(field), value);
    return;
  }
  rowsOf(field).forEach((row) => row.remove());
  value.forEach((values) => writeRow(newRow(field), values));
}

/* New rows get their keys from the server. */
export function writeKeys(field, value) {
  filledRows(field).forEach((row, index) => {
    for (const key of row.querySelectorAll("input[type=hidden][name]")) {
      key.value ||= value[index]?.[column(key)] ?? "";
    }
  });
}

export const same = (one, other) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/* Members in one order; what isn't said equals nothing. */
function sorted(value) {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (value && typeof value === "object") {
    return Object.keys(value).sort().map((name) => [name, sorted(value[name])]);
  }
  return value ?? "";
}
