/* Sends a file in pieces by the tus protocol, and goes on where the line broke. */
import { BACKGROUND, token } from "./server.js";
import { say } from "../words.js";

const PIECE = 1024 * 1024;
const PAUSE = 3_000;
const VERSION = { "Tus-Resumable": "1.0.0" };

export class Refused extends Error {}
export class SignedOut extends Error {}
class Gone extends Error {}
class Offline extends Error {}
class Busy extends Error {}

const pause = () =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    window.addEventListener("online", () => (clearTimeout(timer), resolve()), { once: true });
  });

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/* What an answer that isn't the one hoped for means. */
function fault(status, text) {
  let answer = {};
  try {
    answer = JSON.parse(text);
  } catch {
    // A page, or nothing: the status says enough.
  }
  if (status === 0 || status >= 500) {
    return new Offline();
  }
  if (status === 404) {
    return new Gone(answer.detail);
  }
  if (status === 409 && ["upload-offset", "upload-busy"].includes(answer.code)) {
    return new Busy();
  }
  if (status === 429) {
    return new Busy();
  }
  if (status < 400 || status === 401 || (status === 403 && !answer.detail)) {
    return new SignedOut();
  }
  return new Refused(answer.detail ?? say("请刷新页面后再试"));
}

function request(form, method, address, headers, body, onProgress) {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open(method, address);
    const all = { ...BACKGROUND, ...VERSION, "X-LQ-CSRF": token(form), ...headers };
    Object.entries(all).forEach(([name, value]) => sending.setRequestHeader(name, value));
    sending.upload.onprogress = (event) => onProgress?.(event.loaded);
    sending.onerror = () => reject(new Offline());
    sending.onload = () =>
      sending.getResponseHeader("Tus-Resumable")
        ? resolve(sending)
        : reject(fault(sending.status, sending.responseText));
    sending.send(body ?? null);
  });
}

export class Pieces {
  /* The known address is that of an upload that was begun before, if any. */
  constructor(form, file, label, known, report) {
    Object.assign(this, { form, file, label, address: known, report });
  }

  async send() {
    while (!this.cancelled) {
      try {
        return await this.#attempt();
      } catch (problem) {
        if (problem instanceof Gone && this.address) {
          this.address = null;
        } else if (problem instanceof Offline) {
          this.report(say("网络中断，恢复后自动继续"), this.offset ?? 0);
          await pause();
        } else if (problem instanceof Busy) {
          await pause();
        } else {
          throw problem instanceof Gone ? new Refused(problem.message) : problem;
        }
      }
    }
  }

  async #attempt() {
    this.offset = this.address ? await this.#received() : await this.#begin();
    /* A file that came whole and wasn't looked through yet is asked for with an empty piece. */
    do {
      const start = this.offset;
      const piece = this.file.slice(start, start + PIECE);
      const told = (sent) => this.report(null, Math.min(start + sent, this.file.size));
      told(0);
      if (start + piece.size === this.file.size) {
        this.report(say("正在检查文件…"), start);
      }
      const headers = { "Upload-Offset": start, "Content-Type": "application/offset+octet-stream" };
      const answer = await request(this.form, "PATCH", this.address, headers, piece, told);
      this.offset = Number(answer.getResponseHeader("Upload-Offset"));
    } while (this.offset < this.file.size && !this.cancelled);
  }

  async #received() {
    const answer = await request(this.form, "HEAD", this.address, {});
    return Number(answer.getResponseHeader("Upload-Offset"));
  }

  async #begin() {
    const said = { ...this.label, filename: this.file.name, fingerprint: fingerprint(this.file) };
    const metadata = Object.entries(said).map(([key, value]) => `${key} ${base64(value)}`);
    const headers = { "Upload-Length": this.file.size, "Upload-Metadata": metadata.join(",") };
    const answer = await request(this.form, "POST", this.form.dataset.uploads, headers);
    this.address = answer.getResponseHeader("Location");
    return 0;
  }

  async cancel() {
    this.cancelled = true;
    if (this.address) {
      await request(this.form, "DELETE", this.address, {}).catch(() => {});
    }
  }
}

export function fingerprint(file) {
  return `${file.size}-${file.lastModified}-${file.name}`.slice(0, 300);
}
