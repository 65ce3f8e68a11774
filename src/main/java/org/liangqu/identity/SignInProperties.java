package org.liangqu.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How sign-in guards itself.
 *
 * @param attempts wrong passwords in a row after which an account waits
 * @param attemptsFromAddress wrong passwords from one address after which it waits, one being
 *     forgiven each minute; many people of an office may share an address
 * @param firstDelay the first wait; it doubles with each further wrong password
 * @param longestDelay the longest wait
 * @param sessions how many sessions an account may have open; a further one ends the oldest
 * @param idle a session ends after so long without a request
 * @param longest a session ends after so long whatever happens
 * @param resetValid how long a link that resets a password can be used
 * @param invitationValid how long an invitation's link can be used
 * @param resetsPerHour links sent to one account in an hour at most
 * @param resetsPerHourFromAddress requests for links from one address in an hour at most
 * @param invitationsPerHour invitations that a unit's administrator sends in an hour at most
 */
@ConfigurationProperties("liangqu.sign-in")
record SignInProperties(
    @DefaultValue("5") int attempts,
    @DefaultValue("30") int attemptsFromAddress,
    @DefaultValue("1m") Duration firstDelay,
    @DefaultValue("30m") Duration longestDelay,
    @DefaultValue("5") int sessions,
    @DefaultValue("60m") Duration idle,
    @DefaultValue("12h") Duration longest,
    @DefaultValue("60m") Duration resetValid,
    @DefaultValue("7d") Duration invitationValid,
    @DefaultValue("3") int resetsPerHour,
    @DefaultValue("20") int resetsPerHourFromAddress,
    @DefaultValue("30") int invitationsPerHour) {}
