package org.liangqu.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.shared.Refusal;

/** An expert's seat on a panel, and all that became of it. */
@Entity
@Table(name = "review_seat")
class PanelSeat {

  @Id private UUID id;
  private UUID panelId;
  private UUID proposalId;
  private int position;
  private String accountId;
  private String name;

  @Enumerated(EnumType.STRING)
  private SeatStatus status;

  @Enumerated(EnumType.STRING)
  private InvitationAnswer answer;

  private String reason;

  @Version private Integer revision;

  @ElementCollection
  @CollectionTable(name = "review_seat_change", joinColumns = @JoinColumn(name = "seat_id"))
  @OrderColumn(name = "position")
  private List<SeatChange> changes = new ArrayList<>();

  /** A step in a seat's history. */
  @Embeddable
  record SeatChange(
      @Enumerated(EnumType.STRING) SeatStatus status,
      String reason,
      String changedBy,
      Instant changedAt) {}

  protected PanelSeat() {}

  PanelSeat(Panel panel, int position, Expert expert, String coordinatorId, Instant now) {
    id = UUID.randomUUID();
    panelId = panel.id();
    proposalId = panel.proposalId();
    this.position = position;
    accountId = expert.accountId();
    name = expert.name();
    become(SeatStatus.INVITED, null, coordinatorId, now);
  }

  void answer(InvitationAnswer given, String why, Instant now) {
    if (status != SeatStatus.INVITED) {
      throw Refusal.conflict("invitation-answered", "您已答复过该评审邀请，请刷新待办");
    }
    answer = given;
    reason = why;
    SeatStatus answered =
        given == InvitationAnswer.ACCEPT ? SeatStatus.ACCEPTED : SeatStatus.DECLINED;
    become(answered, why, accountId, now);
  }

  void giveWay(String coordinatorId, Instant now) {
    if (status != SeatStatus.DECLINED) {
      throw Refusal.conflict("seat-not-declined", "专家“" + name + "”没有谢绝或回避，不需要更换，请刷新待办");
    }
    become(SeatStatus.REPLACED, null, coordinatorId, now);
  }

  private void become(SeatStatus next, String why, String personId, Instant now) {
    status = next;
    changes.add(new SeatChange(next, why, personId, now));
  }

  boolean isTaken() {
    return status == SeatStatus.INVITED || status == SeatStatus.ACCEPTED;
  }

  PanelView.Seat toView() {
    return new PanelView.Seat(accountId, name, status, answer, reason);
  }

  UUID id() {
    return id;
  }

  int position() {
    return position;
  }

  String accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  SeatStatus status() {
    return status;
  }
}
