package org.liangqu.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts that somebody may act with now, by whatever means they come in. */
@Component
public class ActiveAccounts {

  private final Accounts accounts;
  private final DisabledAccounts disabled;

  ActiveAccounts(Accounts accounts, DisabledAccounts disabled) {
    this.accounts = accounts;
    this.disabled = disabled;
  }

  /** Empty for an unknown account and for one that is disabled (停用). */
  public Optional<Person> find(String id) {
    return accounts.find(id).filter(person -> !disabled.contains(id));
  }
}
