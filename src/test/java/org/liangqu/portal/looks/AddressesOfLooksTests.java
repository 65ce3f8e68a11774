package org.liangqu.portal.looks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

@DisplayName("Addresses of looks")
class AddressesOfLooksTests {

  /** Finds whatever it is asked for. */
  private static final class Finding implements ResourceResolver {

    @Override
    public Resource resolveResource(
        HttpServletRequest request,
        String path,
        List<? extends Resource> locations,
        ResourceResolverChain chain) {
      throw new UnsupportedOperationException(path);
    }

    @Override
    public String resolveUrlPath(
        String path, List<? extends Resource> locations, ResourceResolverChain chain) {
      return path + "-found";
    }
  }

  private static ResourceUrlProvider findingAll() {
    ResourceHttpRequestHandler handler = new ResourceHttpRequestHandler();
    handler.setResourceResolvers(List.of(new Finding()));
    ResourceUrlProvider provider = new ResourceUrlProvider();
    provider.setHandlerMap(Map.of("/**", handler));
    return provider;
  }

  private static String encoded(String context, String address) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", context + "/proposals");
    request.setContextPath(context);
    request.setServletPath("/proposals");
    AtomicReference<String> encoded = new AtomicReference<>();
    new AddressesOfLooks()
        .doFilter(
            request,
            new MockHttpServletResponse(),
            (asked, answer) -> {
              asked.setAttribute(
                  ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, findingAll());
              encoded.set(((HttpServletResponse) answer).encodeURL(address));
            });
    return encoded.get();
  }

  @Test
  void looksUpStyleSheetsScriptsAndImages() throws Exception {
    for (String address : new String[] {"/css/a.css", "/js/a.js", "/images/a.svg", "/webjars/a"}) {
      assertThat(encoded("", address)).isEqualTo(address + "-found");
    }
  }

  @Test
  void leavesLinksAlone() throws Exception {
    assertThat(encoded("", "/proposals/1?page=2")).isEqualTo("/proposals/1?page=2");
  }

  @Test
  void knowsLooksBelowAContext() throws Exception {
    assertThat(encoded("/lq", "/lq/css/a.css")).isEqualTo("/lq/css/a.css-found");
    assertThat(encoded("/lq", "/css/a.css")).isEqualTo("/css/a.css");
  }
}
