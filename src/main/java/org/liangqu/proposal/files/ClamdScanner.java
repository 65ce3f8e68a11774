package org.liangqu.proposal.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends files to a clamd with its command INSTREAM, over TCP or a Unix socket. */
final class ClamdScanner implements VirusScanner {

  private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
  private static final String TCP = "tcp";
  private static final String UNIX = "unix";
  private static final String CLEAN = "stream: OK";
  private static final String FOUND = " FOUND";
  private static final int PIECE = 64 * 1024;
  private static final int MAX_ANSWER = 4096;
  private static final int SECONDS = 60;

  private final URI address;

  /**
   * @param address such as {@code tcp://clamd:3310} or {@code unix:/run/clamav/clamd.ctl}
   */
  ClamdScanner(String address) {
    this.address = URI.create(address);
    String scheme = this.address.getScheme();
    if (!(TCP.equals(scheme) && this.address.getPort() > 0) && !UNIX.equals(scheme)) {
      throw new IllegalArgumentException(
          "liangqu.attachments.scanner should be like tcp://clamd:3310 or"
              + " unix:/run/clamav/clamd.ctl, but is "
              + address);
    }
  }

  @Override
  public Verdict scan(Path file) {
    try {
      return verdict(answer(file));
    } catch (IOException e) {
      LOG.warn("The virus scanner {} can't be reached: {}", address, e.toString());
      return new Verdict(ScanState.PENDING, null);
    }
  }

  private static Verdict verdict(String answer) throws IOException {
    if (answer.equals(CLEAN)) {
      return new Verdict(ScanState.CLEAN, null);
    }
    if (answer.endsWith(FOUND)) {
      String virus = answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length());
      return new Verdict(ScanState.INFECTED, virus.strip());
    }
    throw new IOException("unexpected answer " + answer);
  }

  /** A channel has no time limit of its own, so one that hangs is closed. */
  private String answer(Path file) throws IOException {
    try (SocketChannel clamd = channel()) {
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> talk(clamd, file));
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new SocketTimeoutException("no answer within %d seconds".formatted(SECONDS));
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private SocketChannel channel() throws IOException {
    return UNIX.equals(address.getScheme())
        ? SocketChannel.open(StandardProtocolFamily.UNIX)
        : SocketChannel.open();
  }

  private String talk(SocketChannel clamd, Path file) {
    try {
      return converse(clamd, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String converse(SocketChannel clamd, Path file) throws IOException {
    clamd.connect(
        UNIX.equals(address.getScheme())
            ? UnixDomainSocketAddress.of(address.getSchemeSpecificPart())
            : new InetSocketAddress(address.getHost(), address.getPort()));
    write(clamd, ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
    try (InputStream content = Files.newInputStream(file)) {
      byte[] piece = new byte[PIECE];
      for (int read; (read = content.readNBytes(piece, 0, PIECE)) > 0; ) {
        write(clamd, ByteBuffer.allocate(Integer.BYTES + read).putInt(read).put(piece, 0, read));
      }
    }
    write(clamd, ByteBuffer.allocate(Integer.BYTES).putInt(0));
    return read(clamd);
  }

  private static void write(SocketChannel clamd, ByteBuffer bytes) throws IOException {
    bytes.rewind();
    while (bytes.hasRemaining()) {
      clamd.write(bytes);
    }
  }

  private static String read(SocketChannel clamd) throws IOException {
    ByteBuffer answer = ByteBuffer.allocate(MAX_ANSWER);
    while (answer.hasRemaining() && clamd.read(answer) >= 0) {
      if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
        break;
      }
    }
    String text = new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
    return text.replace("\0", "").strip();
  }
}
