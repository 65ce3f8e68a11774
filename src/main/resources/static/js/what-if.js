"use strict";

/* Shows how far a run is; when it has ended, the page with its result. */
(() => {
  const panel = document.getElementById("what-if-progress");
  const bar = document.getElementById("progress-bar");
  const text = document.getElementById("progress-text");
  const SECOND = 1000;
  const number = new Intl.NumberFormat("zh-CN");

  window.setTimeout(poll, SECOND);

  async function poll() {
    try {
      const answer = await fetch(panel.dataset.status, { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const run = await answer.json();
      if (!run.running) {
        window.location.reload();
        return;
      }
      show(run);
    } catch (failure) {
      text.textContent = "暂时连接不上服务器，正在重试；试算不受影响。";
    }
    window.setTimeout(poll, SECOND);
  }

  function show(run) {
    bar.value = run.percent;
    text.textContent = run.total === null
      ? "正在统计项目……"
      : `已审查 ${number.format(run.judged)} / ${number.format(run.total)} 项，${number.format(run.differing)} 项会有不同`;
  }
})();
