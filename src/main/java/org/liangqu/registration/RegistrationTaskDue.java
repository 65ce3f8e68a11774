package org.liangqu.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The task of reviewing a registration will soon be due.
 *
 * @param groupIds offices whose members may take it
 * @param assignee account that holds it, null when nobody has taken it
 */
public record RegistrationTaskDue(
    UUID registrationId, List<String> groupIds, String assignee, Instant due) {

  public RegistrationTaskDue {
    groupIds = List.copyOf(groupIds);
  }
}
