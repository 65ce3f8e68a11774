package org.liangqu.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SMTP server that answers certain commands as told, and the others with consent. */
final class ScriptedMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final Map<String, String> answers;

  private ScriptedMailServer(Map<String, String> answers) throws IOException {
    this.answers = answers;
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread serving = new Thread(this::serve, "scripted-mail-server");
    serving.setDaemon(true);
    serving.start();
  }

  static ScriptedMailServer answering(String command, String answer) throws IOException {
    return new ScriptedMailServer(Map.of(command, answer));
  }

  /** Takes connections and says nothing at all. */
  static ScriptedMailServer hanging() throws IOException {
    return new ScriptedMailServer(null);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try {
      while (!socket.isClosed()) {
        converse(socket.accept());
      }
    } catch (IOException closed) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(closed);
      }
    }
  }

  private void converse(Socket client) throws IOException {
    if (answers == null) {
      return;
    }
    try (client) {
      OutputStream out = client.getOutputStream();
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      say(out, "220 ready");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.split("[ :]")[0];
        say(out, answers.getOrDefault(command, "250 ok"));
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
