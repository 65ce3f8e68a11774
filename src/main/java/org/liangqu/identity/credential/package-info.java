/** What happened to people's second factors and to access tokens (凭据留痕). */
package org.liangqu.identity.credential;
