/* One field that saves itself: what it started from, what was sent, and what became of it. */
import { act, newRow } from "./rows.js";
import { read, readRendered, same, write, writeKeys } from "./values.js";
import { showClash } from "./clash.js";
import { send } from "./server.js";
import { say } from "../words.js";

const PAUSE = 800;

export class Field {
  #timer;
  #sending = null;

  constructor(element, editor) {
    this.element = element;
    this.editor = editor;
    this.path = element.dataset.field;
    this.base = JSON.parse(element.querySelector(":scope > [data-base]").value);
    this.sent = readRendered(element);
    this.state = "saved";
  }

  get label() {
    return this.element.querySelector("label.form-label, legend span, h3 span")?.textContent ?? this.path;
  }

  get isDirty() {
    return !same(read(this.element), this.sent);
  }

  get #failed() {
    return ["offline", "signed-out"].includes(this.state);
  }

  /* What failed counts as failed until it is saved. */
  #become(state) {
    if (!this.#failed) {
      this.state = state;
    }
  }

  retry() {
    if (this.#failed && !this.#sending) {
      this.save();
    }
  }

  changed() {
    if (!this.isDirty) {
      return;
    }
    this.#keep();
    if (this.state !== "clash") {
      this.#become("waiting");
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.save(), PAUSE);
      this.editor.report();
    }
  }

  #keep() {
    this.kept = this.editor.backup.keep(this.path, read(this.element), this.base);
  }

  press(button) {
    if (act(this.element, button)) {
      this.changed();
      this.save();
    }
  }

  /* One change after the other: the next starts from what the last one left. */
  async save(leaving = false) {
    clearTimeout(this.#timer);
    if (this.state === "clash" || (!this.isDirty && this.state === "saved")) {
      return;
    }
    while (this.#sending && !leaving) {
      await this.#sending;
    }
    if (this.isDirty) {
      this.#sending = this.#send(leaving);
      await this.#sending;
      this.#sending = null;
    } else {
      this.#settle();
    }
    this.editor.report();
  }

  #settle() {
    this.state = "saved";
    this.editor.backup.drop(this.path);
  }

  async #send(leaving) {
    const value = read(this.element);
    this.#become("sending");
    this.editor.report();
    const { outcome, answer } = await send(
      this.editor.form, { field: this.path, base: this.base, value }, leaving);
    this.state = outcome;
    this.message = answer?.detail;
    if (outcome === "saved") {
      this.#saved(value, answer);
    } else if (outcome === "clash") {
      this.#clash(answer);
    }
  }

  #saved(value, answer) {
    this.sent = value;
    this.base = answer.value;
    this.editor.savedAt = answer.at;
    if (answer.merged) {
      this.#take(answer.value);
    } else if (this.element.dataset.kind === "rows") {
      const untouched = same(read(this.element), value);
      writeKeys(this.element, answer.value);
      this.sent = untouched ? read(this.element) : value;
    }
    if (this.isDirty) {
      this.#keep();
      this.changed();
    } else {
      this.#settle();
    }
    this.editor.refresh();
  }

  /* Shows what the server has. */
  #take(value) {
    const focused = document.activeElement?.name;
    write(this.element, value, newRow);
    this.base = value;
    this.sent = read(this.element);
    if (focused) {
      this.element.querySelector(`[name="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  keepTheirs(theirs) {
    this.#take(theirs);
    this.#settle();
    this.editor.report();
    this.editor.refresh();
  }

  useMine(theirs) {
    this.base = theirs;
    this.sent = null;
    this.state = "waiting";
    this.save();
  }

  #clash(met) {
    const who = met.changedBy ?? say("他人");
    const when = met.changedAt ? say("于 {0} ", met.changedAt) : "";
    showClash(
      this.element,
      say("{0}{1}修改了“{2}”，您的内容没有保存。", who, when, this.label),
      [
        [say("修改前"), met.baseWords],
        [say("对方改为"), met.theirWords],
        [say("您填写的"), met.myWords],
      ],
      [
        [say("保留对方的"), "btn-outline-primary", () => this.keepTheirs(met.theirs)],
        [say("用我的"), "btn-primary", () => this.useMine(met.theirs)],
      ]);
  }

  /* What this machine still has from before. Answers whether it was put back. */
  restore({ value, base, at }) {
    if (same(value, read(this.element))) {
      this.editor.backup.drop(this.path);
      return false;
    }
    if (same(base, this.base)) {
      write(this.element, value, newRow);
      this.state = "waiting";
      this.save();
      return true;
    }
    this.state = "clash";
    const theirs = this.base;
    const time = new Date(at).toLocaleString(document.documentElement.lang);
    showClash(
      this.element,
      say("本机有“{0}”于 {1} 未保存的内容，服务器上的内容后来有变化。", this.label, time),
      [[say("服务器上的"), words(theirs)], [say("本机保存的"), words(value)]],
      [
        [say("保留服务器上的"), "btn-outline-primary", () => this.keepTheirs(theirs)],
        [say("恢复本机的"), "btn-primary", () => {
          write(this.element, value, newRow);
          this.useMine(theirs);
        }],
      ]);
    return false;
  }
}

function words(value) {
  if (Array.isArray(value)) {
    return value.map(words).join("\n") || say("（空）");
  }
  if (value && typeof value === "object") {
    return Object.values(value).flat().filter(Boolean).join(say("；"));
  }
  return String(value || say("（空）"));
}
