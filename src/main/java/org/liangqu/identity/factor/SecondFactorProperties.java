package org.liangqu.identity.factor;

import java.util.Set;
import org.liangqu.identity.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who needs a second factor, and what keeps its secrets.
 *
 * @param requiredRoles the roles that nobody acts in without one
 * @param key 32 bytes in Base64 that encrypt the secrets in the database
 * @param keyFile where a key of the system's own is made and kept if none is given; for trying out
 */
@ConfigurationProperties("liangqu.sign-in.second-factor")
record SecondFactorProperties(
    @DefaultValue Set<Role> requiredRoles, @DefaultValue("") String key, String keyFile) {

  SecondFactorProperties {
    requiredRoles = Set.copyOf(requiredRoles);
  }
}
