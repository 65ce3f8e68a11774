package org.liangqu.workflow.access;

import java.util.Arrays;
import java.util.List;
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
    transaction.executeWithoutResult(status -> align());
  }

  /** Makes groups and grants those of the directory and the access table. */
  void align() {
    List<Office> all = Arrays.stream(Role.values()).flatMap(this::officesOf).toList();
    all.forEach(this::ensureGroup);
    access.align(all);
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

  /** Makes sure of one office more, whose body may be new. */
  void ensure(Office office) {
    if (ensureGroup(office) && OfficeGrants.hasTasks(office.role())) {
      access.align(List.of(office));
    }
  }

  private boolean ensureGroup(Office office) {
    if (identity.createGroupQuery().groupId(office.groupId()).count() > 0) {
      return false;
    }
    Group group = identity.newGroup(office.groupId());
    group.setName(access.nameOf(office));
    group.setType(GROUP_TYPE);
    identity.saveGroup(group);
    return true;
  }
}
