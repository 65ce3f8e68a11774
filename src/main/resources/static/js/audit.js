"use strict";

/* Marks the path that a proposal took on the diagram of the model version it ran on. */
(() => {
  const panel = document.getElementById("diagram-panel");
  const state = document.getElementById("diagram-state");
  const detail = document.getElementById("node-detail");
  const tabs = [...document.querySelectorAll("[data-run]")];

  const COLOURS = {
    open: { stroke: "#6b7d87" },
    passed: { stroke: "#0b5c7a", fill: "#e0eef3" },
    current: { stroke: "#a86500", fill: "#fdf1da" },
    canceled: { stroke: "#9c2f22", fill: "#fbe9e6" },
    good: { stroke: "#1f6b45", fill: "#d8efe1" },
  };
  const READABLE = 0.7;
  const MARGIN = 30;
  const REFUSING_ENDS = /Rejected|NotAccepted|NotRecommended|Expired|Withdrawn/;
  const moment = new Intl.DateTimeFormat("zh-CN", {
    dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai",
  });

  let viewer = null;
  let showing = Promise.resolve();
  let runs = [];
  let shown = null;
  let picked = null;
  const diagrams = new Map();

  wireTimelineFilters();
  if (tabs.length > 0) {
    start();
  }

  async function start() {
    try {
      const answer = await fetch(`${panel.dataset.base}/runs`, { headers: { Accept: "application/json" } });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      runs = await answer.json();
      viewer = new window.BpmnJS({ container: "#diagram", zoomScroll: { enabled: false } });
      viewer.on("element.click", (event) => pick(event.element.id.replace(/_label$/, "")));
      wireButtons();
      await show(mainRun().instanceId);
    } catch (failure) {
      explain("流程图没有读出来，请刷新页面重试；时间线不受影响。");
    }
  }

  /* The proposal's own latest run; what it called and the list it was on are a click away. */
  function mainRun() {
    const own = runs.filter((one) => !one.callerInstanceId && one.businessKey === panel.dataset.number);
    return own[own.length - 1] || runs[0];
  }

  /* One diagram after the other: the viewer holds one, and the last that was asked for stays. */
  function show(instanceId) {
    const next = () => display(instanceId);
    showing = showing.then(next, next);
    return showing;
  }

  async function display(instanceId) {
    const run = runs.find((one) => one.instanceId === instanceId);
    if (!run) {
      return;
    }
    tabs.forEach((tab) => tab.setAttribute("aria-pressed", String(tab.dataset.run === instanceId)));
    await viewer.importXML(await diagramOf(run.definitionId));
    shown = run;
    picked = null;
    describe(null);
    paleAll();
    markFlows(run);
    markNodes(run);
    state.hidden = true;
    lookAt(run);
  }

  /* A small diagram is shown whole; of a wide one the part where the run stands or ended. */
  function lookAt(run) {
    zoom("fit");
    const canvas = viewer.get("canvas");
    const node = viewer.get("elementRegistry").get(standing(run));
    if (canvas.zoom() >= READABLE || !node) {
      return;
    }
    canvas.zoom(READABLE);
    center(node);
  }

  function standing(run) {
    const nodes = run.activities.filter((one) => one.type !== "multiInstanceBody");
    const open = nodes.filter((one) => !one.ended);
    const last = open.length > 0 ? open[open.length - 1] : nodes[nodes.length - 1];
    return run.endEventId || (last && last.activityId);
  }

  /* In the middle, but never beyond the diagram's edge where there is more to see on the other side. */
  function center(node) {
    const canvas = viewer.get("canvas");
    const box = canvas.viewbox();
    canvas.viewbox({
      x: within(node.x + node.width / 2 - box.width / 2, box.inner.x, box.inner.width, box.width),
      y: within(node.y + node.height / 2 - box.height / 2, box.inner.y, box.inner.height, box.height),
      width: box.width,
      height: box.height,
    });
  }

  function within(wanted, start, length, shown) {
    const first = start - MARGIN;
    const last = start + length + MARGIN - shown;
    return last < first ? (first + last) / 2 : Math.min(Math.max(wanted, first), last);
  }

  async function diagramOf(definitionId) {
    if (!diagrams.has(definitionId)) {
      const answer = await fetch(`${panel.dataset.base}/diagrams/${encodeURIComponent(definitionId)}`);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      diagrams.set(definitionId, await answer.text());
    }
    return diagrams.get(definitionId);
  }

  function paleAll() {
    viewer.get("elementRegistry").forEach((element) => {
      if (element.businessObject.di && element.parent && element.type !== "bpmn:Process") {
        draw(element, COLOURS.open);
      }
    });
  }

  function markFlows(run) {
    run.flowsTaken.forEach((id) => paint(id, { stroke: COLOURS.passed.stroke }));
  }

  function markNodes(run) {
    passagesByNode(run).forEach((passages, id) => {
      const look = lookOf(id, passages);
      paint(id, COLOURS[look]);
      badge(id, look, passages);
    });
  }

  /* The body of a multi-instance activity goes by the activity's own id with a suffix. */
  function passagesByNode(run) {
    const nodes = new Map();
    run.activities
      .filter((one) => one.type !== "multiInstanceBody")
      .forEach((one) => nodes.set(one.activityId, [...(nodes.get(one.activityId) || []), one]));
    return nodes;
  }

  function lookOf(id, passages) {
    if (passages.some((one) => one.incident)) {
      return "canceled";
    }
    if (passages.some((one) => !one.ended)) {
      return "current";
    }
    if (passages.every((one) => one.canceled) || REFUSING_ENDS.test(id) && id.startsWith("EndEvent_")) {
      return "canceled";
    }
    return id.startsWith("EndEvent_") ? "good" : "passed";
  }

  function paint(id, colours) {
    const element = viewer.get("elementRegistry").get(id);
    if (!element) {
      return;
    }
    draw(element, colours);
    viewer.get("canvas").addMarker(element, element.waypoints ? "taken" : "reached");
  }

  function draw(element, colours) {
    const isFlow = Boolean(element.waypoints);
    const di = element.businessObject.di;
    di.set("bioc:stroke", colours.stroke);
    if (!isFlow && colours.fill) {
      di.set("bioc:fill", colours.fill);
    }
    const graphics = viewer.get("elementRegistry").getGraphics(element);
    viewer.get("graphicsFactory").update(isFlow ? "connection" : "shape", element, graphics);
  }

  function badge(id, look, passages) {
    const element = viewer.get("elementRegistry").get(id);
    if (!element || /Gateway$/.test(element.type)) {
      return;
    }
    const sign = { passed: "✓", good: "✓", current: "进行中", canceled: "✕" }[look];
    const mark = document.createElement("div");
    mark.className = `node-mark ${look}`;
    mark.textContent = passages.length > 1 ? `${sign} ${passages.length}` : sign;
    viewer.get("overlays").add(id, {
      position: { top: -9, left: -9 },
      show: { minZoom: 0 },
      html: mark,
    });
  }

  function pick(id) {
    const canvas = viewer.get("canvas");
    if (picked && viewer.get("elementRegistry").get(picked)) {
      canvas.removeMarker(picked, "picked");
    }
    document.querySelectorAll(".timeline li.picked").forEach((one) => one.classList.remove("picked"));
    const passages = shown.activities.filter((one) => one.activityId === id);
    picked = passages.length > 0 ? id : null;
    describe(picked ? { id, passages } : null);
    if (picked) {
      canvas.addMarker(id, "picked");
      document
        .querySelectorAll(`.timeline li[data-activity="${CSS.escape(id)}"][data-instance="${CSS.escape(shown.instanceId)}"]`)
        .forEach((one) => one.classList.add("picked"));
    }
  }

  function describe(node) {
    detail.replaceChildren();
    detail.hidden = !node;
    if (!node) {
      return;
    }
    const title = document.createElement("h3");
    title.textContent = node.passages[0].name || node.id;
    const list = document.createElement("ul");
    node.passages.forEach((passage) => {
      const line = document.createElement("li");
      line.textContent = sentence(passage);
      list.append(line);
    });
    detail.append(title, list, ...calledRuns(node.passages));
  }

  function sentence(passage) {
    const begun = moment.format(new Date(passage.started));
    const left = passage.ended ? moment.format(new Date(passage.ended)) : null;
    const end = passage.canceled ? `${left} 取消` : left ? `${left} 完成` : "尚未完成";
    const by = passage.assigneeName ? `，办理人 ${passage.assigneeName}` : "";
    const trouble = passage.incident ? `，执行异常：${passage.incident}` : "";
    return `${begun} 开始，${end}${by}${trouble}`;
  }

  function calledRuns(passages) {
    return passages
      .filter((one) => one.calledInstanceId && runs.some((run) => run.instanceId === one.calledInstanceId))
      .map((one) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "btn btn-sm btn-outline-primary mt-2 me-2";
        button.textContent = "打开调用的流程";
        button.addEventListener("click", () => switchTo(one.calledInstanceId));
        return button;
      });
  }

  function wireButtons() {
    tabs.forEach((tab) => tab.addEventListener("click", () => switchTo(tab.dataset.run)));
    panel.querySelectorAll("[data-zoom]").forEach((button) => {
      button.addEventListener("click", () => zoom(button.dataset.zoom));
    });
    document.querySelectorAll("[data-locate]").forEach((button) => {
      button.addEventListener("click", () => locate(button.closest("li")));
    });
    window.addEventListener("resize", () => viewer.get("canvas").resized());
  }

  async function switchTo(instanceId) {
    try {
      await show(instanceId);
    } catch (failure) {
      explain("这个流程图没有读出来，请刷新页面重试。");
    }
  }

  async function locate(entry) {
    if (!shown || shown.instanceId !== entry.dataset.instance) {
      await switchTo(entry.dataset.instance);
    }
    pick(entry.dataset.activity);
    const node = viewer.get("elementRegistry").get(entry.dataset.activity);
    if (node) {
      center(node);
    }
    panel.scrollIntoView({ block: "nearest" });
  }

  function zoom(how) {
    const canvas = viewer.get("canvas");
    canvas.resized();
    if (how === "fit") {
      canvas.zoom("fit-viewport", "auto");
    } else {
      canvas.zoom(canvas.zoom() * (how === "in" ? 1.25 : 0.8));
    }
  }

  function explain(words) {
    state.hidden = false;
    state.textContent = words;
  }

  function wireTimelineFilters() {
    document.querySelectorAll("[data-kind]").forEach((box) => {
      box.addEventListener("change", () => {
        document.querySelectorAll(`[data-entry="${box.dataset.kind}"]`).forEach((entry) => {
          entry.hidden = !box.checked;
        });
      });
    });
  }
})();
