/** The pages of calls and of the working-day calendar (申报通知、工作日历). */
package org.liangqu.portal.calls;
