/* Keeps on this machine what the server hasn't got yet. */

const PREFIX = "lq-draft";

export class Backup {
  constructor({ proposal, section, account }) {
    this.scope = `${PREFIX}:${proposal}:${account}:`;
    this.key = this.scope + section;
  }

  all() {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? "{}");
    } catch {
      return {};
    }
  }

  #store(entries) {
    try {
      if (Object.keys(entries).length === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify(entries));
      }
      return true;
    } catch {
      return false;
    }
  }

  /* Answers whether it could be kept: a browser may have no room, or forbid it. */
  keep(path, value, base) {
    return this.#store({ ...this.all(), [path]: { value, base, at: Date.now() } });
  }

  drop(path) {
    const entries = this.all();
    if (path in entries) {
      delete entries[path];
      this.#store(entries);
    }
  }

  /* The other sections that have something left here. */
  elsewhere() {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.scope) && key !== this.key)
        .map((key) => key.slice(this.scope.length));
    } catch {
      return [];
    }
  }
}
