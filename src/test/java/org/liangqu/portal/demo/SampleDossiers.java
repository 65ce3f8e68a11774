package org.liangqu.portal.demo;

import java.util.List;
import org.liangqu.call.ProposalType;
import org.liangqu.organization.NewUnit;
import org.liangqu.proposal.NewAttachment;
import org.liangqu.proposal.ProposalContent;

/** The sample dossiers (示例申报材料), for those who hand in what they hold. */
public final class SampleDossiers {

  private SampleDossiers() {}

  /** A sample with the files that go with it, each to be read once. */
  public record Sample(
      ProposalType type, NewUnit unit, ProposalContent content, List<NewAttachment> files) {}

  /** The type's sample, dated for a call of the year. */
  public static Sample of(ProposalType type, int year) {
    return DemoFixture.files().dossiers(year).stream()
        .filter(dossier -> dossier.type() == type)
        .map(SampleDossiers::sample)
        .findFirst()
        .orElseThrow();
  }

  private static Sample sample(DemoDossier dossier) {
    List<NewAttachment> files = dossier.attachments().stream().map(DemoAttachment::file).toList();
    return new Sample(dossier.type(), dossier.unit(), dossier.content(), files);
  }
}
