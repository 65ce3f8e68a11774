package org.liangqu.portal.looks;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Writes the addresses of looks into pages. Only theirs are looked up: any other link would be
 * searched for in every archive of the class path, each time anew, since only what is found is
 * remembered.
 */
final class AddressesOfLooks extends ResourceUrlEncodingFilter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String context = ((HttpServletRequest) request).getContextPath();
    super.doFilter(
        request,
        response,
        (asked, looking) ->
            chain.doFilter(
                asked,
                new OfLooksAlone(
                    (HttpServletResponse) looking, (HttpServletResponse) response, context)));
  }

  private static final class OfLooksAlone extends HttpServletResponseWrapper {

    private final HttpServletResponse plain;
    private final String context;

    OfLooksAlone(HttpServletResponse looking, HttpServletResponse plain, String context) {
      super(looking);
      this.plain = plain;
      this.context = context;
    }

    @Override
    public String encodeURL(String address) {
      return isOfLooks(address) ? super.encodeURL(address) : plain.encodeURL(address);
    }

    private boolean isOfLooks(String address) {
      return Stream.of(LooksConfiguration.FOLDERS)
          .anyMatch(folder -> address.startsWith(context + folder));
    }
  }
}
