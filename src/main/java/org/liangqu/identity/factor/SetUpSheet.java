package org.liangqu.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.binary.Base32;

/**
 * What an authenticator is set up with.
 *
 * @param secret in Base32, in groups of four, to type where no camera is at hand
 */
public record SetUpSheet(QrCode qrCode, String secret) {

  private static final String ISSUER = "两区项目审批";

  static SetUpSheet of(String account, byte[] secret) {
    String text = new Base32().encodeToString(secret).replace("=", "");
    String address =
        "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s"
            .formatted(encode(ISSUER), encode(account), text);
    return new SetUpSheet(QrCode.of(address), text.replaceAll("(.{4})(?!$)", "$1 "));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
