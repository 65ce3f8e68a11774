package org.liangqu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangqu.export.Export;
import org.liangqu.export.Exports;
import org.liangqu.identity.access.Access;
import org.liangqu.identity.access.Act;
import org.liangqu.shared.Refusal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers (名录) of units: credit records, laboratories, pilot bases, chain enterprises. */
@Service
@Transactional(readOnly = true)
public class Registers {

  private final RegisterEntries entries;
  private final RegisterImportRecords imports;
  private final RegisterStandings standings;
  private final Access access;
  private final Exports exports;
  private final Clock clock;

  Registers(
      RegisterEntries entries,
      RegisterImportRecords imports,
      RegisterStandings standings,
      Access access,
      Exports exports,
      Clock clock) {
    this.entries = entries;
    this.imports = imports;
    this.standings = standings;
    this.access = access;
    this.exports = exports;
    this.clock = clock;
  }

  /** What the registers say of a unit today, for the rules to judge; one query. */
  public RegisterStanding standing(Unit unit) {
    return standings(List.of(unit)).get(unit.id());
  }

  /** The same of many units, by their ids; one query too. */
  public Map<UUID, RegisterStanding> standings(Collection<Unit> units) {
    return standings.of(units);
  }

  /**
   * @throws Refusal if the person may not read registers
   */
  public List<RegisterOverview> overview() {
    access.require(Act.READ_REGISTERS);
    Map<RegisterKind, Long> counts = entries.counts();
    Map<RegisterKind, RegisterImport> newest =
        imports.newest().stream()
            .collect(Collectors.toMap(RegisterImport::register, Function.identity()));
    return Arrays.stream(RegisterKind.values())
        .map(kind -> new RegisterOverview(kind, counts.getOrDefault(kind, 0L), newest.get(kind)))
        .toList();
  }

  /** Those listed by credit code; those no longer listed the last closed first. */
  public Page<RegisterEntry> entries(RegisterKind register, RegisterSearch search, Pageable page) {
    access.require(Act.READ_REGISTERS);
    return entries.search(register, search, page, LocalDate.now(clock));
  }

  /** Who imported what and when, the newest first. */
  public Page<RegisterImport> imports(RegisterKind register, Pageable page) {
    access.require(Act.READ_REGISTERS);
    return imports.page(register, page);
  }

  /** The file of an import as it was uploaded; that it was handed out is on record. */
  @Transactional
  public RegisterFile file(RegisterKind register, UUID importId) {
    access.require(Act.READ_REGISTERS);
    RegisterFile file =
        imports
            .file(register, importId)
            .orElseThrow(() -> Refusal.notFound("register-import-unknown", "没有这次导入，请从导入记录进入"));
    exports.handOut(
        new Export(
            "名录导入文件",
            file.name(),
            MediaType.APPLICATION_OCTET_STREAM,
            "%s名录，导入 %s".formatted(register.label(), importId)),
        file.content());
    return file;
  }

  /** An empty list to fill in. */
  public RegisterFile template(RegisterKind register, TemplateFormat format) {
    access.require(Act.READ_REGISTERS);
    return RegisterTemplate.of(register, format);
  }

  /** Whether the person may import, so that pages offer it. */
  public boolean mayImport() {
    return access.allows(Act.IMPORT_REGISTERS);
  }
}
