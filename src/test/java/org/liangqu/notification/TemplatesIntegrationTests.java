package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class TemplatesIntegrationTests {

  private static final String KEY = "list.signed.drafter";
  private static final NoticeText OWN = new NoticeText("已签发 {list}", "清单 {list} 已签发。", "签发");

  @Autowired private NoticeTemplates templates;
  @Autowired private Notifier notifier;
  @Autowired private Inbox inbox;
  @Autowired private TransactionTemplate transaction;

  private final Person administrator =
      new Person("template-admin", "管理员", Set.of(Office.of(Role.ADMINISTRATOR)));
  private final Person reader = new Person("reader-" + UUID.randomUUID(), "收件人", Set.of());

  @AfterEach
  void putTheDeliveredTextBack() {
    asAdministrator(() -> templates.reset(KEY, Language.CHINESE));
  }

  private void asAdministrator(Runnable action) {
    ActingAs.person(administrator, action);
  }

  private <T> T asAdministrator(Supplier<T> action) {
    return ActingAs.person(administrator, action);
  }

  private InboxMessage toldNext() {
    transaction.executeWithoutResult(
        status ->
            notifier.tellPerson(
                reader.id(), null, KEY, Map.of("list", Word.text("LX-1")), Notifier.TASKLIST));
    return ActingAs.person(reader, () -> inbox.mine(PageRequest.of(0, 1)).getContent().get(0));
  }

  @Test
  void anEditIsInForceFromTheNextMessageOn() {
    assertThat(toldNext().subject()).isEqualTo("遴选清单已签发：LX-1");
    asAdministrator(() -> templates.save(KEY, Language.CHINESE, OWN));
    assertThat(toldNext().subject()).isEqualTo("已签发 LX-1");
    asAdministrator(() -> templates.reset(KEY, Language.CHINESE));
    assertThat(toldNext().subject()).isEqualTo("遴选清单已签发：LX-1");
  }

  @Test
  void keepsWhoEditedWhatNewestFirst() {
    asAdministrator(() -> templates.save(KEY, Language.CHINESE, OWN));
    asAdministrator(() -> templates.reset(KEY, Language.CHINESE));
    NoticeTemplates.Sheet sheet = asAdministrator(() -> templates.sheet(KEY, Language.CHINESE));
    assertThat(sheet.edited()).isFalse();
    assertThat(sheet.history().get(0).isReset()).isTrue();
    assertThat(sheet.history().get(1).text()).isEqualTo(OWN);
    assertThat(sheet.history()).extracting(TemplateEdit::editorId).contains("template-admin");
  }

  @Test
  void savesNothingOfATextWithAnUnknownPlaceholder() {
    NoticeText unknown = new NoticeText("已签发 {title}", "正文", "短信");
    assertThatThrownBy(() -> asAdministrator(() -> templates.save(KEY, Language.CHINESE, unknown)))
        .isInstanceOf(Refusal.class);
    assertThat(toldNext().subject()).isEqualTo("遴选清单已签发：LX-1");
  }

  @Test
  void previewsWithSamples() {
    assertThat(asAdministrator(() -> templates.preview(KEY, Language.CHINESE, OWN)).body())
        .isEqualTo("清单 HAMI-LX-2026-001 已签发。");
  }

  @Test
  void saysThatATestMailNeedsAMailServer() {
    assertThatThrownBy(() -> asAdministrator(() -> templates.sendTest(KEY, Language.CHINESE, OWN)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("未配置邮件服务器");
  }

  @Test
  void isForAdministratorsOnly() {
    assertThatThrownBy(() -> ActingAs.person(reader, () -> templates.all()))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(
            () -> ActingAs.person(reader, () -> templates.save(KEY, Language.CHINESE, OWN)))
        .isInstanceOf(Refusal.class);
  }
}
