package org.liangqu.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangqu.organization.RegisterStanding.Laboratory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers all that the registers say of units, in one query however many they are. */
@Component
class RegisterStandings {

  /** One row at least, which tells whether chain enterprises were imported at all. */
  private static final String LINES =
      """
      select chains.known, e.credit_code, e.register, e.details
      from (select exists (
          select from register_import where register = 'CHAIN_ENTERPRISES') as known) as chains
      left join register_entry e on e.credit_code = any(:codes) and e.closed_by is null""";

  /** An entry; without one, register and values are null. */
  private record Line(
      boolean chainsKnown,
      String creditCode,
      RegisterKind register,
      Map<RegisterColumn, String> values) {

    String value(RegisterColumn column) {
      return values.get(column);
    }
  }

  private final JdbcClient jdbc;
  private final Clock clock;

  RegisterStandings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By the units' ids. */
  Map<UUID, RegisterStanding> of(Collection<Unit> units) {
    String[] codes = units.stream().map(unit -> unit.creditCode().value()).toArray(String[]::new);
    List<Line> all = jdbc.sql(LINES).param("codes", codes).query((row, at) -> line(row)).list();
    boolean chainsKnown = all.get(0).chainsKnown();
    Map<String, List<Line>> lines =
        all.stream()
            .filter(line -> line.creditCode() != null)
            .collect(Collectors.groupingBy(Line::creditCode));
    return units.stream()
        .collect(
            Collectors.toMap(
                Unit::id,
                unit ->
                    standing(
                        unit,
                        lines.getOrDefault(unit.creditCode().value(), List.of()),
                        chainsKnown)));
  }

  private static Line line(ResultSet row) throws SQLException {
    String register = row.getString("register");
    return new Line(
        row.getBoolean("known"),
        row.getString("credit_code"),
        register == null ? null : RegisterKind.valueOf(register),
        register == null ? null : RegisterDetails.read(row.getString("details")));
  }

  private RegisterStanding standing(Unit unit, List<Line> lines, boolean chainsKnown) {
    return new RegisterStanding(
        creditRecords(lines, unit.legalRepresentative()),
        laboratories(lines),
        pilotBases(lines),
        chainsKnown ? chainPosition(lines) : null);
  }

  private static Stream<Line> of(RegisterKind register, List<Line> lines) {
    return lines.stream().filter(line -> line.register() == register);
  }

  private List<CreditRecord> creditRecords(List<Line> lines, String legalRepresentative) {
    LocalDate today = LocalDate.now(clock);
    return of(RegisterKind.CREDIT_RECORDS, lines)
        .map(Line::values)
        .filter(values -> !CreditRecord.hasExpired(values, today))
        .map(CreditRecord::of)
        .filter(record -> record.concerns(legalRepresentative))
        .sorted(Comparator.comparing(CreditRecord::listedOn).thenComparing(CreditRecord::source))
        .toList();
  }

  private static List<Laboratory> laboratories(List<Line> lines) {
    return of(RegisterKind.LABORATORIES, lines)
        .map(
            line ->
                new Laboratory(
                    line.value(RegisterColumn.LABORATORY),
                    Integer.parseInt(line.value(RegisterColumn.SUPPORTED_IN))))
        .sorted(Comparator.comparing(Laboratory::supportedIn).thenComparing(Laboratory::name))
        .toList();
  }

  private static List<String> pilotBases(List<Line> lines) {
    return of(RegisterKind.PILOT_BASES, lines)
        .map(line -> line.value(RegisterColumn.PILOT_BASE))
        .sorted()
        .toList();
  }

  /** The first in one chain, whatever it is in another. */
  private static ChainPosition chainPosition(List<Line> lines) {
    Set<String> positions =
        of(RegisterKind.CHAIN_ENTERPRISES, lines)
            .map(line -> line.value(RegisterColumn.POSITION))
            .collect(Collectors.toSet());
    return Stream.of(ChainPosition.CHAIN_LEADER, ChainPosition.BACKBONE)
        .filter(position -> positions.contains(position.label()))
        .findFirst()
        .orElse(ChainPosition.NONE);
  }
}
