package org.liangqu.proposal;

import java.util.Set;
import org.liangqu.organization.UnitKind;

/** A participating unit (参与单位); the lead unit isn't among them. */
public record Participant(
    String creditCode,
    String name,
    UnitKind kind,
    boolean inXinjiang,
    ParticipantZone zone,
    Set<ParticipantRole> roles,
    boolean innovative) {

  public Participant {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }
}
