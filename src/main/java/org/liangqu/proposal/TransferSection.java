package org.liangqu.proposal;

import java.math.BigDecimal;
import java.util.List;

/** What only type 四 states; the expected benefit in 万元. */
public record TransferSection(
    BigDecimal expectedBenefit,
    String sourceCreditCode,
    String sourceName,
    Boolean leadOwnsAchievement,
    Boolean leadHasResearchCapability,
    List<Recipient> recipients,
    Boolean relatedParties,
    String conditions,
    String content,
    String location,
    String scale,
    String marketOutlook) {

  public TransferSection {
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }
}
