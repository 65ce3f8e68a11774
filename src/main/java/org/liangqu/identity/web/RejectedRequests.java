package org.liangqu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Requests that no browser sends: paths that climb, control characters, unknown methods. */
@Component
class RejectedRequests implements RequestRejectedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
      throws IOException {
    SecurityLog.refused("nobody", request, HttpServletResponse.SC_BAD_REQUEST, "request-rejected");
    response.sendError(HttpServletResponse.SC_BAD_REQUEST);
  }
}
