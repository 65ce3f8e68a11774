package org.liangqu.attacks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request written byte by byte, as no client library would send it. */
final class RawRequest {

  private static final int PATIENCE = 20_000;

  private RawRequest() {}

  /** The status and headers that come back, or nothing where the connection is just closed. */
  static String send(int port, String... parts) {
    return sendFrom("127.0.0.1", port, parts);
  }

  /**
   * @param address from which to connect, one of this machine's: 127.0.0.0/8
   */
  static String sendFrom(String address, int port, String... parts) {
    try (Socket socket =
        new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
      socket.setSoTimeout(PATIENCE);
      OutputStream out = socket.getOutputStream();
      for (String part : parts) {
        out.write(part.getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
      return head(socket);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    int next = socket.getInputStream().read();
    while (next >= 0 && !head.toString().endsWith("\r\n\r\n")) {
      head.append((char) next);
      next = socket.getInputStream().read();
    }
    return head.toString();
  }
}
