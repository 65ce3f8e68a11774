package org.liangqu.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangqu.IntegrationTest;
import org.liangqu.directory.Park;
import org.liangqu.identity.Accounts;
import org.liangqu.identity.Accounts.NewAccount;
import org.liangqu.identity.Role;
import org.liangqu.proposal.ProposalSummary;
import org.liangqu.selection.ListScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knocks at every door of the running application, in every role and as somebody unknown, at one's
 * own objects and at another office's, and compares what is met with the table.
 */
@IntegrationTest
class EveryDoorTests {

  @Autowired private ApplicationContext application;
  @Autowired private ServletContext servlets;
  @Autowired private Accounts accounts;
  @Autowired private DoorScenes doors;
  @Autowired private BelongingScenes belongings;
  @Autowired private ListScenes lists;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @Test
  void everybodyMeetsWhatTheTableSays() {
    Side ours = side(true, "urumqiHitech");
    Side theirs = side(false, "hamiHitech");
    List<Visitor> visitors = visitors(ours);
    visitors(theirs);
    Walk walk = new Walk(endpoints(), belongings, ours, theirs, port);

    List<String> surprises =
        Stream.concat(visitors.stream(), Stream.of(Visitor.UNKNOWN))
            .parallel()
            .flatMap(visitor -> walk.surprises(visitor).stream())
            .sorted()
            .toList();

    assertThat(surprises).isEmpty();
  }

  /**
   * Where one row is about files, or about all that the engine's REST answers under the engine's
   * name, one stands for the others.
   */
  private List<Endpoint> endpoints() {
    Endpoints all = new Endpoints(application, servlets);
    Map<Boolean, List<Endpoint>> operations =
        all.operations().stream()
            .collect(Collectors.partitioningBy(EveryDoorTests::isUnderTheEnginesName));
    Map<Door, Endpoint> representatives =
        Stream.concat(all.files().stream(), operations.get(true).stream())
            .collect(Collectors.toMap(Walk::doorOf, each -> each, (first, second) -> first));
    return Stream.concat(operations.get(false).stream(), representatives.values().stream())
        .toList();
  }

  private static boolean isUnderTheEnginesName(Endpoint endpoint) {
    return endpoint.template().startsWith("/engine-rest/engine/");
  }

  private Side side(boolean isOurs, String parkCode) {
    String expert = doors.newExpert();
    Park park = doors.park(parkCode);
    Map<Desk, ProposalSummary> laid = doors.onEveryDesk(park, doors.panelWith(expert));
    return new Side(
        isOurs,
        park,
        expert,
        laid,
        doors.tasks(laid, expert),
        lists.issuedLetter(parkCode, park.bureauCode()));
  }

  private List<Visitor> visitors(Side side) {
    return Arrays.stream(Role.values()).map(role -> visitor(side, role)).toList();
  }

  private Visitor visitor(Side side, Role role) {
    String account = side.account(role);
    if (!accounts.exists(account)) {
      accounts.create(
          new NewAccount(account, account, null, Visitor.PASSWORD, Set.of(side.office(role))));
      QuickPasswords.set(jdbc, account);
    }
    return new Visitor(account, Optional.of(side.office(role)));
  }
}
