package org.liangqu.organization;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.liangqu.identity.Person;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.organization.RegisterUploads.Upload;
import org.liangqu.organization.tables.TableFile;
import org.liangqu.shared.ClockConfiguration;
import org.liangqu.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports a file into a register: previewed, then confirmed as a whole. A file is the full list of
 * its register; entries that it doesn't have are closed, not deleted.
 */
@Service
@Transactional
public class RegisterImports {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int PROBLEMS_SHOWN = 200;
  private static final int MAX_NAME = 200;

  private final RegisterEntries entries;
  private final RegisterImportRecords imports;
  private final RegisterUploads uploads;
  private final UnitNames unitNames;
  private final Access access;
  private final Clock clock;

  RegisterImports(
      RegisterEntries entries,
      RegisterImportRecords imports,
      RegisterUploads uploads,
      UnitNames unitNames,
      Access access,
      Clock clock) {
    this.entries = entries;
    this.imports = imports;
    this.uploads = uploads;
    this.unitNames = unitNames;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Reads a file and keeps it for confirmation, unless rows are wrong. No register is changed.
   *
   * @throws Refusal if the file can't be read, has the wrong columns or no rows
   */
  public RegisterPreview upload(RegisterKind register, String fileName, byte[] content) {
    Person person = access.require(Act.IMPORT_REGISTERS);
    Upload upload =
        new Upload(
            UUID.randomUUID(),
            register,
            imports.newest(register).map(RegisterImport::id).orElse(null),
            checked(fileName),
            content,
            sha256(content));
    RegisterPreview preview = preview(upload);
    if (preview.importable()) {
      uploads.keep(upload, person.id());
    }
    return preview;
  }

  /**
   * What a kept file would do.
   *
   * @throws Refusal if somebody else has imported into the register meanwhile
   */
  @Transactional(readOnly = true)
  public RegisterPreview preview(RegisterKind register, UUID uploadId) {
    Upload upload = uploads.find(register, uploadId, access.require(Act.IMPORT_REGISTERS).id());
    requireUpToDate(upload);
    return preview(upload);
  }

  /**
   * Makes a kept file the register's list, wholly or not at all.
   *
   * @param sha256 of the file that was previewed
   * @throws Refusal if the file is another, or somebody else has imported meanwhile
   */
  public RegisterImport confirm(RegisterKind register, UUID uploadId, String sha256) {
    Person person = access.require(Act.IMPORT_REGISTERS);
    imports.lock();
    Upload upload = uploads.find(register, uploadId, person.id());
    requireUpToDate(upload);
    if (!upload.sha256().equals(sha256) || !sha256(upload.content()).equals(sha256)) {
      throw Refusal.conflict("register-changed", "要导入的文件与预览的文件不一致，未导入。请重新上传并核对预览");
    }
    RegisterRows rows = RegisterRows.of(register, TableFile.read(upload.content()), today());
    if (!rows.problems().isEmpty()) {
      throw Refusal.conflict("register-problems", "文件中的内容已不符合要求，未导入。请重新上传并核对预览");
    }
    RegisterChanges changes =
        RegisterChanges.between(register, entries.listed(register), rows.rows());
    RegisterImport done = record(upload, changes.counts(), person);
    entries.close(changes.toClose(), done.id());
    entries.open(register, changes.toOpen(), done.id());
    uploads.remove(register, uploadId, person.id());
    return done;
  }

  /** Gives a preview up. */
  public void discard(RegisterKind register, UUID uploadId) {
    uploads.remove(register, uploadId, access.require(Act.IMPORT_REGISTERS).id());
  }

  private RegisterPreview preview(Upload upload) {
    RegisterKind register = upload.register();
    TableFile file = TableFile.read(upload.content());
    RegisterRows rows = RegisterRows.of(register, file, today());
    boolean sound = rows.problems().isEmpty();
    RegisterChanges changes =
        sound
            ? RegisterChanges.between(register, entries.listed(register), rows.rows())
            : RegisterChanges.NONE;
    return new RegisterPreview(
        sound ? upload.id() : null,
        register,
        upload.fileName(),
        upload.sha256(),
        file.format(),
        changes.counts(),
        changes.shown(),
        first(rows.problems()),
        rows.problems().size(),
        sound ? first(unitNames.differing(rows.rows())) : List.of());
  }

  private static List<RowProblem> first(List<RowProblem> problems) {
    return problems.stream().limit(PROBLEMS_SHOWN).toList();
  }

  private void requireUpToDate(Upload upload) {
    Optional<RegisterImport> newest = imports.newest(upload.register());
    if (!Objects.equals(newest.map(RegisterImport::id).orElse(null), upload.baseId())) {
      RegisterImport other = newest.orElseThrow();
      throw Refusal.conflict(
          "register-outrun",
          "在您预览之后，%s于%s导入了“%s”名录，您的文件没有导入。请重新上传，核对新的预览后再确认"
              .formatted(
                  other.importedByName(),
                  MOMENT.format(
                      ZonedDateTime.ofInstant(other.importedAt(), ClockConfiguration.ZONE)),
                  upload.register().label()));
    }
  }

  private RegisterImport record(Upload upload, RegisterCounts counts, Person person) {
    RegisterImport done =
        new RegisterImport(
            upload.id(),
            upload.register(),
            upload.fileName(),
            upload.content().length,
            upload.sha256(),
            counts,
            person.id(),
            person.name(),
            clock.instant());
    imports.insert(done, upload.baseId(), upload.content());
    return done;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Browsers may send a path; only the name is kept, and only to be shown. */
  private static String checked(String sent) {
    String name = sent == null ? "" : sent.substring(sent.replace('\\', '/').lastIndexOf('/') + 1);
    String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    if (clean.isEmpty() || clean.length() > MAX_NAME) {
      throw Refusal.invalid("register-file-name", "请选择文件，文件名不超过%d个字符".formatted(MAX_NAME));
    }
    return clean;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
