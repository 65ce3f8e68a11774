package org.liangqu.review;

import java.util.Set;
import org.liangqu.proposal.IndustryField;

/**
 * Somebody who may be asked to review (评审专家).
 *
 * @param employerCreditCode the employer's credit code, null where it has none in China
 * @param declaredConflicts credit codes of units the expert declared a relation with
 */
public record Expert(
    String accountId,
    String name,
    String employer,
    String employerCreditCode,
    Set<IndustryField> fields,
    Set<String> declaredConflicts) {

  public Expert {
    fields = Set.copyOf(fields);
    declaredConflicts = Set.copyOf(declaredConflicts);
  }
}
