package org.liangqu.proposal;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.call.Stage;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads proposals as the current person may see them. */
@Component
class ProposalQueries {

  private static final int MAX_PAGE = 200;
  private static final Sort LATEST_FIRST = Sort.by(Sort.Direction.DESC, "createdAt", "id");
  private static final Set<String> SORTABLE =
      Set.of(
          "number",
          "title",
          "status",
          "stage",
          "type",
          "requestedFunds",
          "createdAt",
          "submittedAt",
          "correctionDue");

  private static final Set<ProposalStatus> LIVE =
      Stream.of(ProposalStatus.values())
          .filter(ProposalStatus::isLive)
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProposalStatus.class)));

  private final ProposalRepository proposals;
  private final VersionRepository versions;
  private final VersionReader reader;
  private final ProposalRights rights;
  private final Clock clock;

  ProposalQueries(
      ProposalRepository proposals,
      VersionRepository versions,
      VersionReader reader,
      ProposalRights rights,
      Clock clock) {
    this.proposals = proposals;
    this.versions = versions;
    this.reader = reader;
    this.rights = rights;
    this.clock = clock;
  }

  Proposal find(UUID id) {
    return proposals.findById(id).orElseThrow(ProposalRights::unknown);
  }

  Proposal readable(UUID id) {
    return rights.readable(find(id));
  }

  ProposalSummary summaryByNumber(String number) {
    return rights
        .readable(proposals.findByNumber(number).orElseThrow(ProposalRights::unknown))
        .summary();
  }

  ProposalView view(UUID id) {
    Proposal proposal = readable(id);
    ProposalVersion shown = version(proposal, shownVersion(proposal));
    ProposalDossier dossier = reader.dossier(proposal, shown);
    return new ProposalView(
        dossier.summary(),
        proposal.revision(),
        shown.number(),
        isChangeable(proposal),
        dossier.content(),
        dossier.attachments(),
        proposal.lastOutcome().orElse(null));
  }

  boolean isChangeable(Proposal proposal) {
    return rights.seesDrafts(proposal)
        && proposal.isOpen(clock.instant())
        && !rights.isLocked(proposal);
  }

  ProposalDossier dossier(UUID id) {
    Proposal proposal = readable(id);
    return reader.dossier(proposal, version(proposal, shownVersion(proposal)));
  }

  ProposalDossier dossier(UUID id, int number) {
    Proposal proposal = readable(id);
    ProposalVersion version = version(proposal, number);
    boolean visible =
        version.isSubmitted() || rights.person().isSystem() || rights.seesDrafts(proposal);
    if (!visible) {
      throw noSuchVersion(number);
    }
    return reader.dossier(proposal, version);
  }

  Set<String> participantCodes(UUID id) {
    Proposal proposal = find(id);
    ProposalVersion submitted = version(proposal, proposal.summary().version());
    return reader.dossier(proposal, submitted).content().participantCodes();
  }

  private int shownVersion(Proposal proposal) {
    return rights.seesDrafts(proposal) ? proposal.latestVersion() : proposal.summary().version();
  }

  private ProposalVersion version(Proposal proposal, int number) {
    return versions.find(proposal.id(), number).orElseThrow(() -> noSuchVersion(number));
  }

  private static Refusal noSuchVersion(int number) {
    return Refusal.notFound("version-unknown", "项目没有第%d版".formatted(number));
  }

  Page<ProposalSummary> search(ProposalSearch search, Pageable pageable) {
    return proposals
        .findAll(
            ProposalCriteria.readableBy(rights.person()).and(ProposalCriteria.of(search)),
            bounded(pageable))
        .map(Proposal::summary);
  }

  private static Pageable bounded(Pageable pageable) {
    Optional<Sort.Order> unknown =
        pageable.getSort().stream()
            .filter(order -> !SORTABLE.contains(order.getProperty()))
            .findFirst();
    if (unknown.isPresent()) {
      throw Refusal.invalid("sort-unknown", "不能按“%s”排序".formatted(unknown.get().getProperty()));
    }
    Sort sort = pageable.getSort().and(LATEST_FIRST);
    return pageable.isUnpaged()
        ? Pageable.unpaged(sort)
        : PageRequest.of(
            pageable.getPageNumber(), Math.min(pageable.getPageSize(), MAX_PAGE), sort);
  }

  List<ProposalSummary> awaitingSelection(UUID callId, String bureauCode) {
    return proposals.waiting(callId, bureauCode, ProposalStatus.IN_REVIEW, Stage.SELECTION).stream()
        .map(Proposal::summary)
        .toList();
  }

  List<ProposalSummary> live(UUID callId, Collection<UUID> unitIds) {
    return unitIds.isEmpty()
        ? List.of()
        : proposals.ofUnits(callId, unitIds, LIVE).stream().map(Proposal::summary).toList();
  }
}
