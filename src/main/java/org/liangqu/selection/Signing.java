package org.liangqu.selection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Drafts lists and signs them: two different people. */
@Component
class Signing {

  private final ListReading reading;
  private final SelectionRecords lists;
  private final Attendance attendance;
  private final ListAccess access;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Signing(
      ListReading reading,
      SelectionRecords lists,
      Attendance attendance,
      ListAccess access,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reading = reading;
    this.lists = lists;
    this.attendance = attendance;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  void draft(UUID listId, List<String> struckIds, String strikeReason, String opinion) {
    SelectionList list = reading.locked(listId);
    Person officer = access.requireDrafter(list);
    list.requireDrafting();
    SelectionList.Strike strike =
        Drafting.apply(attendance.present(listId), struckIds, strikeReason);
    list.draft(by(officer), strike, Drafting.optional(opinion));
    lists.saveAndFlush(list);
    events.publishEvent(new SelectionListDrafted(list.id(), list.number(), list.bureauCode()));
  }

  void sign(UUID listId, String decision, String opinion) {
    boolean signs = signs(decision);
    String words =
        signs
            ? Drafting.optional(opinion)
            : Drafting.required(opinion, "opinion-missing", "退回修改时请填写意见（至少 4 个字）");
    SelectionList list = reading.locked(listId);
    Person leader = access.requireSigner(list);
    if (signs) {
      list.sign(by(leader), words);
    } else {
      list.giveBack(by(leader), words);
    }
    lists.saveAndFlush(list);
  }

  void announce(UUID listId) {
    SelectionList list = reading.locked(listId);
    SelectionListView.Revision last = list.revisions().get(list.revisions().size() - 1);
    switch (last.action()) {
      case SIGNED -> events.publishEvent(signed(list, last.personId()));
      case RETURNED -> events.publishEvent(returned(list, last.opinion()));
      default -> throw new IllegalStateException("Nothing was signed or returned: " + listId);
    }
  }

  void cancel(UUID listId, String reason) {
    String words = Drafting.required(reason, "reason-missing", "作废清单时请填写理由（至少 4 个字）");
    SelectionList list = reading.locked(listId);
    list.cancel(by(access.requireDrafter(list)), words);
    lists.saveAndFlush(list);
  }

  private static boolean signs(String decision) {
    if (decision == null || decision.isBlank()) {
      throw Refusal.invalid("decision-missing", "请选择签发或退回修改");
    }
    return switch (decision.strip()) {
      case "SIGN" -> true;
      case "RETURN" -> false;
      default -> throw Refusal.invalid("decision-not-offered", "没有这个结论，请从“签发、退回修改”中选择");
    };
  }

  private static SelectionListSigned signed(SelectionList list, String leaderId) {
    return new SelectionListSigned(
        list.id(), list.number(), list.bureauCode(), list.lastDrafter(), leaderId);
  }

  private static SelectionListReturned returned(SelectionList list, String reason) {
    return new SelectionListReturned(
        list.id(), list.number(), list.bureauCode(), list.lastDrafter(), reason);
  }

  private SelectionList.By by(Person person) {
    return new SelectionList.By(person, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
