package org.liangqu.benchmark;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.liangqu.shared.StatementScenes;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/** How long the server takes over each request, before all other filters until after them. */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageTimes extends OncePerRequestFilter {

  /** By what a request says that it asks for, since addresses hold ids. */
  static final String PAGE = "X-Measured-Page";

  private final Map<String, Queue<Long>> nanos = new ConcurrentHashMap<>();
  private final Map<String, List<String>> statements = new ConcurrentHashMap<>();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String page = request.getHeader(PAGE);
    if (page == null) {
      chain.doFilter(request, response);
      return;
    }
    long begun = System.nanoTime();
    List<String> prepared = StatementScenes.of(() -> answer(request, response, chain));
    nanos
        .computeIfAbsent(page, any -> new ConcurrentLinkedQueue<>())
        .add(System.nanoTime() - begun);
    statements.merge(page, prepared, PageTimes::longer);
  }

  private static void answer(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    try {
      chain.doFilter(request, response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> longer(List<String> one, List<String> other) {
    return one.size() < other.size() ? other : one;
  }

  /** The statements of that request for the page which prepared most. */
  List<String> statements(String page) {
    return statements.getOrDefault(page, List.of());
  }

  void forget() {
    nanos.clear();
    statements.clear();
  }

  SortedSet<String> pages() {
    return new TreeSet<>(nanos.keySet());
  }

  Timing of(String page) {
    return timing(nanos.getOrDefault(page, new ConcurrentLinkedQueue<>()));
  }

  Timing ofAll() {
    return timing(nanos.values().stream().flatMap(Collection::stream).toList());
  }

  private static Timing timing(Collection<Long> measured) {
    long[] sorted = measured.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Timing(sorted.length, sorted);
  }
}
