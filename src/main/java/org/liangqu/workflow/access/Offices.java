package org.liangqu.workflow.access;

import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.liangqu.directory.Bureau;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.directory.RecommendingUnit;
import org.liangqu.identity.Office;
import org.liangqu.identity.Role;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every office of every body is a group, with its grants and filters, from the first start on. */
@Component
class Offices implements InitializingBean {

  private static final String GROUP_TYPE = "OFFICE";

  private final IdentityService identity;
  private final OfficeAccess access;
  private final Directory directory;
  private final TransactionTemplate transaction;

  Offices(
      IdentityService identity,
      OfficeAccess access,
      Directory directory,
      TransactionTemplate transaction) {
    this.identity = identity;
    this.access = access;
    this.directory = directory;
    this.transaction = transaction;
  }

  @Override
  public void afterPropertiesSet() {
    transaction.executeWithoutResult(
        status -> Arrays.stream(Role.values()).flatMap(this::officesOf).forEach(this::ensure));
  }

  private Stream<Office> officesOf(Role role) {
    return switch (role.scope()) {
      case PARK -> directory.parks().stream().map(Park::code).map(code -> Office.of(role, code));
      case BUREAU ->
          directory.bureaus().stream().map(Bureau::code).map(code -> Office.of(role, code));
      case RECOMMENDER ->
          directory.recommendingUnits().stream()
              .map(RecommendingUnit::code)
              .map(code -> Office.of(role, code));
      case NONE -> Stream.of(Office.of(role));
      case UNIT -> Stream.empty();
    };
  }

  void ensure(Office office) {
    if (identity.createGroupQuery().groupId(office.groupId()).count() > 0) {
      return;
    }
    Group group = identity.newGroup(office.groupId());
    group.setName(access.nameOf(office));
    group.setType(GROUP_TYPE);
    identity.saveGroup(group);
    access.grantToOffice(office);
  }
}
