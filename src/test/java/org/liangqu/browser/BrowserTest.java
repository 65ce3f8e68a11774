package org.liangqu.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** What people do with a browser in the demonstration; where there is none, the test says so. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "liangqu.database.folder=",
      "liangqu.attachments.folder=target/browser-test-attachments"
    })
@ActiveProfiles("demo")
abstract class BrowserTest {

  private static final double MILLISECONDS_PER_ASSERTION = 20_000;

  private static Chromium chromium;

  /** Everybody, each with a browser session of their own. */
  People people;

  @LocalServerPort private int port;
  @Autowired private ProcessEngine engine;

  @BeforeAll
  static void launchBrowser(TestInfo test) {
    Optional<Path> executable = Chromium.installed();
    if (executable.isEmpty()) {
      System.out.printf(
          "SKIPPED: %s – no Chromium on this machine (Debian: chromium)%n", test.getDisplayName());
    }
    assumeTrue(executable.isPresent(), "no Chromium on this machine");
    chromium = Chromium.launch(executable.get());
    PlaywrightAssertions.setDefaultAssertionTimeout(MILLISECONDS_PER_ASSERTION);
  }

  @AfterAll
  static void closeBrowser() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  @BeforeEach
  void openTheWebApplications() {
    WebApplications.belongTo(engine);
  }

  @BeforeEach
  void gatherPeople() {
    people = new People(chromium.browser(), "http://localhost:" + port, new Camera());
  }
}
