package org.liangqu.identity.openid;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param password whether by account and password; without, only at an identity provider
 * @param accountClaim the claim of the provider's that names the account here
 */
@ConfigurationProperties("liangqu.sign-in")
record SignInProperties(
    @DefaultValue("true") boolean password,
    @DefaultValue("preferred_username") String accountClaim) {}
