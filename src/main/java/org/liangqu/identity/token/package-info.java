/** Access tokens with which programs come in: Modeler and declared integrations (接口令牌). */
package org.liangqu.identity.token;
