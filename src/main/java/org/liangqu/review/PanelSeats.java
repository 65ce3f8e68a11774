package org.liangqu.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PanelSeats extends Repository<PanelSeat, UUID> {

  PanelSeat save(PanelSeat seat);

  PanelSeat saveAndFlush(PanelSeat seat);

  List<PanelSeat> findByPanelIdOrderByPositionAscIdAsc(UUID panelId);

  Optional<PanelSeat> findByPanelIdAndAccountId(UUID panelId, String accountId);

  @Query(
      """
      select count(s) > 0 from PanelSeat s, Panel p
      where s.panelId = p.id
        and p.proposalId = :proposalId
        and s.accountId = :accountId
        and s.status in (SeatStatus.INVITED, SeatStatus.ACCEPTED)
        and p.status <> PanelStatus.DISSOLVED
        and p.round = (select max(l.round) from Panel l where l.proposalId = :proposalId)
      """)
  boolean isSeated(UUID proposalId, String accountId);

  /** Who is invited or seated in the latest round, unless that was dissolved. */
  @Query(
      """
      select s.accountId from PanelSeat s, Panel p
      where s.panelId = p.id
        and p.proposalId = :proposalId
        and s.status in (SeatStatus.INVITED, SeatStatus.ACCEPTED)
        and p.status <> PanelStatus.DISSOLVED
        and p.round = (select max(l.round) from Panel l where l.proposalId = :proposalId)
      """)
  List<String> seated(UUID proposalId);

  @Query(
      """
      select distinct s.accountId from PanelSeat s
      where s.proposalId = :proposalId and s.answer = InvitationAnswer.CONFLICT
      """)
  List<String> recused(UUID proposalId);
}
