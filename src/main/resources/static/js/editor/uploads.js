/* The queue of files to upload; without this script the page is a plain form. */
import { show } from "./notes.js";
import { Pieces, SignedOut, fingerprint } from "./pieces.js";
import { BACKGROUND } from "./server.js";
import { say } from "../words.js";

const MAX_SIZE = 50 * 1024 * 1024;
const KINDS = [
  [/审计/, "AUDIT_REPORT"],
  [/资产负债/, "BALANCE_SHEET"],
  [/利润分配|所有者权益/, "PROFIT_DISTRIBUTION"],
  [/损益|利润表/, "INCOME_STATEMENT"],
  [/协议|合同/, "COOPERATION_AGREEMENT"],
  [/专利|成果|证书|鉴定/, "ACHIEVEMENT_PROOF"],
];

function size(bytes) {
  return bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

class Queued {
  constructor(file, queue) {
    Object.assign(this, { file, queue });
    const template = document.getElementById("ed-queued");
    this.element = template.content.firstElementChild.cloneNode(true);
    this.#identify();
    this.#fill();
    this.find("[data-drop]").addEventListener("click", () => this.drop());
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  /* Each copy of the template has ids of its own. */
  #identify() {
    const number = ++Queued.count;
    for (const one of this.element.querySelectorAll("[id], [for], [aria-describedby]")) {
      for (const name of ["id", "for", "aria-describedby"]) {
        if (one.hasAttribute(name)) {
          one.setAttribute(name, `${one.getAttribute(name)}-${number}`);
        }
      }
    }
  }

  #fill() {
    this.find("[data-name]").textContent = this.file.name;
    this.find("[data-size]").textContent = size(this.file.size);
    this.find("[data-drop]").setAttribute("aria-label", say("移除{0}", this.file.name));
    const known = [...document.querySelectorAll("[data-upload]")].find(
      (one) => one.dataset.fingerprint === fingerprint(this.file));
    if (known) {
      this.known = known.dataset.upload;
      this.find("[data-label]").hidden = true;
      this.find("[data-label]").replaceChildren();
      this.say(say("上次没有传完，将从中断处继续"));
    } else {
      const kind = KINDS.find(([pattern]) => pattern.test(this.file.name))?.[1] ?? "";
      this.find("[name=kind]").value = kind;
      const year = this.file.name.match(/(20\d\d)/)?.[1];
      this.find("[name=fiscalYear]").value =
        kind.match(/REPORT|SHEET|STATEMENT|DISTRIBUTION/) ? year ?? this.queue.form.dataset.year : "";
    }
    if (this.file.size > MAX_SIZE) {
      this.end("refused", say("文件超过50 MB，请压缩或拆分后再上传"));
      this.hopeless = true;
    } else if (this.file.size === 0) {
      this.end("refused", say("文件是空的，请重新选择"));
      this.hopeless = true;
    }
  }

  #label() {
    const inputs = this.element.querySelectorAll("[data-label] :is(input, select)");
    return Object.fromEntries([...inputs].map((one) => [one.name, one.value]));
  }

  get waits() {
    return !this.hopeless && !this.sending && this.element.dataset.outcome !== "done";
  }

  say(words) {
    const line = this.find("[data-state]");
    if (words !== null && line.textContent !== words) {
      line.textContent = words;
    }
  }

  end(outcome, words) {
    this.element.dataset.outcome = outcome;
    this.say(words);
  }

  async send() {
    this.sending = true;
    delete this.element.dataset.outcome;
    const meter = this.find("progress");
    meter.hidden = false;
    meter.setAttribute("aria-label", say("{0}的上传进度", this.file.name));
    this.pieces = new Pieces(this.queue.form, this.file, this.#label(), this.known, (words, sent) => {
      meter.value = (sent / this.file.size) * 100;
      this.say(words ?? say("已传 {0}%", Math.floor(meter.value)));
    });
    try {
      await this.pieces.send();
      meter.value = 100;
      this.end("done", say("已上传"));
      this.find("[data-label]").replaceChildren();
      this.find("[data-drop]").remove();
    } catch (problem) {
      this.known = null;
      meter.hidden = true;
      this.end("refused", problem instanceof SignedOut
        ? say("登录已失效，请在新窗口登录后再上传，已传的部分仍在")
        : say("没有上传：{0}", problem.message));
      if (problem instanceof SignedOut) {
        this.known = this.pieces.address;
      }
    }
    this.sending = false;
  }

  drop() {
    if (this.sending) {
      this.hopeless = true;
    }
    this.pieces?.cancel();
    this.element.remove();
    this.queue.forget(this);
  }
}
Queued.count = 0;

class Queue {
  constructor(form) {
    this.form = form;
    this.items = [];
    this.list = document.getElementById("ed-queue");
    this.bar = document.getElementById("ed-queue-bar");
    this.state = document.getElementById("ed-queue-state");
    this.button = document.getElementById("ed-send");
  }

  add(files) {
    for (const file of files) {
      const item = new Queued(file, this);
      this.items.push(item);
      this.list.append(item.element);
    }
    this.#report();
  }

  forget(item) {
    this.items = this.items.filter((one) => one !== item);
    this.#report();
  }

  #report() {
    const waiting = this.items.filter((one) => one.waits).length;
    this.bar.hidden = this.items.length === 0;
    this.button.disabled = waiting === 0 || this.busy === true;
    this.button.textContent = waiting > 1 ? say("上传 {0} 个文件", waiting) : say("上传");
    this.state.textContent = this.busy ? say("正在上传，请不要关闭本页；中断后可以继续") : "";
  }

  async send() {
    this.busy = true;
    for (const item of this.items.filter((one) => one.waits)) {
      this.#report();
      await item.send();
      await this.#refresh();
    }
    this.busy = false;
    this.#report();
  }

  /* The files as the server has them now. */
  async #refresh() {
    try {
      const answer = await fetch(window.location.href, { redirect: "manual", headers: BACKGROUND });
      if (answer.ok) {
        show(new DOMParser().parseFromString(await answer.text(), "text/html"));
      }
    } catch {
      // The next file's upload tells that the line is down.
    }
  }

  listen() {
    const input = this.form.querySelector("[type=file]");
    const place = document.getElementById("ed-drop");
    const take = () => {
      this.add(input.files);
      input.value = "";
    };
    input.addEventListener("change", take);
    for (const type of ["dragenter", "dragover", "dragleave", "drop"]) {
      place.addEventListener(type, (event) => {
        event.preventDefault();
        place.classList.toggle("over", type === "dragenter" || type === "dragover");
      });
    }
    place.addEventListener("drop", (event) => this.add(event.dataTransfer.files));
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.button.addEventListener("click", () => this.send());
    window.addEventListener("beforeunload", (event) => this.busy && event.preventDefault());
    /* People choose files before the script has come over a slow line. */
    if (input.files.length > 0) {
      take();
    }
  }
}

new Queue(document.getElementById("ed-upload")).listen();
