package org.liangqu.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/** A {@link TransferSection} but its recipients, which have their own table. */
@Embeddable
record TransferFields(
    BigDecimal expectedBenefit,
    String sourceCreditCode,
    String sourceName,
    Boolean leadOwnsAchievement,
    Boolean leadHasResearchCapability,
    Boolean relatedParties,
    @Column(name = "transfer_conditions") String conditions,
    @Column(name = "transfer_content") String content,
    @Column(name = "transfer_location") String location,
    @Column(name = "transfer_scale") String scale,
    String marketOutlook) {

  static final TransferFields EMPTY =
      new TransferFields(null, null, null, null, null, null, null, null, null, null, null);

  static TransferFields of(TransferSection section) {
    return section == null
        ? null
        : new TransferFields(
            section.expectedBenefit(),
            section.sourceCreditCode(),
            section.sourceName(),
            section.leadOwnsAchievement(),
            section.leadHasResearchCapability(),
            section.relatedParties(),
            section.conditions(),
            section.content(),
            section.location(),
            section.scale(),
            section.marketOutlook());
  }

  TransferSection with(List<Recipient> recipients) {
    return new TransferSection(
        expectedBenefit,
        sourceCreditCode,
        sourceName,
        leadOwnsAchievement,
        leadHasResearchCapability,
        recipients,
        relatedParties,
        conditions,
        content,
        location,
        scale,
        marketOutlook);
  }
}
