package org.liangqu.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liangqu.identity.Person;
import org.liangqu.shared.Refusal;

/** Each opinion of a panel is another person's, and none is the coordinator's. */
final class PanelPolicy {

  private PanelPolicy() {}

  /** Two accounts are taken for one person's where name and employer are the same. */
  private record Identity(String name, String employer) {

    static Identity of(Expert expert) {
      return new Identity(expert.name().strip(), expert.employer().strip());
    }
  }

  /**
   * @throws Refusal conflict for the coordinator's own account, and for two accounts of one person
   */
  static void requireSeparate(Person coordinator, List<Expert> experts) {
    Set<Identity> seen = new HashSet<>();
    for (Expert expert : experts) {
      if (expert.accountId().equals(coordinator.id())) {
        throw Refusal.conflict("expert-coordinates", "您是本项目的评审组织员，不能担任评审专家，请另选专家");
      }
      if (!seen.add(Identity.of(expert))) {
        throw Refusal.conflict(
            "expert-same-person",
            "专家组中有两个账号同为%s的“%s”，一人只能出具一份意见，请另选专家"
                .formatted(expert.employer().strip(), expert.name().strip()));
      }
    }
  }
}
