package org.liangqu.identity.token;

import java.time.LocalDate;

/**
 * A token to issue, as an administrator declares it.
 *
 * @param account in whose name a token for {@code /api} acts; a token for the engine acts in its
 *     issuer's
 * @param validThrough the last day on which it holds, Beijing time, at most a year ahead
 * @param addresses the addresses or networks (CIDR) that it may come from, separated by blanks,
 *     commas or line ends; any where blank
 */
public record NewToken(
    String name,
    String purpose,
    String contact,
    TokenDoor door,
    String account,
    LocalDate validThrough,
    String addresses) {}
