package org.liangqu.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** What only type 四 states; the expected benefit in 万元. */
public record TransferSection(
    @Amount BigDecimal expectedBenefit,
    @UnitCode String sourceCreditCode,
    @Text String sourceName,
    Boolean leadOwnsAchievement,
    Boolean leadHasResearchCapability,
    @Size(max = 50, message = "不超过{max}项") List<@Valid Recipient> recipients,
    Boolean relatedParties,
    @Text(Text.PROSE) String conditions,
    @Text(Text.PROSE) String content,
    @Text(Text.PROSE) String location,
    @Text(Text.PROSE) String scale,
    @Text(Text.PROSE) String marketOutlook) {

  public TransferSection {
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }
}
