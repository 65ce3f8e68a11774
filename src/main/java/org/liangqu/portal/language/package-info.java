/** Pages and answers in English, translated as they leave (英文界面). */
package org.liangqu.portal.language;
