package org.liangqu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.liangqu.identity.Accounts;
import org.liangqu.shared.StatementScenes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The portal's pages among many proposals, with twenty people at once who read each page for a
 * while, and then with twenty who don't, which shows how much the machine can bear. Prints figures
 * and asserts no time. Run by {@code mvn -Pbenchmark verify}.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "liangqu.attachments.folder=target/benchmark-attachments",
      // On the class path of tests alone; asked first, it would search for each page.
      "spring.freemarker.enabled=false"
    })
@Import({PageTimes.class, StatementScenes.class})
@ActiveProfiles("demo")
@DirtiesContext
class PortalBenchmark {

  private static final String DATABASE = "portal";
  private static final String TRIVIAL = "account";
  private static final List<String> SAMPLES =
      List.of("cluster", "academician", "enterprise", "transfer");

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private PageTimes times;
  @LocalServerPort private int port;

  private final Map<PortalPerson, List<PortalPages.Step>> people = new LinkedHashMap<>();

  /**
   * @param warming how often each person does everything before it is measured
   * @param rounds how often each person does everything
   * @param reading for how long a page is read before the next, in milliseconds, at the mean
   */
  record Size(int proposals, int warming, int rounds, int reading) {}

  Size size() {
    return new Size(
        Integer.getInteger("benchmark.portalProposals", 100_000),
        Integer.getInteger("benchmark.portalWarming", 5),
        Integer.getInteger("benchmark.portalRounds", 10),
        Integer.getInteger("benchmark.reading", 1_500));
  }

  @DynamicPropertySource
  static void useMeasuredServer(DynamicPropertyRegistry properties)
      throws IOException, SQLException {
    MeasuredServer server = new MeasuredServer();
    server.createDatabase(DATABASE);
    properties.add("spring.datasource.url", () -> server.url(DATABASE));
    properties.add("spring.datasource.username", server::user);
    properties.add("spring.datasource.password", server::user);
  }

  @Test
  void answersTwentyPeopleAtOnce() throws Exception {
    new PortalPopulation(jdbc, transaction).settle(size().proposals());
    gather();
    people.keySet().forEach(PortalPerson::signIn);
    walk(size().warming(), 0);
    times.forget();
    walk(size().rounds(), size().reading());
    PortalReport report = report();
    times.forget();
    long begun = System.nanoTime();
    walk(size().rounds(), 0);
    report.withoutPauses(times.ofAll(), System.nanoTime() - begun);
    System.out.println(report);
    Files.writeString(Path.of("target/benchmark-portal.md"), report.toString());
  }

  private void gather() {
    PortalPages pages = new PortalPages(jdbc);
    for (String sample : SAMPLES) {
      people.put(person(sample + "-applicant"), pages.ofUnit(codeOf(sample), true));
      people.put(person(sample + "-applicant"), pages.ofUnit(codeOf(sample), false));
      people.put(person(sample + "-unit"), pages.ofUnit(codeOf(sample), false));
    }
    for (String office : List.of("urumqi-formal", "urumqi-coordinator", "karamay-formal")) {
      people.put(person(office), pages.ofPark(office.split("-")[0] + "Hitech"));
    }
    people.put(person("karamay-supervisor"), pages.ofPark("karamayHitech"));
    people.put(person("urumqi-bureau"), pages.ofPark("urumqiHitech"));
    people.put(person("auditor"), pages.ofAuditor());
    people.put(person("auditor"), pages.ofAuditor());
    people.put(person("admin"), pages.ofAdministrator());
  }

  private String codeOf(String sample) {
    return accounts.find(sample + "-unit").orElseThrow().unitCodes().iterator().next();
  }

  private PortalPerson person(String account) {
    return new PortalPerson(port, account);
  }

  private void walk(int rounds, int reading) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    try {
      List<Callable<Void>> walks = new ArrayList<>();
      people.forEach((person, steps) -> walks.add(() -> walk(person, steps, rounds, reading)));
      for (Future<Void> walk : threads.invokeAll(walks)) {
        walk.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private Void walk(PortalPerson person, List<PortalPages.Step> steps, int rounds, int pause)
      throws Exception {
    List<PortalPages.Step> mixed = new ArrayList<>(steps);
    try (Reading reading = new Reading(pause)) {
      for (int round = 0; round < rounds; round++) {
        Collections.shuffle(mixed, ThreadLocalRandom.current());
        for (PortalPages.Step step : mixed) {
          reading.pause();
          step.take(person, round);
        }
      }
    }
    return null;
  }

  /** People read what they asked for; half to one and a half times the mean. */
  private record Reading(ScheduledExecutorService clock, int mean) implements AutoCloseable {

    Reading(int mean) {
      this(Executors.newSingleThreadScheduledExecutor(), mean);
    }

    void pause() throws Exception {
      long millis = mean / 2 + ThreadLocalRandom.current().nextLong(mean + 1L);
      clock.schedule(() -> null, millis, TimeUnit.MILLISECONDS).get();
    }

    @Override
    public void close() {
      clock.shutdownNow();
    }
  }

  private PortalReport report() {
    int proposals = jdbc.sql("select count(*) from proposal").query(Integer.class).single();
    assertThat(times.ofAll().answer()).isPositive();
    for (String page : times.pages()) {
      System.out.println("## " + page);
      times.statements(page).forEach(System.out::println);
    }
    return new PortalReport(proposals, people.size(), size().reading(), TRIVIAL, times);
  }
}
