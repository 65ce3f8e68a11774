// Loaded by all four web applications (see customScripts in each config.js):
//
// - Half-filled forms. Tasklist keeps them in the browser's local storage in clear, one entry per
//   task, and never removes what was not completed. Here they belong to the person signed in: they
//   go at sign-out, and when someone else signs in on the same machine. When a session merely
//   expires they stay, so that the same person finds the work again.
// - What the locale files don't cover: names of months and days in AngularJS's date picker, and a few
//   texts fixed in the templates.

/** Camunda Forms are kept under the first prefix, embedded forms under the second. */
const DRAFT_PREFIXES = ['camunda-form:', 'camForm:'];

/** Whose drafts are in the local storage; no entry means that none may be there. */
const DRAFT_OWNER = 'liangqu-draft-owner';

const SIGN_OUT = /\/api\/admin\/auth\/user\/[^/]+\/logout$/;

/** Asking who is signed in, and signing in: both answer with the user's id. */
const SIGNED_IN = /\/api\/admin\/auth\/user\/[^/]+(?:\/login\/[^/]+)?$/;

function isDraft(key) {
  return DRAFT_PREFIXES.some((prefix) => String(key).startsWith(prefix));
}

function removeDrafts() {
  Object.keys(localStorage)
    .filter(isDraft)
    .forEach((key) => localStorage.removeItem(key));
}

function whenSignedIn(userId) {
  if (localStorage.getItem(DRAFT_OWNER) !== userId) {
    removeDrafts();
    localStorage.setItem(DRAFT_OWNER, userId);
  }
}

function whenSignedOut() {
  localStorage.removeItem(DRAFT_OWNER);
  removeDrafts();
}

function userIdIn(request) {
  try {
    return JSON.parse(request.responseText).userId;
  } catch {
    return undefined;
  }
}

function watchSignInAndOut() {
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    const path = new URL(url, document.baseURI).pathname;
    if (SIGN_OUT.test(path)) {
      this.addEventListener('load', () => this.status < 400 && whenSignedOut());
    } else if (SIGNED_IN.test(path)) {
      this.addEventListener('load', () => {
        const userId = this.status === 200 && userIdIn(this);
        if (userId) {
          whenSignedIn(userId);
        }
      });
    }
    return open.call(this, method, url, ...rest);
  };
}

/** A form still open at sign-out saves itself once more: nothing is kept without an owner. */
function refuseDraftsWithoutOwner() {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (this === localStorage && isDraft(key) && !localStorage.getItem(DRAFT_OWNER)) {
      return;
    }
    setItem.call(this, key, value);
  };
}

const DATE_NAMES = {
  MONTH: ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  STANDALONEMONTH: [
    '一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'
  ],
  SHORTMONTH: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  DAY: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  SHORTDAY: ['日', '一', '二', '三', '四', '五', '六'],
  AMPMS: ['上午', '下午'],
  FIRSTDAYOFWEEK: 0
};

/** The applications choose their language in the same way. */
export function speaksChinese() {
  const language = (navigator.languages && navigator.languages[0]) || navigator.language || '';
  return language.toLowerCase().split('-')[0] !== 'en';
}

/** The application starts after its custom scripts are loaded, so its injector comes later. */
function nameDatesInChinese() {
  const injector = window.angular && window.angular.element(document.documentElement).injector();
  if (!injector) {
    setTimeout(nameDatesInChinese, 50);
    return;
  }
  Object.assign(injector.get('$locale').DATETIME_FORMATS, DATE_NAMES);
}

const FIXED_ATTRIBUTES = {
  '[title="zoom in"]': ['title', '放大'],
  '[title="zoom out"]': ['title', '缩小'],
  '[title="reset zoom"]': ['title', '恢复大小'],
  '[title="Select all"]': ['title', '全选'],
  '[placeholder="varName"]': ['placeholder', '变量名称'],
  '[placeholder="Jonny"]': ['placeholder', '名'],
  '[placeholder="Prosciutto"]': ['placeholder', '姓'],
  '[placeholder="j.prosciutto@acme.org"]': ['placeholder', '电子邮箱']
};

const FIXED_TEXTS = {
  '.cam-table .actions': ['Actions', '操作'],
  '.null-value': ['null', '无'],
  '.uib-left .sr-only': ['previous', '上一个'],
  '.uib-right .sr-only': ['next', '下一个']
};

function translateFixedTexts() {
  for (const [selector, [attribute, chinese]] of Object.entries(FIXED_ATTRIBUTES)) {
    document
      .querySelectorAll(selector)
      .forEach((element) => element.setAttribute(attribute, chinese));
  }
  for (const [selector, [english, chinese]] of Object.entries(FIXED_TEXTS)) {
    document.querySelectorAll(selector).forEach((element) => {
      if (element.childElementCount === 0 && element.textContent.trim() === english) {
        element.textContent = chinese;
      }
    });
  }
}

refuseDraftsWithoutOwner();
watchSignInAndOut();
if (speaksChinese()) {
  document.documentElement.lang = 'zh-CN';
  nameDatesInChinese();
  new MutationObserver(translateFixedTexts).observe(document.documentElement, {
    subtree: true,
    childList: true
  });
}
