package org.liangqu.identity.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Keeps the body of an answer that says what went wrong; all others go out as they are written. */
final class HeldErrors extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();

  HeldErrors(HttpServletResponse response) {
    super(response);
  }

  byte[] body() {
    return held.toByteArray();
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return isError() ? new HeldStream() : super.getOutputStream();
  }

  /** The length is another one once the body has been changed. */
  @Override
  public void setContentLength(int length) {
    if (!isError()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void setContentLengthLong(long length) {
    if (!isError()) {
      super.setContentLengthLong(length);
    }
  }

  @Override
  public void flushBuffer() throws IOException {
    if (!isError()) {
      super.flushBuffer();
    }
  }

  private boolean isError() {
    return getStatus() >= SC_BAD_REQUEST;
  }

  private final class HeldStream extends ServletOutputStream {

    @Override
    public void write(int one) {
      held.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      held.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Errors are not written asynchronously");
    }
  }
}
