package org.liangqu.proposal.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM over a real socket, and knows one virus: EICAR's. */
public final class FakeClamd implements AutoCloseable {

  /** The test file that every scanner takes for a virus, in two halves so that none does here. */
  public static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private final ServerSocket server;

  public FakeClamd() throws IOException {
    this(0);
  }

  public FakeClamd(int port) throws IOException {
    server = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
    Thread listener = new Thread(this::listen, "fake-clamd");
    listener.setDaemon(true);
    listener.start();
  }

  public int port() {
    return server.getLocalPort();
  }

  public String address() {
    return "tcp://localhost:" + port();
  }

  private void listen() {
    while (!server.isClosed()) {
      try (Socket client = server.accept()) {
        answer(new DataInputStream(client.getInputStream()), client.getOutputStream());
      } catch (IOException e) {
        if (!server.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void answer(DataInputStream in, OutputStream out) throws IOException {
    StringBuilder command = new StringBuilder();
    for (int one; (one = in.read()) > 0; ) {
      command.append((char) one);
    }
    StringBuilder content = new StringBuilder();
    for (int size; (size = in.readInt()) > 0; ) {
      content.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
    }
    String answer = content.indexOf(EICAR) < 0 ? "stream: OK" : "stream: Eicar-Signature FOUND";
    String told = command.toString().equals("zINSTREAM") ? answer : "UNKNOWN COMMAND";
    out.write((told + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
