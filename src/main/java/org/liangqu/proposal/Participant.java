package org.liangqu.proposal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.liangqu.organization.UnitKind;

/** A participating unit (参与单位); the lead unit isn't among them. */
@Embeddable
public record Participant(
    @UnitCode String creditCode,
    @Text String name,
    @Enumerated(EnumType.STRING) UnitKind kind,
    boolean inXinjiang,
    @Enumerated(EnumType.STRING) ParticipantZone zone,
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.ARRAY) Set<ParticipantRole> roles,
    boolean innovative) {

  public Participant {
    roles = EnumSets.copy(roles);
  }
}
