package org.liangqu.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangqu.proposal.IndustryField;
import org.liangqu.proposal.ProposalDossier;
import org.springframework.stereotype.Component;

/** Judges which experts may be asked to review a proposal. */
@Component
class Candidacies {

  private static final Comparator<PanelView.Candidate> FIELD_FIRST =
      Comparator.comparing(PanelView.Candidate::matchesField, Comparator.reverseOrder());

  private final InterestGatherer interests;

  Candidacies(InterestGatherer interests) {
    this.interests = interests;
  }

  /** Experts sorted into those that may be asked and those that may not. */
  record Sorted(List<PanelView.Candidate> candidates, List<PanelView.Exclusion> exclusions) {}

  Sorted sort(ProposalDossier dossier, Collection<Expert> experts) {
    Interests gathered = interests.gather(dossier, experts);
    IndustryField field = dossier.content().field();
    List<PanelView.Candidate> candidates =
        experts.stream()
            .filter(expert -> ExclusionPolicy.of(expert, gathered).isEmpty())
            .map(expert -> candidate(expert, field))
            .sorted(FIELD_FIRST)
            .toList();
    List<PanelView.Exclusion> exclusions =
        experts.stream().flatMap(expert -> exclusion(expert, gathered).stream()).toList();
    return new Sorted(candidates, exclusions);
  }

  private static PanelView.Candidate candidate(Expert expert, IndustryField field) {
    return new PanelView.Candidate(
        expert.accountId(),
        expert.name(),
        expert.employer(),
        field != null && expert.fields().contains(field));
  }

  private static Optional<PanelView.Exclusion> exclusion(Expert expert, Interests interests) {
    return ExclusionPolicy.of(expert, interests)
        .map(reason -> new PanelView.Exclusion(expert.accountId(), expert.name(), reason));
  }
}
