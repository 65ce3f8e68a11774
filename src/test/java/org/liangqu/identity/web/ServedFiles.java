package org.liangqu.identity.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The files that a resource handler finds in its folders, each under its own address. */
final class ServedFiles {

  private ServedFiles() {}

  static List<Endpoint> of(String pattern, ResourceHttpRequestHandler handler) {
    int wildcard = pattern.indexOf('*');
    if (wildcard < 0) {
      return List.of(new Endpoint("GET", pattern));
    }
    String prefix = pattern.substring(0, pattern.lastIndexOf('/', wildcard) + 1);
    PathPattern served = PathPatternParser.defaultInstance.parse(pattern);
    return handler.getLocations().stream()
        .filter(ClassPathResource.class::isInstance)
        .map(location -> ((ClassPathResource) location).getPath())
        .flatMap(ServedFiles::below)
        .map(file -> prefix + file)
        .filter(address -> served.matches(PathContainer.parsePath(address)))
        .map(address -> new Endpoint("GET", address))
        .toList();
  }

  private static Stream<String> below(String folder) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "**/*");
      return Arrays.stream(found)
          .filter(Resource::isReadable)
          .map(ServedFiles::address)
          .map(address -> address.substring(address.lastIndexOf(folder) + folder.length()))
          .filter(address -> !address.isEmpty() && !address.endsWith("/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String address(Resource file) {
    try {
      return file.getURL().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
