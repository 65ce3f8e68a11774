package org.liangqu.organization;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.shared.CreditCode;
import org.springframework.stereotype.Service;

/** The units that apply and what is registered of them. */
@Service
public class Units {

  public Unit get(UUID id) {
    throw new UnsupportedOperationException();
  }

  public Optional<Unit> byCreditCode(CreditCode creditCode) {
    throw new UnsupportedOperationException();
  }

  /** The unit with its parent, its subsidiaries and its siblings (母子公司、子公司, clause 四.8). */
  public List<Unit> groupOf(UUID unitId) {
    throw new UnsupportedOperationException();
  }

  /** Whether one is the other's parent or both have the same parent. */
  public boolean areRelated(CreditCode one, CreditCode other) {
    throw new UnsupportedOperationException();
  }

  /** Whether the unit is on the imported register of bad credit records (clause 四.2). */
  public boolean hasBadCreditRecord(CreditCode creditCode) {
    throw new UnsupportedOperationException();
  }

  public Unit register(NewUnit unit) {
    throw new UnsupportedOperationException();
  }

  public Unit approve(UUID id) {
    throw new UnsupportedOperationException();
  }

  public Unit returnRegistration(UUID id, String reason) {
    throw new UnsupportedOperationException();
  }

  public Unit refuse(UUID id, String reason) {
    throw new UnsupportedOperationException();
  }
}
