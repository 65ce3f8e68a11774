/** The second factor: codes of a phone after the password, RFC 6238 (动态验证码). */
package org.liangqu.identity.factor;
