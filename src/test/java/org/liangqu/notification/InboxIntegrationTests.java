package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
class InboxIntegrationTests {

  private static final PageRequest FIRST_PAGE = PageRequest.of(0, 10);

  @Autowired private InboxChannel channel;
  @Autowired private Inbox inbox;

  private final UUID proposalId = UUID.randomUUID();
  private final Person reader = new Person("reader-" + proposalId, "收件人", Set.of());
  private final Person other = new Person("other-" + proposalId, "他人", Set.of());

  private void deliver(String subject) {
    channel.deliver(
        List.of(
            new Message(
                UUID.randomUUID(),
                NoticeCatalogue.get("submitted.unit"),
                reader.id(),
                Preferences.USUAL,
                proposalId,
                new NoticeText(subject, "正文", subject),
                "/proposals/" + proposalId)));
  }

  private List<InboxMessage> messagesOf(Person person) {
    return ActingAs.person(person, () -> inbox.mine(FIRST_PAGE).getContent());
  }

  @Test
  void keepsMessagesForTheirReaderNewestFirst() {
    deliver("第一条");
    deliver("第二条");
    assertThat(messagesOf(reader)).extracting(InboxMessage::subject).containsExactly("第二条", "第一条");
    assertThat(messagesOf(other)).isEmpty();
    assertThat(ActingAs.person(reader, () -> inbox.unreadCount())).isEqualTo(2);
  }

  @Test
  void findsTheReadersOwnMessagesAboutAProposal() {
    deliver("第一条");
    deliver("第二条");
    assertThat(ActingAs.person(reader, () -> inbox.mineAbout(proposalId, 1)))
        .extracting(InboxMessage::subject)
        .containsExactly("第二条");
    assertThat(ActingAs.person(reader, () -> inbox.mineAbout(UUID.randomUUID(), 5))).isEmpty();
    assertThat(ActingAs.person(other, () -> inbox.mineAbout(proposalId, 5))).isEmpty();
  }

  @Test
  void marksAMessageAsReadByItsReaderOnly() {
    deliver("消息");
    UUID message = messagesOf(reader).get(0).id();
    assertThatThrownBy(() -> ActingAs.person(other, () -> inbox.open(message)))
        .isInstanceOf(Refusal.class);
    assertThat(messagesOf(reader).get(0).isUnread()).isTrue();
    InboxMessage opened = ActingAs.person(reader, () -> inbox.open(message));
    assertThat(opened.isUnread()).isFalse();
    InboxMessage again = ActingAs.person(reader, () -> inbox.open(message));
    assertThat(again.readAt()).isEqualTo(opened.readAt());
  }

  @Test
  void marksTheReadersOwnAmongTheNamedAsRead() {
    deliver("一");
    deliver("二");
    List<UUID> first = List.of(messagesOf(reader).get(1).id());
    assertThat(ActingAs.person(other, () -> inbox.markRead(first))).isZero();
    assertThat(ActingAs.person(reader, () -> inbox.markRead(first))).isEqualTo(1);
    assertThat(ActingAs.person(reader, () -> inbox.markRead(List.of()))).isZero();
    assertThat(messagesOf(reader))
        .extracting(InboxMessage::subject, InboxMessage::isUnread)
        .containsExactly(tuple("二", true), tuple("一", false));
  }

  @Test
  void marksAllAsRead() {
    deliver("一");
    deliver("二");
    assertThat(ActingAs.person(reader, () -> inbox.markAllRead())).isEqualTo(2);
    assertThat(ActingAs.person(reader, () -> inbox.unreadCount())).isZero();
  }

  @Test
  void showsWhatWasSentToAuditorsOnly() {
    deliver("消息");
    Person auditor = new Person("auditor", "审计", Set.of(Office.of(Role.AUDITOR)));
    assertThat(ActingAs.person(auditor, () -> inbox.sentAbout(proposalId))).hasSize(1);
    assertThatThrownBy(() -> ActingAs.person(reader, () -> inbox.sentAbout(proposalId)))
        .isInstanceOf(Refusal.class);
  }
}
