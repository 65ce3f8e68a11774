// What Tasklist's locale file cannot do:
//
// - Camunda Forms (form-js 1.8.7) have fixed English messages and labels: they are replaced on the
//   page as they appear.
// - When the server refuses a task, Tasklist shows the reason inside an English sentence in a corner
//   of the screen: here the reason stands in Chinese above the buttons of the form.
// - form-js takes the target from links in a form's HTML: they get it back, so that nobody loses
//   what is typed by following one.

// ---- Camunda Forms ----

/** Every validation message of form-js, with its placeholders. */
const VALIDATION_MESSAGES = [
  [/^Field is required\.$/, () => '此项为必填项。'],
  [/^Field must match pattern (.*)\.$/s, () => '格式不正确，请按要求填写。'],
  [/^Field must have minimum value of (.*)\.$/, (min) => `不能小于 ${min}。`],
  [/^Field must have maximum value of (.*)\.$/, (max) => `不能大于 ${max}。`],
  [/^Field must have minimum length of (.*)\.$/, (length) => `至少填写 ${length} 个字符。`],
  [/^Field must have maximum length of (.*)\.$/, (length) => `最多填写 ${length} 个字符。`],
  [
    /^Field must be a valid\s+international phone number\. \(e\.g\. .*\)$/,
    () => '请填写有效的国际电话号码（例如 +8613800000000）。'
  ],
  [/^Field must be a valid email\.$/, () => '请填写有效的电子邮箱。'],
  [/^Value is not a number\.$/, () => '请填写数字。'],
  [/^Value is expected to be an integer\.$/, () => '请填写整数。'],
  [
    /^Value is expected to have at most (\d+) decimal digits?\.$/,
    (digits) => `小数位数不能超过 ${digits} 位。`
  ],
  [
    /^Please select a valid value, the two nearest valid values are (.*) and (.*)\.$/,
    (lower, upper) => `请填写有效的数值，最接近的是 ${lower} 和 ${upper}。`
  ],
  [/^Date and time must both be entered\.$/, () => '日期和时间须同时填写。']
];

const TABLE_IS_EMPTY = [[/^Nothing to show\.$/, () => '没有内容。']];

/** Fixed texts by where they stand, so that what people wrote is never touched. */
const FORM_TEXTS = {
  '.fjs-form-field-error li': VALIDATION_MESSAGES,
  '.fjs-select-placeholder': [[/^Select$/, () => '请选择']],
  '.fjs-dropdownlist-empty': [
    [/^No results$/, () => '没有匹配的选项'],
    [/^All values selected$/, () => '已选择全部选项']
  ],
  '.fjs-taglist-skip-link': [[/^Skip to search$/, () => '跳到查询']],
  '.fjs-iframe-placeholder-text': [
    [/^No content to show\.$/, () => '没有内容。'],
    [/^External content couldn't be loaded\.$/, () => '外部内容无法加载。'],
    [/^iFrame$/, () => '嵌入页面']
  ],
  '.fjs-table-empty': TABLE_IS_EMPTY,
  '.fjs-table-td[colspan]': TABLE_IS_EMPTY,
  '.fjs-table-nav-label': [[/^ of $/, () => ' / ']],
  '.fjs-repeat-render-add': [[/^Add new$/, () => '添加']],
  '.fjs-repeat-render-collapse': [
    [/^Expand all \((\d+)\)$/, (count) => `展开全部（${count}）`],
    [/^Collapse$/, () => '收起']
  ]
};

const FORM_ATTRIBUTES = {
  placeholder: [
    [/^Search$/, () => '查询'],
    [/^yyyy([/.-])mm\1dd$/, (separator) => ['年', '月', '日'].join(separator)],
    [/^hh:mm(?: \?m)?$/, () => '时:分']
  ],
  title: [[/^Remove tag$/, () => '移除']],
  alt: [[/^This is an image placeholder$/, () => '图片占位']],
  'aria-label': [
    [/^Increment$/, () => '增加'],
    [/^Decrement$/, () => '减少'],
    [/^Previous page$/, () => '上一页'],
    [/^Next page$/, () => '下一页'],
    [/^Click to sort by (.*) descending$/, (column) => `点击按“${column}”降序排列`],
    [/^Click to sort by (.*) ascending$/, (column) => `点击按“${column}”升序排列`],
    [/^Click to remove sorting$/, () => '点击取消排序'],
    [/^Remove list item (\d+)$/, (number) => `移除第 ${number} 项`]
  ]
};

function inChinese(text, translations) {
  for (const [pattern, translation] of translations) {
    const match = pattern.exec(text);
    if (match) {
      return translation(...match.slice(1));
    }
  }
  return text;
}

/** Text nodes are changed in place: form-js goes on owning them. */
function translateTexts(element, translations) {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const chinese = inChinese(texts.currentNode.data, translations);
    if (chinese !== texts.currentNode.data) {
      texts.currentNode.data = chinese;
    }
  }
}

function translateForm(form) {
  for (const [selector, translations] of Object.entries(FORM_TEXTS)) {
    form.querySelectorAll(selector).forEach((element) => translateTexts(element, translations));
  }
  for (const [attribute, translations] of Object.entries(FORM_ATTRIBUTES)) {
    form.querySelectorAll(`[${attribute}]`).forEach((element) => {
      const value = element.getAttribute(attribute);
      const chinese = inChinese(value, translations);
      if (chinese !== value) {
        element.setAttribute(attribute, chinese);
      }
    });
  }
}

