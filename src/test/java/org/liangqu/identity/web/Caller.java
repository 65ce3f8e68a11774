package org.liangqu.identity.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One visitor's browser, and for the engine's REST a program with the visitor's credentials. */
final class Caller {

  private static final String CSRF = "LQ-CSRF";
  private static final String WEBAPPS_CSRF = "XSRF-TOKEN";

  private final Visitor visitor;
  private final URI server;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser;
  private final HttpClient program = HttpClient.newHttpClient();

  Caller(Visitor visitor, int port) {
    this.visitor = visitor;
    this.server = URI.create("http://localhost:" + port);
    this.browser =
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /** Nobody unknown signs in, but has a token against forged requests like everybody. */
  void signIn() {
    cookies.getCookieStore().removeAll();
    HttpCookie token = new HttpCookie(CSRF, "walk");
    token.setPath("/");
    token.setVersion(0);
    cookies.getCookieStore().add(server, token);
    if (visitor.isKnown()) {
      Payload form =
          Payload.form("username=" + visitor.account() + "&password=" + Visitor.PASSWORD);
      Seen seen = knock("POST", "/sign-in", form);
      if (seen != Seen.ALLOWED || cookie("JSESSIONID").isEmpty()) {
        throw new IllegalStateException(visitor.account() + " can't sign in: " + seen);
      }
      send(browser, request("GET", "/camunda/app/welcome/default/", Payload.NONE).build());
    }
  }

  Seen knock(String method, String path, Payload payload) {
    HttpRequest.Builder request = request(method, path, payload);
    if (path.startsWith("/engine-rest")) {
      if (visitor.isKnown()) {
        request.header("Authorization", "Basic " + credentials());
      }
      return Seen.in(send(program, request.build()), path);
    }
    request.header("X-" + CSRF, cookie(CSRF)).header("X-" + WEBAPPS_CSRF, cookie(WEBAPPS_CSRF));
    return Seen.in(send(browser, request.build()), path);
  }

  private HttpRequest.Builder request(String method, String path, Payload payload) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path)).method(method, payload.publisher());
    payload.contentType().ifPresent(type -> request.header("Content-Type", type));
    if (path.endsWith("/uploads")) {
      request.header("Upload-Length", "1").header("Upload-Metadata", "filename YS5wZGY=");
    }
    return request;
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.method() + " " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private String credentials() {
    String pair = visitor.account() + ":" + Visitor.PASSWORD;
    return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }
}
