package org.liangqu.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The person as Spring Security carries it; the password is checked elsewhere and never kept. */
public record IdentityPrincipal(Person person) implements UserDetails {

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return person.offices().stream()
        .map(office -> new SimpleGrantedAuthority("ROLE_" + office.role().name()))
        .distinct()
        .toList();
  }

  public List<String> groupIds() {
    return person.offices().stream().map(Office::groupId).sorted().toList();
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getUsername() {
    return person.id();
  }
}
