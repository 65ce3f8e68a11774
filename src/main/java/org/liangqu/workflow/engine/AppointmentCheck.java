package org.liangqu.workflow.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.liangqu.identity.Office;
import org.liangqu.identity.access.Appointments;

/**
 * Refuses offices that nobody holds together, at the one point that every door to the engine's
 * accounts passes: Java, REST and the Admin web application.
 */
public class AppointmentCheck extends DbIdentityServiceProvider {

  @Override
  public IdentityOperationResult createMembership(String userId, String groupId) {
    Set<Office> offices =
        Stream.concat(groupsOf(userId), Stream.of(groupId))
            .flatMap(group -> Office.parse(group).stream())
            .collect(Collectors.toSet());
    Appointments.objection(offices)
        .ifPresent(
            objection -> {
              throw new BadUserRequestException(objection.getMessage(), objection);
            });
    return super.createMembership(userId, groupId);
  }

  /** Read past the rights of whoever appoints, who might not see every group. */
  private Stream<String> groupsOf(String userId) {
    return getCommandContext()
        .runWithoutAuthorization(
            () ->
                createGroupQuery(getCommandContext()).groupMember(userId).unlimitedList().stream()
                    .map(Group::getId));
  }
}
