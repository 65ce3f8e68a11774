/* What scripts say, in the page's language. The Chinese is the key, {0} stands for what varies. */

async function english() {
  try {
    const answer = await fetch(new URL("./words-en.json", import.meta.url));
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

const known = document.documentElement.lang === "en" ? await english() : {};

export function say(text, ...values) {
  return (known[text] ?? text).replace(/\{(\d)\}/g, (_, at) => values[at]);
}
