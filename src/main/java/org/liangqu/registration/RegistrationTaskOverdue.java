package org.liangqu.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The task of reviewing a registration was not completed by its due date.
 *
 * @param groupIds offices whose members may take it
 * @param assignee account that holds it, null when nobody has taken it
 */
public record RegistrationTaskOverdue(
    UUID registrationId, List<String> groupIds, String assignee, Instant due) {

  public RegistrationTaskOverdue {
    groupIds = List.copyOf(groupIds);
  }
}
