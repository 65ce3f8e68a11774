package org.liangqu.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A call's proposals as last submitted, page by page, for background work of the application that
 * looks at all of them: drafts, withdrawn and expired ones are left out.
 */
@Service
@Transactional(readOnly = true)
public class SubmittedDossiers {

  private static final Set<ProposalStatus> JUDGED =
      EnumSet.of(
          ProposalStatus.IN_REVIEW,
          ProposalStatus.RETURNED,
          ProposalStatus.ACCEPTED,
          ProposalStatus.NOT_ACCEPTED,
          ProposalStatus.REJECTED);

  private final ProposalRepository proposals;
  private final VersionRepository versions;
  private final VersionReader reader;
  private final ProposalRights rights;

  SubmittedDossiers(
      ProposalRepository proposals,
      VersionRepository versions,
      VersionReader reader,
      ProposalRights rights) {
    this.proposals = proposals;
    this.versions = versions;
    this.reader = reader;
    this.rights = rights;
  }

  public long count(UUID callId) {
    rights.requireSystem();
    return proposals.count(callId, JUDGED);
  }

  /** The next ones after a number, by number; in two statements, however many. */
  public List<ProposalDossier> after(UUID callId, String number, int most) {
    rights.requireSystem();
    List<ProposalVersion> page = versions.submitted(callId, JUDGED, number, Limit.of(most));
    return page.isEmpty() ? List.of() : reader.dossiers(page);
  }
}
