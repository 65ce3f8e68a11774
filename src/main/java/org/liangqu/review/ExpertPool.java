package org.liangqu.review;

import java.util.List;
import java.util.Optional;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.CreditCode;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The experts that panels are drawn from (专家库). */
@Service
public class ExpertPool {

  private final PoolExperts experts;
  private final Access access;

  ExpertPool(PoolExperts experts, Access access) {
    this.experts = experts;
    this.access = access;
  }

  /**
   * All experts, by account.
   *
   * @throws Refusal forbidden to anybody but those who form panels, administer or audit
   */
  @Transactional(readOnly = true)
  public List<Expert> all() {
    access.require(Act.READ_EXPERT_POOL);
    return pool();
  }

  /**
   * Adds an expert to the pool.
   *
   * @throws Refusal forbidden to anybody but an administrator; invalid without account, name,
   *     field; conflict when the account is in the pool already
   */
  @Transactional
  public void add(Expert expert) {
    access.require(Act.KEEP_EXPERT_POOL);
    requireComplete(expert);
    if (experts.existsById(expert.accountId())) {
      throw Refusal.conflict("expert-exists", "专家“" + expert.name() + "”已在专家库中");
    }
    experts.save(new PoolExpert(expert));
  }

  List<Expert> pool() {
    return experts.findAllByOrderByAccountId().stream().map(PoolExpert::toExpert).toList();
  }

  Optional<Expert> find(String accountId) {
    return experts.findById(accountId).map(PoolExpert::toExpert);
  }

  String nameOf(String accountId) {
    return find(accountId).map(Expert::name).orElse(accountId);
  }

  private static void requireComplete(Expert expert) {
    if (isBlank(expert.accountId()) || isBlank(expert.name()) || isBlank(expert.employer())) {
      throw Refusal.invalid("expert-incomplete", "请填写专家的账号、姓名和工作单位");
    }
    if (expert.fields().isEmpty()) {
      throw Refusal.invalid("expert-field", "请至少选择专家的一个专业领域");
    }
    if (expert.employerCreditCode() != null) {
      new CreditCode(expert.employerCreditCode());
    }
    expert.declaredConflicts().forEach(CreditCode::new);
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
