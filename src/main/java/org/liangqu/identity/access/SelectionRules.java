package org.liangqu.identity.access;

import static org.liangqu.identity.Role.AUDITOR;
import static org.liangqu.identity.Role.BUREAU_LEADER;
import static org.liangqu.identity.Role.BUREAU_OFFICER;
import static org.liangqu.identity.Role.INTAKE_OFFICER;
import static org.liangqu.identity.Role.RECOMMENDER;
import static org.liangqu.identity.access.Reach.EVERYWHERE;
import static org.liangqu.identity.access.Reach.OWN;
import static org.liangqu.identity.access.Separation.AUTHOR;
import static org.liangqu.identity.access.Separation.DRAFTER;
import static org.liangqu.identity.access.Situation.ISSUED;

import java.util.List;
import java.util.Set;

/** Who makes a bureau's selection lists and reads them (五.2). */
final class SelectionRules {

  private static final String AUTHOR_OF_ONE = "清单中有您参与填报的项目，您应当回避，请由本岗位其他人员办理";

  static final List<Rule> ALL =
      List.of(
          Rule.of(Act.OPEN_LIST, "office-missing", "只有该科技局的经办人可以拟定遴选清单")
              .system()
              .grant(OWN, BUREAU_OFFICER),
          Rule.of(Act.DRAFT_LIST, "office-missing", "只有该科技局的经办人可以拟定遴选清单")
              .grant(OWN, BUREAU_OFFICER)
              .bar("own-proposal", AUTHOR_OF_ONE, AUTHOR),
          Rule.of(Act.SIGN_LIST, "office-missing", "只有该科技局的负责人可以签发遴选函")
              .grant(OWN, BUREAU_LEADER)
              .bar("own-draft", "拟定人不能签发自己拟定的清单，请由其他负责人签发", DRAFTER)
              .bar("own-proposal", AUTHOR_OF_ONE, AUTHOR),
          Rule.of(Act.READ_LIST, "list-hidden", "您不能查看该遴选清单")
              .system()
              .grant(OWN, BUREAU_OFFICER, BUREAU_LEADER)
              .grant(OWN, Set.of(ISSUED), RECOMMENDER)
              .grant(EVERYWHERE, Set.of(ISSUED), INTAKE_OFFICER)
              .grant(EVERYWHERE, AUDITOR));

  private SelectionRules() {}
}