function openLinksElsewhere(form) {
  form.querySelectorAll('a[href]:not([target])').forEach((link) => {
    link.target = '_blank';
    link.rel = 'noopener';
  });
}

function nameDatesOfFormsInChinese() {
  window.flatpickr?.localize({
    weekdays: {
      shorthand: ['日', '一', '二', '三', '四', '五', '六'],
      longhand: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
    },
    months: {
      shorthand: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
      longhand: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月']
    },
    firstDayOfWeek: 1,
    ordinal: () => '日',
    rangeSeparator: ' 至 ',
    weekAbbreviation: '周',
    scrollTitle: '滚动切换',
    toggleTitle: '点击切换 12/24 小时制',
    yearAriaLabel: '年',
    monthAriaLabel: '月',
    hourAriaLabel: '时',
    minuteAriaLabel: '分'
  });
}

// ---- What the server refused ----

/** What the engine and its REST interface put around the reason. */
const WRAPPINGS = [
  /^Cannot (?:submit task form|(?:complete|resolve) task|instantiate process definition)[^:]*:\s*(.*)$/s,
  /^(?:ENGINE|SPIN|DMN|FEEL)-\d+\s+(.*)$/s,
  /^There was an exception while invoking the TaskListener\.\s*Message: '(.*)'\.?$/s,
  /^(?:Exception|couldn't)[^:：]*:\s*(.*)$/s,
  /^(?:[a-zA-Z_$][\w$]*\.)+[A-Z][\w$]*: (.*)$/s
];

/** Reasons that the engine itself gives. */
const ENGINE_REASONS = [
  [/was updated by another transaction concurrently/, () => '该任务刚刚被他人处理，请刷新页面后重试。'],
  [/is already claimed by someone else/, () => '该任务已由他人签收。'],
  [/^The user with id .* does not have /, () => '您没有执行此操作的权限。'],
  [/is suspended/, () => '流程已挂起，暂时不能办理。'],
  [/task is null|No matching task|Cannot find task/, () => '任务已不存在，可能已由他人办结。']
];

function reasonIn(message) {
  let reason = message.trim();
  for (let unwrapped = true; unwrapped; ) {
    const wrapping = WRAPPINGS.map((pattern) => pattern.exec(reason)).find((match) => match);
    unwrapped = Boolean(wrapping && wrapping[1]);
    if (unwrapped) {
      reason = wrapping[1].trim();
    }
  }
  return inChinese(reason, ENGINE_REASONS);
}

const SUBMISSION = /\/task\/[^/]+\/(?:submit-form|complete|resolve)$/;

/** Asked for when another task is opened. */
const FORM = /\/task\/[^/]+\/form$/;

const REFUSAL = 'liangqu-refusal';

function removeRefusal() {
  document.querySelectorAll(`.${REFUSAL}`).forEach((panel) => panel.remove());
}

function showRefusal(reason) {
  removeRefusal();
  const buttons = document.querySelector('[cam-tasklist-form] .form-actions');
  if (!buttons) {
    return;
  }
  const title = document.createElement('strong');
  title.textContent = '任务未能办结';
  const text = document.createElement('p');
  text.textContent = reason;
  const panel = document.createElement('div');
  panel.className = REFUSAL;
  panel.setAttribute('role', 'alert');
  panel.append(title, text);
  buttons.before(panel);
  buttons.scrollIntoView({ block: 'nearest' });
}

function messageIn(request) {
  try {
    return JSON.parse(request.responseText).message || '';
  } catch {
    return '';
  }
}

function watchSubmissions() {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    const path = new URL(url, document.baseURI).pathname;
    if (SUBMISSION.test(path) || FORM.test(path)) {
      removeRefusal();
    }
    if (SUBMISSION.test(path)) {
      this.addEventListener('load', () => {
        if (this.status >= 400 && this.status !== 401) {
          showRefusal(reasonIn(messageIn(this)) || '服务器未说明原因，请稍后重试。');
        }
      });
    }
    return open.call(this, method, url, ...rest);
  };
}

function isShownInForm(reason) {
  return document.querySelector(`.${REFUSAL} p`)?.textContent === reason;
}

/** A notification that only repeats what stands above the buttons would hide them. */
function translateNotification(notification) {
  const whole = reasonIn(notification.textContent);
  if (isShownInForm(whole)) {
    notification.parentElement.querySelector('.close')?.click();
    return;
  }
  const texts = document.createTreeWalker(notification, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.data;
    const reason = text.trim() && reasonIn(text);
    if (reason && reason !== text.trim()) {
      texts.currentNode.data = reason;
    }
  }
}

// ---- Watching the page ----

function translatePage() {
  document.querySelectorAll('.fjs-container').forEach((form) => {
    translateForm(form);
    openLinksElsewhere(form);
  });
  document
    .querySelectorAll('[notifications-panel] .message, .notifications-panel .message')
    .forEach(translateNotification);
}

watchSubmissions();
nameDatesOfFormsInChinese();
new MutationObserver(translatePage).observe(document.documentElement, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: Object.keys(FORM_ATTRIBUTES)
});
