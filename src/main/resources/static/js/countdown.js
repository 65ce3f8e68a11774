// Counts down to the moment in data-until, by the server's clock as data-now told it.
import { say } from './words.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function words(left) {
  if (left <= 0) {
    return say('已到时间');
  }
  const days = Math.floor(left / DAY);
  const hours = Math.floor((left % DAY) / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = Math.floor((left % MINUTE) / 1000);
  const inLastDay = say('{0}小时{1}分{2}秒', hours, minutes, seconds);
  return days > 0 ? say('{0}天', days) + inLastDay : inLastDay;
}

document.querySelectorAll('[data-until]').forEach((element) => {
  const until = Number(element.dataset.until);
  const ahead = Number(element.dataset.now) - Date.now();
  const show = () => {
    element.textContent = words(until - Date.now() - ahead);
  };
  show();
  setInterval(show, 1000);
});
