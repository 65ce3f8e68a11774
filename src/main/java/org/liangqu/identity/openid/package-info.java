/** Sign-in at an identity provider, by OpenID Connect and by configuration alone (统一身份认证). */
package org.liangqu.identity.openid;
