package org.liangqu.proposal.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The few calls of S3 that the store makes, over a real socket. */
final class FakeS3 implements AutoCloseable {

  private final Map<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private final HttpServer server;

  FakeS3() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.createContext("/", this::answer);
    server.start();
  }

  URI endpoint() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange call) throws IOException {
    String path = call.getRequestURI().getPath();
    String key = path.substring(path.indexOf('/', 1) + 1);
    switch (call.getRequestMethod()) {
      case "PUT" -> {
        objects.put(key, call.getRequestBody().readAllBytes());
        send(call, 200, new byte[0]);
      }
      case "DELETE" -> {
        objects.remove(key);
        send(call, 204, new byte[0]);
      }
      default -> {
        if (call.getRequestURI().getQuery() != null) {
          send(call, 200, list().getBytes(StandardCharsets.UTF_8));
        } else if (objects.containsKey(key)) {
          send(call, 200, objects.get(key));
        } else {
          send(call, 404, new byte[0]);
        }
      }
    }
  }

  private String list() {
    return objects.keySet().stream()
        .map(
            key ->
                "<Contents><Key>%s</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified></Contents>"
                    .formatted(key))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><ListBucketResult><IsTruncated>false</IsTruncated>",
                "</ListBucketResult>"));
  }

  private static void send(HttpExchange call, int status, byte[] body) throws IOException {
    boolean bodiless = call.getRequestMethod().equals("HEAD") || body.length == 0;
    if (call.getRequestMethod().equals("HEAD") && status == 200) {
      call.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
    }
    call.sendResponseHeaders(status, bodiless ? -1 : body.length);
    if (!bodiless) {
      call.getResponseBody().write(body);
    }
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
