/* Saves the form as it is typed, and says so; without this script the page is a plain form. */
import { Backup } from "./backup.js";
import { Field } from "./field.js";
import { centre, markUnread, show } from "./notes.js";
import { status } from "./server.js";
import { say } from "../words.js";

const RETRY = 5_000;
const PRESENCE = 45_000;
const PATIENCE = 4_000;

class Editor {
  #refreshing;
  #asked = 0;

  constructor(form) {
    this.form = form;
    this.line = document.getElementById("ed-state");
    this.backup = new Backup(form.dataset);
    this.fields = [...form.querySelectorAll("[data-field]")].map((one) => new Field(one, this));
  }

  fieldOf(element) {
    return this.fields.find((field) => field.element.contains(element));
  }

  report() {
    const count = (...states) => this.fields.filter((one) => states.includes(one.state)).length;
    const refused = this.fields.find((one) => one.state === "refused");
    if (count("clash")) {
      this.#say("failed", say("有 {0} 项与他人的修改不同，请在该项下选择保留哪一个", count("clash")));
    } else if (count("signed-out")) {
      this.#say("failed", say("未保存：登录已失效，内容已存在本机。请"), Editor.#linkToSignIn);
    } else if (count("offline")) {
      const kept = this.fields.every((one) => one.state !== "offline" || one.kept !== false);
      this.#say(
        "failed",
        kept
          ? say("未保存：网络中断，已存在本机，恢复后自动保存")
          : say("未保存：网络中断，本机也无法保存，请不要关闭本页"));
    } else if (refused) {
      this.#say("failed", say("未保存：{0}", refused.message ?? say("请刷新后再试")));
    } else if (count("waiting", "sending")) {
      this.#say("saving", say("正在保存…"));
    } else if (this.savedAt) {
      this.#say("saved", say("已保存 {0}", this.savedAt));
    } else {
      this.#say("idle", say("填写的内容自动保存"));
    }
  }

  /* What is said already stays as it is, so that a link can be clicked while it is tried again. */
  #say(state, words, link) {
    if (this.said !== words) {
      this.said = words;
      this.line.replaceChildren(words, ...(link ? [link()] : []));
    }
    this.line.dataset.state = state;
  }

  static #linkToSignIn() {
    const link = document.createElement("a");
    link.href = window.location.href;
    link.target = "_blank";
    link.rel = "opener";
    link.textContent = say("重新登录（新窗口），登录后回到本页即自动保存");
    return link;
  }

  refresh() {
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => this.#refresh(), 150);
  }

  /* Of several answers on their way only that to the last question tells how things stand. */
  async #refresh() {
    this.#asked += 1;
    const question = this.#asked;
    const parsed = await status(this.form);
    if (parsed && question === this.#asked) {
      show(parsed);
    }
  }

  async saveAll() {
    await Promise.race([
      Promise.all(this.fields.map((field) => field.save())),
      new Promise((resolve) => setTimeout(resolve, PATIENCE)),
    ]);
    return this.fields.every((field) => field.state === "saved");
  }

  retry() {
    this.fields.forEach((field) => field.retry());
  }

  /* Goes on once all is saved; who insists goes on anyway, since this machine keeps the rest. */
  async leave(address) {
    if ((await this.saveAll()) || this.insisting) {
      window.location.assign(address);
    }
    this.insisting = true;
  }

  restore() {
    const restored = Object.entries(this.backup.all()).filter(([path, entry]) => {
      const field = this.fields.find((one) => one.path === path);
      return field ? field.restore(entry) : false;
    });
    const box = document.getElementById("ed-restore");
    const elsewhere = this.backup.elsewhere();
    if (restored.length > 0) {
      box.append(say("已恢复本机上次没有保存的内容。"));
    }
    if (elsewhere.length > 0) {
      box.append(say("本机还有其他部分没有保存的内容，打开该部分即恢复："));
      elsewhere.forEach((section) => box.append(this.#linkTo(section), " "));
    }
    box.hidden = box.textContent === "";
    this.report();
  }

  #linkTo(section) {
    const address = new URL(section, window.location.href).pathname;
    const known = document.querySelector(`.ed-nav a[href="${CSS.escape(address)}"] .ed-sec-name`);
    const link = document.createElement("a");
    link.href = address;
    link.textContent = known?.textContent ?? section;
    return link;
  }

  listen() {
    const { form } = this;
    form.addEventListener("input", (event) => this.fieldOf(event.target)?.changed());
    form.addEventListener("change", (event) => {
      this.fieldOf(event.target)?.changed();
      this.fieldOf(event.target)?.save();
    });
    form.addEventListener("click", (event) => {
      const button = event.target.closest("[data-add], [data-up], [data-remove]");
      if (button) {
        event.preventDefault();
        this.fieldOf(button).press(button);
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const address = event.submitter?.dataset.go;
      if (address) {
        this.leave(address);
      } else {
        this.saveAll();
      }
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[data-leaves]");
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        this.leave(link.href);
      }
    });
    window.addEventListener("online", () => this.retry());
    window.addEventListener("focus", () => this.retry());
    window.addEventListener("pagehide", () => this.fields.forEach((field) => field.save(true)));
    setInterval(() => this.retry(), RETRY);
    setInterval(() => document.hidden || this.refresh(), PRESENCE);
  }
}

const form = document.getElementById("editor-form");
document.documentElement.classList.add("scripted");
centre();
if (form) {
  const editor = new Editor(form);
  editor.listen();
  editor.restore();
  editor.fields.forEach((field) => field.changed());
  markUnread();
}
