package org.liangqu.attacks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser, who can also send what no browser would. */
final class Visitor {

  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
  private static final String BOUNDARY = "attack-boundary";

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String root;
  private String token = "";
  private String credentials;

  Visitor(int port) {
    root = "http://127.0.0.1:" + port;
  }

  /** Signs in by the form, as people do. */
  Answer signIn(String account, String password) {
    readToken("/sign-in");
    Answer answer = form("/sign-in", Map.of("username", account, "password", password));
    readToken("/messages");
    get("/camunda/app/tasklist/default/");
    return answer;
  }

  /** From now on, in the header of each request. */
  void sendCredentials(String account, String password) {
    credentials =
        "Basic "
            + Base64.getEncoder()
                .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  void readToken(String page) {
    Matcher field = TOKEN.matcher(get(page).body());
    if (field.find()) {
      token = field.group(1) == null ? field.group(2) : field.group(1);
    }
  }

  /** This visitor's token against forged requests. */
  String token() {
    return token;
  }

  /** The same browser, with another token in its pages. */
  void useToken(String other) {
    token = other;
  }

  String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  void plantCookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setDomain("127.0.0.1");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(root), cookie);
  }

  void forgetCookie(String name) {
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
  }

  /** Posts to a web application with a token that another session was given. */
  Answer withForeignToken(String path, String foreign) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-XSRF-TOKEN", foreign)
            .POST(BodyPublishers.ofString("{}")));
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer json(String method, String path, String body) {
    return send(
        withTokens(request(path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** Without saying beforehand how much it will be. */
  Answer endlessJson(String path, int bytes) {
    byte[] body = ("{\"x\":\"" + "a".repeat(bytes) + "\"}").getBytes(StandardCharsets.UTF_8);
    return send(
        withTokens(request(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
  }

  Answer rawForm(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  Answer form(String path, Map<String, String> fields) {
    return send(
        withTokens(request(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** A file with a name that is sent as it stands. */
  Answer upload(String path, String fileName, byte[] content, Map<String, String> fields) {
    StringBuilder head = new StringBuilder();
    fields.forEach(
        (name, value) ->
            head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, name, value)));
    head.append(
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            .formatted(BOUNDARY, fileName));
    return send(
        withTokens(request(path))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head.toString()),
                    BodyPublishers.ofByteArray(content),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"))));
  }

  Answer withHeader(String method, String path, String name, String value) {
    return send(
        withTokens(request(path)).header(name, value).method(method, BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path));
    return credentials == null ? request : request.header("Authorization", credentials);
  }

  /** Both doors' tokens: each reads its own. */
  private HttpRequest.Builder withTokens(HttpRequest.Builder request) {
    if (!token.isEmpty()) {
      request.header("X-LQ-CSRF", token);
    }
    String webapps = cookie("XSRF-TOKEN");
    return webapps.isEmpty() ? request : request.header("X-XSRF-TOKEN", webapps);
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
