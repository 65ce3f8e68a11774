package org.liangqu.restart;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application as a process of its own, with its data in a folder. */
final class RunningApplication {

  private static final String PASSWORD = "liangqu-demo";
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(4);

  private final Process process;
  private final URI address;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  private RunningApplication(Process process, int port) {
    this.process = process;
    this.address = URI.create("http://localhost:" + port);
  }

  /** Starts it on the data in the folder, with further arguments of Spring Boot's. */
  static RunningApplication start(Path home, String... arguments) throws IOException {
    int port = freePort();
    Process process =
        new ProcessBuilder(command(home, port, arguments))
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(home.toFile(), "log")))
            .start();
    RunningApplication application = new RunningApplication(process, port);
    await("the application is up with its data loaded")
        .atMost(STARTS_WITHIN)
        .pollInterval(Duration.ofSeconds(1))
        .until(application::isReady);
    return application;
  }

  private static List<String> command(Path home, int port, String... arguments) {
    return Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.timezone=Asia/Shanghai",
                "-cp",
                System.getProperty("java.class.path"),
                "org.liangqu.LiangquApplication",
                "--server.port=" + port,
                "--spring.profiles.active=demo",
                "--liangqu.database.folder=" + home.resolve("database"),
                "--liangqu.attachments.folder=" + home.resolve("attachments")),
            Stream.of(arguments))
        .toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private boolean isReady() {
    if (!process.isAlive()) {
      throw new IllegalStateException("The application ended with " + process.exitValue());
    }
    try {
      return send(request("/actuator/health/readiness").build()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** The unit's only proposal, as the demonstration's data has it. */
  JsonNode proposalOf(String account) throws IOException {
    return get("/api/proposals", account).get("items").get(0);
  }

  JsonNode get(String path, String account) throws IOException {
    return answer(as(account, request(path)).build());
  }

  JsonNode post(String path, String account) throws IOException {
    return answer(as(account, request(path)).POST(BodyPublishers.noBody()).build());
  }

  String page(String path, String account) throws IOException {
    return text(as(account, request(path)).build());
  }

  private JsonNode answer(HttpRequest request) throws IOException {
    return json.readTree(text(request));
  }

  private String text(HttpRequest request) throws IOException {
    HttpResponse<String> response = send(request);
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(Duration.ofSeconds(30));
  }

  private static HttpRequest.Builder as(String account, HttpRequest.Builder request) {
    String credentials = account + ":" + PASSWORD;
    return request.header(
        "Authorization",
        "Basic "
            + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  /** As the operating system would when memory runs out: no shutdown hook runs. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(1, TimeUnit.MINUTES);
  }

  void stop() {
    process.destroy();
  }
}
