/** The pages on which administrators keep accounts and offices (账号管理). */
package org.liangqu.portal.accounts;
