package org.liangqu.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.liangqu.call.ProposalType;
import org.springframework.data.domain.Persistable;

/** A proposal's line on a list. */
@Entity
@Table(name = "selection_entry")
class SelectionEntry implements Persistable<UUID> {

  @Id private UUID id;
  private UUID listId;
  private UUID proposalId;
  private int rank;
  private String number;
  private String title;

  @Enumerated(EnumType.STRING)
  private ProposalType type;

  private String unitName;
  private String parkCode;
  private BigDecimal requestedFunds;
  private BigDecimal selfRaisedFunds;
  private BigDecimal score;
  private Instant submittedAt;
  private boolean struck;
  private String strikeReason;
  private boolean withdrawn;

  @ElementCollection
  @CollectionTable(name = "selection_priority", joinColumns = @JoinColumn(name = "entry_id"))
  @OrderColumn(name = "position")
  @Column(name = "label")
  private List<String> priorityMarks = new ArrayList<>();

  @Transient private boolean stored;

  protected SelectionEntry() {}

  SelectionEntry(SelectionList list, int rank, RankedProposal ranked) {
    id = UUID.randomUUID();
    listId = list.id();
    this.rank = rank;
    proposalId = ranked.proposal().id();
    number = ranked.proposal().number();
    title = ranked.proposal().title();
    type = ranked.proposal().type();
    unitName = ranked.proposal().unitName();
    parkCode = ranked.proposal().parkCode();
    requestedFunds = ranked.proposal().requestedFunds();
    selfRaisedFunds = ranked.selfRaisedFunds();
    score = ranked.score();
    submittedAt = ranked.proposal().submittedAt();
    priorityMarks.addAll(ranked.priorityMarks());
  }

  void strike(String reason) {
    struck = true;
    strikeReason = reason;
  }

  void list() {
    struck = false;
    strikeReason = null;
  }

  void leave() {
    withdrawn = true;
  }

  boolean isListed() {
    return !struck && !withdrawn;
  }

  ListEntry toEntry() {
    return new ListEntry(
        listId,
        proposalId,
        rank,
        number,
        title,
        type,
        unitName,
        parkCode,
        requestedFunds,
        selfRaisedFunds,
        score,
        priorityMarks,
        submittedAt,
        struck,
        strikeReason,
        withdrawn);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void stored() {
    stored = true;
  }

  UUID listId() {
    return listId;
  }

  UUID proposalId() {
    return proposalId;
  }

  String number() {
    return number;
  }

  boolean isStruck() {
    return struck;
  }

  boolean isWithdrawn() {
    return withdrawn;
  }

  String strikeReason() {
    return strikeReason;
  }
}
