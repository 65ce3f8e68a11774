package org.liangqu.identity.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often something may be asked for, on each node. Those per address are wide enough for an
 * office behind one address.
 *
 * @param signIn attempts to sign in, and wrong credentials of programs, per address
 * @param registration registrations, resets of passwords, accounts opened for a unit, per address
 * @param upload files, per account
 * @param export files made to be downloaded, per account
 * @param precheck pre-checks (预检), per account
 */
@ConfigurationProperties("liangqu.rate-limits")
record RateLimits(Limit signIn, Limit registration, Limit upload, Limit export, Limit precheck) {

  /**
   * @param requests how many
   * @param per within which time; it is also the time in which all of them come back
   */
  record Limit(int requests, Duration per) {}
}
