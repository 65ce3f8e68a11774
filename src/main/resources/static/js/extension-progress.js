// Shows how far an order has come, and the page anew once it is carried out.
(() => {
  const box = document.getElementById("progress");
  if (!box) return;
  const bar = box.querySelector("progress");
  const text = box.querySelector("[data-text]");

  async function look() {
    const answer = await fetch(box.dataset.address, { headers: { Accept: "application/json" } });
    if (answer.status === 204) {
      location.reload();
      return;
    }
    if (answer.status === 200) show(await answer.json());
    setTimeout(look, 1000);
  }

  function show(progress) {
    if (progress.expected > 0) {
      bar.max = progress.expected;
      bar.value = progress.done;
    } else {
      bar.removeAttribute("value");
    }
    const counted = progress.expected > 0 ? `：${progress.done} / ${progress.expected}` : "";
    text.textContent = progress.phase + counted;
  }

  look();
})();
