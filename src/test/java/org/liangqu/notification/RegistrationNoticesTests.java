package org.liangqu.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangqu.directory.Directory;
import org.liangqu.directory.Park;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Office;
import org.liangqu.notification.outbox.Delivery;
import org.liangqu.notification.outbox.Medium;
import org.liangqu.notification.outbox.Outbox;
import org.liangqu.organization.UnitKind;
import org.liangqu.registration.Registration;
import org.liangqu.registration.RegistrationAnnounced;
import org.liangqu.registration.RegistrationConfirmed;
import org.liangqu.registration.RegistrationCorrected;
import org.liangqu.registration.RegistrationDetails;
import org.liangqu.registration.RegistrationLinkRequested;
import org.liangqu.registration.RegistrationLinks;
import org.liangqu.registration.RegistrationProgress;
import org.liangqu.registration.RegistrationState;
import org.liangqu.registration.RegistrationSubmitted;
import org.liangqu.registration.RegistrationTaskDue;
import org.liangqu.registration.RegistrationTaskOverdue;

/** Whoever registers a unit is told by mail, the park's offices as always. */
class RegistrationNoticesTests {

  private static final UUID ID = UUID.randomUUID();
  private static final String PARK = "urumqiHitech";
  private static final String REVIEWERS = "formalReviewer-" + PARK;
  private static final String SUPERVISORS = "parkSupervisor-" + PARK;
  private static final String MAIL = "li@example.com";
  private static final String NUMBER = "ZC-2026-000001";
  private static final Instant DUE = Instant.parse("2026-01-05T16:00:00Z");
  private static final Instant CORRECTION_DUE = Instant.parse("2026-01-19T16:00:00Z");

  private final List<Message> told = new ArrayList<>();
  private final List<Delivery> mailed = new ArrayList<>();
  private final Accounts accounts = mock();
  private final TemplateEdits edits = mock();
  private final PreferenceBook preferences = mock();
  private final Outbox outbox = mock();
  private final RegistrationProgress registrations = mock();
  private final Directory directory = mock();
  private final Texts texts = new Texts(edits);
  private final RegistrationNotices notices =
      new RegistrationNotices(
          texts,
          outbox,
          new Notifier(texts, preferences, List.of(told::addAll), accounts),
          registrations,
          directory);

  /** Whether it tells of a unit's registration, so that it is tried here. */
  static boolean isOfRegistrations(NoticeKind kind) {
    return kind.key().contains("registration");
  }

  @BeforeEach
  void whatIsTakenByTheChannelsIsKept() {
    doAnswer(
            call -> {
              Collection<Delivery> deliveries = call.getArgument(0);
              return mailed.addAll(deliveries);
            })
        .when(outbox)
        .send(any());
    when(edits.inForce()).thenReturn(Map.of());
    when(preferences.of(anyCollection()))
        .thenAnswer(
            call -> {
              Collection<String> people = call.getArgument(0);
              return people.stream()
                  .collect(Collectors.toMap(person -> person, person -> Preferences.USUAL));
            });
  }

  @BeforeEach
  void everyOfficeIsHeldAndTheRegistrationKnown() {
    when(accounts.holding(any()))
        .thenAnswer(
            call -> {
              Office office = call.getArgument(0);
              return List.of(office.groupId());
            });
    when(registrations.get(ID)).thenReturn(registration(RegistrationState.IN_REVIEW));
    when(directory.park(PARK))
        .thenReturn(
            new Park(
                PARK, "乌鲁木齐高新区", "乌高新", "urumqi", PARK, "联系人", "0991-0000000", null, null, null));
  }

  private static Registration registration(RegistrationState state) {
    RegistrationDetails details =
        new RegistrationDetails(
            "天山储能技术有限公司",
            "916501000000000018",
            UnitKind.PUBLIC_INSTITUTION,
            null,
            PARK,
            false,
            false,
            false,
            null,
            "张某某",
            "李某某",
            MAIL,
            "0991-1234567",
            null,
            "newunit");
    boolean returned = state == RegistrationState.RETURNED;
    return new Registration(
        ID,
        NUMBER,
        state,
        details,
        ID,
        DUE,
        DUE,
        returned ? CORRECTION_DUE : null,
        returned ? "请补正扫描件" : null,
        null,
        null);
  }

  private void announced(RegistrationState state) {
    notices.on(new RegistrationAnnounced(registration(state)));
  }

  private List<String> recipients() {
    return told.stream().map(Message::recipientId).toList();
  }

  @Test
  void everyNoticeOfARegistrationIsTold() {
    everythingThatCanHappen();

    assertThat(
            Stream.concat(
                    told.stream().map(message -> message.kind().key()),
                    mailed.stream().map(Delivery::notice))
                .distinct())
        .containsExactlyInAnyOrderElementsOf(
            NoticeCatalogue.all().stream()
                .filter(RegistrationNoticesTests::isOfRegistrations)
                .map(NoticeKind::key)
                .toList());
  }

  private void everythingThatCanHappen() {
    Registration registration = registration(RegistrationState.IN_REVIEW);
    notices.on(new RegistrationSubmitted(registration));
    notices.on(new RegistrationConfirmed(registration));
    notices.on(new RegistrationCorrected(registration));
    notices.on(new RegistrationLinkRequested(registration));
    Stream.of(
            RegistrationState.APPROVED,
            RegistrationState.RETURNED,
            RegistrationState.REFUSED,
            RegistrationState.LAPSED)
        .forEach(this::announced);
    notices.on(new RegistrationTaskDue(ID, List.of(REVIEWERS), null, DUE));
    notices.on(new RegistrationTaskOverdue(ID, List.of(REVIEWERS), null, DUE));
  }

  @Test
  void whoeverRegistersGetsALinkToTheAddressGiven() {
    notices.on(new RegistrationSubmitted(registration(RegistrationState.UNCONFIRMED)));

    assertThat(told).isEmpty();
    assertThat(mailed)
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.medium()).isEqualTo(Medium.MAIL);
              assertThat(mail.address()).isEqualTo(MAIL);
              assertThat(mail.recipientId()).isEqualTo(NUMBER);
              assertThat(mail.link()).isEqualTo(RegistrationLinks.pathOf(ID));
            });
  }

  @Test
  void theParksReviewersAreToldOfWhatIsConfirmed() {
    notices.on(new RegistrationConfirmed(registration(RegistrationState.IN_REVIEW)));

    assertThat(recipients()).containsExactly(REVIEWERS);
    assertThat(told.get(0).link()).isEqualTo(Notifier.TASKLIST);
  }

  @Test
  void whoeverRegistersIsToldWhatToCorrectAndByWhen() {
    announced(RegistrationState.RETURNED);

    assertThat(mailed)
        .singleElement()
        .satisfies(mail -> assertThat(mail.body()).contains("请补正扫描件", "2026年1月20日"));
  }

  @Test
  void whoeverHasTheTaskIsRemindedElseAllWhoCouldTakeIt() {
    notices.on(new RegistrationTaskDue(ID, List.of(REVIEWERS), "someone", DUE));
    notices.on(new RegistrationTaskDue(ID, List.of(REVIEWERS, "unknown"), null, DUE));

    assertThat(recipients()).containsExactly("someone", REVIEWERS);
  }

  @Test
  void theSupervisorIsToldOfALateReview() {
    notices.on(new RegistrationTaskOverdue(ID, List.of(REVIEWERS), "someone", DUE));

    assertThat(recipients()).containsExactly("someone", SUPERVISORS);
    assertThat(told.get(1).link()).isEqualTo("/registrations/" + ID);
  }
}
