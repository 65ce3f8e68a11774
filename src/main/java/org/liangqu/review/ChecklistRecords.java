package org.liangqu.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChecklistRecords extends Repository<ChecklistRecord, UUID> {

  ChecklistRecord save(ChecklistRecord row);

  /** What offices answered with their decisions, the oldest first. */
  @Query(
      """
      select answer from ChecklistRecord answer
      where answer.proposalId = :proposalId and answer.decisionId is not null
      order by answer.answeredAt, answer.decisionId, answer.position""")
  List<ChecklistRecord> findOfOffices(UUID proposalId);

  /**
   * A panel's answers, item by item, in each by random ids: they tell nothing of whose they are.
   */
  @Query(
      """
      select answer from ChecklistRecord answer
      where answer.scoreSheetId in (select sheet.id from ScoreSheet sheet where sheet.panelId = :panelId)
      order by answer.position, answer.id""")
  List<ChecklistRecord> findOfPanel(UUID panelId);
}
