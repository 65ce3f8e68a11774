package org.liangqu.identity.token;

/**
 * A token just issued or collected.
 *
 * @param secret what its holder sends, shown this once; null where the account it acts for has
 *     still to collect it
 */
public record IssuedToken(AccessToken token, String secret) {}
