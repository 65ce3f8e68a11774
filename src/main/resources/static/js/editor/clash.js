/* Shows two people's changes of one field, and asks which one stays. */

function line(list, term, words) {
  const name = document.createElement("dt");
  const value = document.createElement("dd");
  name.textContent = term;
  value.textContent = words;
  list.append(name, value);
}

function button(label, style, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `btn btn-sm ${style} me-2`;
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

export function showClash(field, heading, lines, choices) {
  field.querySelector("[data-clash]")?.remove();
  const box = document.createElement("div");
  box.className = "ed-clash";
  box.dataset.clash = "";
  box.setAttribute("role", "alert");
  const title = document.createElement("strong");
  title.textContent = heading;
  const list = document.createElement("dl");
  lines.forEach(([term, words]) => line(list, term, words));
  box.append(title, list);
  for (const [label, style, act] of choices) {
    box.append(
      button(label, style, () => {
        box.remove();
        act();
        field.querySelector("input:not([type=hidden]), select, textarea")?.focus();
      }));
  }
  field.append(box);
  box.scrollIntoView({ block: "nearest" });
}
