package org.liangqu.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangqu.organization.RegisterFixtures.ADMINISTRATOR;
import static org.liangqu.organization.RegisterFixtures.AUDITOR;
import static org.liangqu.organization.RegisterFixtures.OTHER_ADMINISTRATOR;
import static org.liangqu.organization.RegisterFixtures.csv;
import static org.liangqu.organization.RegisterKind.CHAIN_ENTERPRISES;
import static org.liangqu.organization.RegisterKind.PILOT_BASES;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.identity.access.Access;
import org.liangqu.shared.CreditCodes;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class RegisterImportsIntegrationTests {

  private static final AtomicInteger SEED = new AtomicInteger(600_000);
  private static final PageRequest FIRST_PAGE = PageRequest.of(0, 50);

  @Autowired private RegisterImports imports;
  @Autowired private Registers registers;
  @Autowired private RegisterScenes scenes;
  @Autowired private RegisterEntries entries;
  @Autowired private RegisterImportRecords records;
  @Autowired private RegisterUploads uploads;
  @Autowired private UnitNames unitNames;
  @Autowired private Access access;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Clock clock;

  private static String code() {
    return CreditCodes.generate(SEED.getAndIncrement()).value();
  }

  private static String leader(String code) {
    return code + ",样例单位,链主,风电";
  }

  private static String backbone(String code) {
    return code + ",样例单位,骨干,风电";
  }

  private RegisterPreview upload(Person person, String... rows) {
    return ActingAs.person(
        person, () -> imports.upload(CHAIN_ENTERPRISES, "链主名单.csv", csv(CHAIN_ENTERPRISES, rows)));
  }

  private RegisterImport confirm(Person person, RegisterPreview preview) {
    return ActingAs.person(
        person, () -> imports.confirm(CHAIN_ENTERPRISES, preview.id(), preview.sha256()));
  }

  private List<RegisterEntry> found(String text, boolean closed) {
    return ActingAs.person(
        AUDITOR,
        () ->
            registers
                .entries(CHAIN_ENTERPRISES, new RegisterSearch(text, closed), FIRST_PAGE)
                .getContent());
  }

  private RegisterImport newest() {
    return ActingAs.person(
        AUDITOR, () -> registers.imports(CHAIN_ENTERPRISES, FIRST_PAGE).getContent().get(0));
  }

  @Test
  void aPreviewSaysWhatAnImportWouldDoAndDoesNothing() {
    String stays = code();
    String goes = code();
    scenes.importList(CHAIN_ENTERPRISES, leader(stays), leader(goes));
    RegisterImport before = newest();

    RegisterPreview preview = upload(ADMINISTRATOR, backbone(stays), leader(code()));

    assertThat(preview.counts()).isEqualTo(new RegisterCounts(1, 1, 0, 1));
    assertThat(preview.format()).isEqualTo("CSV（UTF-8）");
    assertThat(newest()).isEqualTo(before);
    assertThat(found(stays, false))
        .extracting(one -> one.value(RegisterColumn.POSITION))
        .containsExactly("链主企业");
    assertThat(found(goes, false)).hasSize(1);
  }

  @Test
  void anImportIsTheNewListAndKeepsWhatIsNoLongerOnIt() {
    String stays = code();
    String changes = code();
    String goes = code();
    scenes.importList(CHAIN_ENTERPRISES, leader(stays), leader(changes), leader(goes));
    UUID kept = found(stays, false).get(0).id();

    RegisterImport done =
        confirm(ADMINISTRATOR, upload(ADMINISTRATOR, leader(stays), backbone(changes)));

    assertThat(done.counts()).isEqualTo(new RegisterCounts(0, 1, 1, 1));
    assertThat(found(stays, false)).extracting(RegisterEntry::id).containsExactly(kept);
    assertThat(found(changes, false))
        .extracting(one -> one.value(RegisterColumn.POSITION))
        .containsExactly("骨干企业");
    assertThat(found(goes, false)).isEmpty();
    assertThat(found(goes, true))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.state()).isEqualTo(RegisterEntry.State.CLOSED);
              assertThat(entry.closedAt()).isEqualTo(newest().importedAt());
            });
    assertThat(found(changes, true)).hasSize(1);
  }

  @Test
  void anImportTellsWhoDidItWhenAndWithWhichFile() {
    RegisterPreview preview = upload(OTHER_ADMINISTRATOR, leader(code()));
    RegisterImport done = confirm(OTHER_ADMINISTRATOR, preview);

    assertThat(newest().id()).isEqualTo(done.id());
    assertThat(newest().importedBy()).isEqualTo(OTHER_ADMINISTRATOR.id());
    assertThat(newest().importedByName()).isEqualTo("管理员乙");
    assertThat(newest().fileName()).isEqualTo("链主名单.csv");
    assertThat(newest().sha256()).isEqualTo(preview.sha256());
    RegisterFile file =
        ActingAs.person(AUDITOR, () -> registers.file(CHAIN_ENTERPRISES, done.id()));
    assertThat(file.content()).hasSize(Math.toIntExact(newest().size()));
    assertThatThrownBy(() -> ActingAs.person(AUDITOR, () -> registers.file(PILOT_BASES, done.id())))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aFileThatIsHandedOutIsOnRecord() {
    RegisterImport done = confirm(ADMINISTRATOR, upload(ADMINISTRATOR, leader(code())));
    ActingAs.person(AUDITOR, () -> registers.file(CHAIN_ENTERPRISES, done.id()));

    assertThat(
            jdbc.sql("select exported_by from export_record where sha256 = :hash")
                .param("hash", done.sha256())
                .query(String.class)
                .list())
        .containsExactly(AUDITOR.id());
  }

  @Test
  void aFileWithAFaultInOneRowIsKeptNowhere() {
    RegisterPreview preview = upload(ADMINISTRATOR, leader(code()), leader("91"));
    assertThat(preview.importable()).isFalse();
    assertThat(preview.problems()).extracting(RowProblem::line).containsExactly(3);
    assertThat(
            jdbc.sql("select count(*) from register_upload where sha256 = ?")
                .param(preview.sha256())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void anImportThatFailsHalfWayLeavesTheRegisterAsItWas() {
    String stays = code();
    String comes = code();
    scenes.importList(CHAIN_ENTERPRISES, leader(stays));
    RegisterImport before = newest();
    RegisterPreview preview = upload(ADMINISTRATOR, leader(comes));
    RegisterEntries failing =
        new RegisterEntries(jdbc) {
          @Override
          void open(RegisterKind register, List<RegisterRow> rows, UUID importId) {
            super.open(register, rows, importId);
            throw new IllegalStateException("power cut");
          }
        };
    RegisterImports halting =
        new RegisterImports(failing, records, uploads, unitNames, access, clock);

    assertThatThrownBy(
            () ->
                ActingAs.person(
                    ADMINISTRATOR,
                    () ->
                        transaction.execute(
                            status ->
                                halting.confirm(
                                    CHAIN_ENTERPRISES, preview.id(), preview.sha256()))))
        .hasMessage("power cut");

    assertThat(newest()).isEqualTo(before);
    assertThat(found(stays, false)).hasSize(1);
    assertThat(found(comes, false)).isEmpty();
    assertThat(confirm(ADMINISTRATOR, preview).counts().added()).isEqualTo(1);
  }

  @Test
  void onlyTheFileThatWasPreviewedIsImported() {
    RegisterPreview preview = upload(ADMINISTRATOR, leader(code()));
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    ADMINISTRATOR,
                    () -> imports.confirm(CHAIN_ENTERPRISES, preview.id(), "0".repeat(64))))
        .hasMessageContaining("与预览的文件不一致");
    jdbc.sql("update register_upload set content = ? where id = ?")
        .params(csv(CHAIN_ENTERPRISES, leader(code())), preview.id())
        .update();
    assertThatThrownBy(() -> confirm(ADMINISTRATOR, preview)).hasMessageContaining("与预览的文件不一致");
  }

  @Test
  void aPreviewIsConfirmedOnceAndByWhoMadeIt() {
    RegisterPreview preview = upload(ADMINISTRATOR, leader(code()));
    assertThatThrownBy(() -> confirm(OTHER_ADMINISTRATOR, preview)).hasMessageContaining("请重新上传文件");
    confirm(ADMINISTRATOR, preview);
    assertThatThrownBy(() -> confirm(ADMINISTRATOR, preview)).hasMessageContaining("请重新上传文件");
  }

  @Test
  void aPreviewThatWasGivenUpIsGone() {
    RegisterPreview preview = upload(ADMINISTRATOR, leader(code()));
    ActingAs.person(ADMINISTRATOR, () -> imports.discard(CHAIN_ENTERPRISES, preview.id()));
    assertThatThrownBy(() -> confirm(ADMINISTRATOR, preview)).isInstanceOf(Refusal.class);
  }

  @Test
  void theSecondOfTwoAdministratorsIsTold() {
    RegisterPreview first = upload(ADMINISTRATOR, leader(code()));
    RegisterPreview second = upload(OTHER_ADMINISTRATOR, leader(code()));
    confirm(ADMINISTRATOR, first);

    assertThatThrownBy(() -> confirm(OTHER_ADMINISTRATOR, second))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
        .hasMessageContaining("管理员甲")
        .hasMessageContaining("请重新上传");
    assertThatThrownBy(
            () ->
                ActingAs.person(
                    OTHER_ADMINISTRATOR, () -> imports.preview(CHAIN_ENTERPRISES, second.id())))
        .hasMessageContaining("管理员甲");
  }

  @Test
  void ofTwoConfirmationsAtTheSameInstantOneSucceeds() throws Exception {
    RegisterPreview first = upload(ADMINISTRATOR, leader(code()));
    RegisterPreview second = upload(OTHER_ADMINISTRATOR, leader(code()));
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> done =
          List.of(
              pool.submit(() -> succeeds(ADMINISTRATOR, first, together)),
              pool.submit(() -> succeeds(OTHER_ADMINISTRATOR, second, together)));
      assertThat(List.of(done.get(0).get(), done.get(1).get()))
          .containsExactlyInAnyOrder(true, false);
    } finally {
      pool.shutdownNow();
    }
  }

  private boolean succeeds(Person person, RegisterPreview preview, CyclicBarrier together)
      throws Exception {
    together.await();
    try {
      confirm(person, preview);
      return true;
    } catch (Refusal refusal) {
      return false;
    }
  }

  @Test
  void aCodeOfAnotherUnitIsPointedOut() {
    String code = code();
    jdbc.sql(
            """
            insert into unit (id, revision, credit_code, name, kind, central_non_independent,
              chain_position, research_institution, pilot_base, supported_laboratory,
              fostered_pilot_base, legal_representative, contact_name, contact_phone,
              registration_status, registered_at)
            values (gen_random_uuid(), 0, ?, '样例(新疆)有限公司', 'ENTERPRISE', false, 'NONE', false,
              false, false, false, '甲', '乙', '1', 'APPROVED', now())""")
        .param(code)
        .update();
    assertThat(upload(ADMINISTRATOR, code + ",样例（新疆） 有限公司,链主,风电").notices()).isEmpty();
    assertThat(upload(ADMINISTRATOR, code + ",别的公司,链主,风电").notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.line()).isEqualTo(2);
              assertThat(notice.message()).contains("别的公司", "样例(新疆)有限公司");
            });
  }

  @Test
  void searchingTakesEverySignLiterally() {
    String code = code();
    scenes.importList(CHAIN_ENTERPRISES, code + ",样例100%_单位,链主,风电");
    assertThat(found("100%_单", false)).hasSize(1);
    assertThat(found("样例_00", false)).isEmpty();
    assertThat(found(code.substring(4).toLowerCase(), false)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyAdministratorsImportAndOnlyAuditorsReadBesides(Role role) {
    Person person =
        new Person(
            "p", "某人", Set.of(new Office(role, role.scope() == Role.Scope.NONE ? null : "x")));
    assertThat(allowed(person, () -> upload(person, leader(code()))))
        .isEqualTo(role == Role.ADMINISTRATOR);
    assertThat(allowed(person, registers::overview))
        .isEqualTo(role == Role.ADMINISTRATOR || role == Role.AUDITOR);
  }

  private static boolean allowed(Person person, Runnable action) {
    try {
      ActingAs.person(person, action);
      return true;
    } catch (Refusal refusal) {
      assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
      return false;
    }
  }
}
