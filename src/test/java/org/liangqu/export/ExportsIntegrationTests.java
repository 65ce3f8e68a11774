package org.liangqu.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangqu.IntegrationTest;
import org.liangqu.identity.ActingAs;
import org.liangqu.identity.Office;
import org.liangqu.identity.Person;
import org.liangqu.identity.Role;
import org.liangqu.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ExportsIntegrationTests {

  private static final Person AUDITOR =
      new Person("export-auditor", "审计员", Set.of(Office.of(Role.AUDITOR)));

  @Autowired private Exports exports;
  @Autowired private JdbcClient jdbc;

  private final Export export =
      new Export("测试", "名单.txt", MediaType.TEXT_PLAIN, "查询 " + UUID.randomUUID());

  private ExportedFile made() {
    return ActingAs.person(
        AUDITOR,
        () ->
            exports.make(
                export,
                (author, out) -> {
                  out.write(author.person().getBytes(StandardCharsets.UTF_8));
                  return 7;
                }));
  }

  private ExportRecord recorded() {
    return ActingAs.person(AUDITOR, () -> exports.search(export.query(), PageRequest.of(0, 5)))
        .getContent()
        .get(0);
  }

  @Test
  void recordsWhoMadeWhatFromWhichQuery() {
    made();
    assertThat(recorded())
        .extracting(ExportRecord::personId, ExportRecord::query, ExportRecord::rows)
        .containsExactly("export-auditor", export.query(), 7L);
  }

  @Test
  void recordsTheHashOfWhatIsSent() throws IOException, NoSuchAlgorithmException {
    try (InputStream content = made().open()) {
      byte[] sent = content.readAllBytes();
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(sent);
      assertThat(recorded().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }
  }

  @Test
  void recordsAFileThatLeavesAsItIsKept() {
    ActingAs.person(AUDITOR, () -> exports.handOut(export, new byte[] {1, 2, 3}));
    assertThat(recorded().size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"update export_record set query = ''", "delete from export_record"})
  void keepsItsRecordAsItIs(String change) {
    made();
    assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("only ever added");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
  void showsTheRecordToAuditorsAlone(Role role) {
    String code = role.scope() == Role.Scope.NONE ? null : "x";
    Person other = new Person("other", "他人", Set.of(Office.of(role, code)));
    assertThatThrownBy(
            () -> ActingAs.person(other, () -> exports.search(null, PageRequest.of(0, 5))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("审计");
  }
}
