package org.liangqu.identity.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads resources' annotations, through all sub-resources, as JAX-RS does. */
final class JaxRsEndpoints {

  private final Set<Endpoint> found = new TreeSet<>();

  private JaxRsEndpoints() {}

  static Set<Endpoint> of(String base, Collection<Class<?>> classes) {
    JaxRsEndpoints endpoints = new JaxRsEndpoints();
    classes.forEach(
        resource ->
            pathOf(family(resource))
                .ifPresent(path -> endpoints.read(join(base, path), resource, new ArrayDeque<>())));
    return endpoints.found;
  }

  private void read(String base, Class<?> resource, Deque<Class<?>> locators) {
    if (locators.contains(resource)) {
      return;
    }
    locators.push(resource);
    for (Method method : resource.getMethods()) {
      Set<AnnotatedElement> declarations = declarations(resource, method);
      String path = pathOf(declarations).map(own -> join(base, own)).orElse(base);
      Optional<String> verb = verbOf(declarations);
      if (verb.isPresent()) {
        found.add(new Endpoint(verb.get(), path));
      } else if (pathOf(declarations).isPresent()) {
        read(path, method.getReturnType(), locators);
      }
    }
    locators.pop();
  }

  /** The method here and in what it was inherited from: annotations stand on any of them. */
  private static Set<AnnotatedElement> declarations(Class<?> resource, Method method) {
    Set<AnnotatedElement> declarations = new LinkedHashSet<>();
    for (AnnotatedElement type : family(resource)) {
      Arrays.stream(((Class<?>) type).getDeclaredMethods())
          .filter(declared -> declared.getName().equals(method.getName()))
          .filter(
              declared -> Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()))
          .forEach(declarations::add);
    }
    return declarations;
  }

  private static Set<AnnotatedElement> family(Class<?> type) {
    Set<AnnotatedElement> family = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(Set.of(type));
    while (!open.isEmpty()) {
      Class<?> next = open.poll();
      family.add(next);
      Stream.concat(Stream.ofNullable(next.getSuperclass()), Arrays.stream(next.getInterfaces()))
          .forEach(open::add);
    }
    return family;
  }

  private static Optional<String> pathOf(Set<AnnotatedElement> declarations) {
    return declarations.stream()
        .map(element -> element.getDeclaredAnnotation(Path.class))
        .flatMap(Stream::ofNullable)
        .map(Path::value)
        .findFirst();
  }

  private static Optional<String> verbOf(Set<AnnotatedElement> declarations) {
    return declarations.stream()
        .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
        .map(Annotation::annotationType)
        .map(annotation -> annotation.getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String join(String base, String path) {
    String own = path.replaceAll("^/+|/+$", "");
    return own.isEmpty() ? base : base + "/" + own;
  }
}
