package org.liangqu.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who reads the portal's pages in a session of their own. */
final class PortalPerson {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final String PASSWORD = "liangqu-demo";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String root;
  private final String account;
  private String token;

  PortalPerson(int port, String account) {
    root = "http://127.0.0.1:" + port;
    this.account = account;
  }

  String account() {
    return account;
  }

  void signIn() {
    readToken(get("sign-in", "/sign-in"));
    send(
        request("sign-in", "/sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "username=%s&password=%s&_csrf=%s"
                        .formatted(
                            account, PASSWORD, URLEncoder.encode(token, StandardCharsets.UTF_8)))));
    readToken(get("account", "/account"));
  }

  private void readToken(String page) {
    Matcher field = TOKEN.matcher(page);
    if (!field.find()) {
      throw new IllegalStateException(account + " was shown a page without a form: " + page);
    }
    token = field.group(1);
  }

  String get(String page, String path) {
    return send(request(page, path).GET());
  }

  String post(String page, String path, String json) {
    return send(
        request(page, path)
            .header("Content-Type", "application/json")
            .header("X-LQ-CSRF", token)
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String page, String path) {
    return HttpRequest.newBuilder(URI.create(root + path)).header(PageTimes.PAGE, page);
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        throw new IllegalStateException(
            "%s: %s of %s".formatted(account, answer, answer.request().uri()));
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(account + " got no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
