package org.liangqu.notification;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.notification.TemplateEdits.Target;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Media;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What each kind of notice says, edited by administrators (通知模板). */
@Service
@Transactional(readOnly = true)
public class NoticeTemplates {

  /** A notice in the list of all, and the languages in which its text was edited. */
  public record Line(NoticeKind kind, List<Language> edited) {}

  /** All about one text. */
  public record Sheet(
      NoticeKind kind,
      Language language,
      NoticeText text,
      boolean edited,
      List<Placeholder> placeholders,
      List<TemplateEdit> history) {}

  private final Texts texts;
  private final TemplateEdits edits;
  private final Outbox outbox;
  private final Media media;
  private final Accounts accounts;
  private final Access access;

  NoticeTemplates(
      Texts texts,
      TemplateEdits edits,
      Outbox outbox,
      Media media,
      Accounts accounts,
      Access access) {
    this.texts = texts;
    this.edits = edits;
    this.outbox = outbox;
    this.media = media;
    this.accounts = accounts;
    this.access = access;
  }

  /** Every kind of notice by its group. */
  public Map<NoticeGroup, List<Line>> all() {
    access.require(Act.KEEP_NOTICES);
    return NoticeCatalogue.all().stream()
        .collect(
            Collectors.groupingBy(
                NoticeKind::group,
                () -> new EnumMap<>(NoticeGroup.class),
                Collectors.mapping(this::line, Collectors.toList())));
  }

  private Line line(NoticeKind kind) {
    List<Language> edited =
        Arrays.stream(Language.values())
            .filter(language -> texts.edited(kind, language).isPresent())
            .toList();
    return new Line(kind, edited);
  }

  /**
   * @throws Refusal NOT_FOUND for an unknown key
   */
  public Sheet sheet(String key, Language language) {
    access.require(Act.KEEP_NOTICES);
    NoticeKind kind = kind(key);
    return new Sheet(
        kind,
        language,
        texts.of(kind, language),
        texts.edited(kind, language).isPresent(),
        Placeholder.of(kind),
        edits.history(new Target(key, language)));
  }

  /**
   * @throws Refusal INVALID where the text holds more than plain text and the notice's placeholders
   */
  @Transactional
  public void save(String key, Language language, NoticeText text) {
    Person editor = access.require(Act.KEEP_NOTICES);
    TemplatePolicy.check(kind(key), text);
    put(new Target(key, language), text, editor);
  }

  /** Puts the delivered text back. */
  @Transactional
  public void reset(String key, Language language) {
    Person editor = access.require(Act.KEEP_NOTICES);
    kind(key);
    put(new Target(key, language), null, editor);
  }

  private void put(Target target, NoticeText text, Person editor) {
    edits.add(target, text, editor.id());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            texts.forget();
          }
        });
  }

  /**
   * The text with samples filled in; nothing is saved.
   *
   * @throws Refusal as {@link #save}
   */
  public NoticeText preview(String key, Language language, NoticeText text) {
    access.require(Act.KEEP_NOTICES);
    NoticeKind kind = kind(key);
    TemplatePolicy.check(kind, text);
    return text.filled(Placeholder.samples(kind, language));
  }

  /**
   * Sends the text, with samples filled in, to the administrator; nothing is saved.
   *
   * @return the address it goes to
   * @throws Refusal as {@link #save}; CONFLICT without a mail server or an address
   */
  @Transactional
  public String sendTest(String key, Language language, NoticeText text) {
    Person editor = access.require(Act.KEEP_NOTICES);
    NoticeText filled = preview(key, language, text);
    media.require(Medium.MAIL);
    String address = accounts.contact(editor.id()).mail();
    if (address == null || address.isBlank()) {
      throw Refusal.conflict("address-missing", "您还没有登记邮箱，请先在“通知设置”中登记并验证。");
    }
    outbox.send(
        List.of(
            new Delivery(
                UUID.randomUUID(),
                Medium.MAIL,
                key,
                null,
                editor.id(),
                null,
                address,
                language.tag(),
                "【测试】" + filled.subject(),
                filled.body(),
                "/")));
    return address;
  }

  private static NoticeKind kind(String key) {
    return NoticeCatalogue.find(key)
        .orElseThrow(() -> Refusal.notFound("notice-unknown", "没有这种通知，请回到模板列表选择。"));
  }
}
