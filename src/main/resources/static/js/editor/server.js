/* Sends a change to the server and says in a word what became of it. */

/* So that nobody is led here after signing in. */
export const BACKGROUND = { "X-Requested-With": "XMLHttpRequest" };

export function token(form) {
  const cookie = document.cookie.match(/(?:^|;\s*)(?:__Host-)?LQ-CSRF=([^;]+)/);
  return cookie ? decodeURIComponent(cookie[1]) : form.querySelector("[name=_csrf]")?.value ?? "";
}

async function body(response) {
  try {
    return await response.json();
  } catch {
    return {};
  }
}

export async function send(form, change, leaving) {
  let response;
  try {
    response = await fetch(form.dataset.save, {
      method: "POST",
      redirect: "manual",
      keepalive: leaving,
      headers: { "Content-Type": "application/json", "X-LQ-CSRF": token(form) },
      body: JSON.stringify({ ...change, account: form.dataset.account }),
    });
  } catch {
    return { outcome: "offline" };
  }
  if (response.type === "opaqueredirect" || response.status === 401) {
    return { outcome: "signed-out" };
  }
  const answer = await body(response);
  if (response.ok) {
    return { outcome: "saved", answer };
  }
  if (response.status === 409 && "theirs" in answer) {
    return { outcome: "clash", answer };
  }
  if (response.status >= 500) {
    return { outcome: "offline" };
  }
  if (response.status === 403 && !answer.detail) {
    return { outcome: "signed-out" };
  }
  return { outcome: "refused", answer };
}

/* What is said of the form now, as elements; null where it can't be had. */
export async function status(form) {
  try {
    const response = await fetch(form.dataset.status, { redirect: "manual", headers: BACKGROUND });
    if (!response.ok) {
      return null;
    }
    return new DOMParser().parseFromString(await response.text(), "text/html");
  } catch {
    return null;
  }
}
