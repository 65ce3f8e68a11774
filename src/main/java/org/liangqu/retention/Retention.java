package org.liangqu.retention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** What is kept how long, and clearing what has passed its time (保存期限与到期清理). */
@Service
public class Retention {

  private final List<RetentionRule> rules;
  private final Clearing clearing;
  private final RetentionRuns runs;
  private final Access access;

  Retention(List<RetentionRule> rules, Clearing clearing, RetentionRuns runs, Access access) {
    this.rules = rules.stream().sorted(Comparator.comparing(RetentionRule::key)).toList();
    this.clearing = clearing;
    this.runs = runs;
    this.access = access;
  }

  /**
   * Every rule, with how many it would clear now.
   *
   * @throws org.liangqu.shared.Refusal FORBIDDEN for anybody but administrators, as with all
   *     methods here
   */
  public List<RetentionLine> rules() {
    access.require(Act.KEEP_RETENTION);
    Map<String, RetentionRun> last = runs.last();
    return rules.stream()
        .map(
            rule ->
                new RetentionLine(
                    rule.key(),
                    rule.what(),
                    rule.keeps(),
                    rule.why(),
                    rule.due(),
                    last.get(rule.key())))
        .toList();
  }

  /** The runs that cleared something or failed, newest first. */
  public Page<RetentionRun> runs(Pageable page) {
    access.require(Act.KEEP_RETENTION);
    return runs.page(page);
  }

  /** Clears by every rule; one that fails doesn't keep the others from their turn. */
  public List<RetentionRun> clear() {
    Person person = access.require(Act.KEEP_RETENTION);
    return rules.stream().map(rule -> clearing.by(rule, person.id())).toList();
  }
}
