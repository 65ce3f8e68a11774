package org.liangqu.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.liangqu.proposal.IndustryField;

/** An expert as kept in the pool. */
@Entity
@Table(name = "expert")
class PoolExpert {

  @Id
  @Column(name = "account_id")
  private String accountId;

  private String name;
  private String employer;
  private String employerCreditCode;

  @ElementCollection
  @CollectionTable(name = "expert_field", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "field")
  @Enumerated(EnumType.STRING)
  private Set<IndustryField> fields = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "expert_conflict", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "credit_code")
  private Set<String> declaredConflicts = new HashSet<>();

  protected PoolExpert() {}

  PoolExpert(Expert expert) {
    accountId = expert.accountId();
    name = expert.name();
    employer = expert.employer();
    employerCreditCode = expert.employerCreditCode();
    fields.addAll(expert.fields());
    declaredConflicts.addAll(expert.declaredConflicts());
  }

  Expert toExpert() {
    return new Expert(accountId, name, employer, employerCreditCode, fields, declaredConflicts);
  }
}
