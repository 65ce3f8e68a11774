package org.liangqu.identity.openid;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
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

/** Follows redirects across sites and keeps cookies, as a browser does. */
final class Browser {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  HttpResponse<String> open(String path) throws IOException, InterruptedException {
    URI address = URI.create(path.startsWith("http") ? path : base + path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  /** Sends a form that stands on a page, with the page's token against other sites. */
  HttpResponse<String> submit(HttpResponse<String> page, String path, String form)
      throws IOException, InterruptedException {
    Matcher token = CSRF.matcher(page.body());
    String protection =
        token.find() ? "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "";
    return client.send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(protection + "&" + form))
            .build(),
        BodyHandlers.ofString());
  }
}
