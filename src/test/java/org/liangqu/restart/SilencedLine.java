package org.liangqu.restart;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/**
 * A line to a mail server that goes dead in one direction: the server gets each mail whole, but its
 * answer to it never comes back.
 */
final class SilencedLine implements AutoCloseable {

  private static final String END_OF_MAIL = "\r\n.\r\n";

  private final ServerSocket socket;
  private final int serverPort;
  private final CountDownLatch silenced = new CountDownLatch(1);

  private SilencedLine(int serverPort) throws IOException {
    this.serverPort = serverPort;
    this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  }

  static SilencedLine to(int serverPort) throws IOException {
    SilencedLine line = new SilencedLine(serverPort);
    inBackground(line::accept);
    return line;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Until the server has been sent a mail that it can't confirm. */
  void awaitSilence() throws InterruptedException {
    silenced.await();
  }

  private void accept() throws IOException {
    while (!socket.isClosed()) {
      new Call(socket.accept(), new Socket(InetAddress.getLoopbackAddress(), serverPort)).begin();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private static void inBackground(Transfer transfer) {
    Thread thread = new Thread(() -> runQuietly(transfer), "line");
    thread.setDaemon(true);
    thread.start();
  }

  /** Either end may hang up at any time. */
  private static void runQuietly(Transfer transfer) {
    try {
      transfer.run();
    } catch (IOException hungUp) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Transfer {
    void run() throws IOException;
  }

  private final class Call {

    private final Socket client;
    private final Socket server;
    private volatile boolean silent;

    Call(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void begin() {
      inBackground(this::passOnToServer);
      inBackground(this::passOnToClient);
    }

    private void passOnToServer() throws IOException {
      InputStream from = client.getInputStream();
      OutputStream to = server.getOutputStream();
      StringBuilder last = new StringBuilder();
      for (int octet = from.read(); octet >= 0; octet = from.read()) {
        last.append((char) octet);
        if (last.length() > END_OF_MAIL.length()) {
          last.deleteCharAt(0);
        }
        boolean endOfMail = last.toString().equals(END_OF_MAIL);
        silent = silent || endOfMail;
        to.write(octet);
        if (endOfMail) {
          silenced.countDown();
        }
      }
    }

    private void passOnToClient() throws IOException {
      InputStream from = server.getInputStream();
      OutputStream to = client.getOutputStream();
      for (int octet = from.read(); octet >= 0; octet = from.read()) {
        if (!silent) {
          to.write(octet);
        }
      }
    }
  }
}
