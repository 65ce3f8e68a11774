package org.liangqu.identity.web;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What Spring MVC serves: controllers, the actuator, files of the class path. */
final class SpringEndpoints {

  private static final List<String> ALL_METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

  private final ApplicationContext application;

  SpringEndpoints(ApplicationContext application) {
    this.application = application;
  }

  Set<Endpoint> controllers() {
    Set<Endpoint> endpoints = new TreeSet<>();
    application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .forEach(info -> endpoints.addAll(of(info)));
    urlMappings()
        .flatMap(mapping -> mapping.getHandlerMap().entrySet().stream())
        .filter(entry -> !(entry.getValue() instanceof ResourceHttpRequestHandler))
        .forEach(entry -> endpoints.add(new Endpoint("GET", entry.getKey())));
    return endpoints;
  }

  private static List<Endpoint> of(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    List<String> names =
        methods.isEmpty() ? ALL_METHODS : methods.stream().map(RequestMethod::name).toList();
    return info.getPatternValues().stream()
        .flatMap(pattern -> names.stream().map(method -> new Endpoint(method, pattern)))
        .toList();
  }

  Set<Endpoint> files() {
    Set<Endpoint> endpoints = new TreeSet<>();
    urlMappings()
        .flatMap(mapping -> mapping.getHandlerMap().entrySet().stream())
        .filter(entry -> entry.getValue() instanceof ResourceHttpRequestHandler)
        .forEach(
            entry ->
                endpoints.addAll(
                    ServedFiles.of(entry.getKey(), (ResourceHttpRequestHandler) entry.getValue())));
    return endpoints;
  }

  private Stream<AbstractUrlHandlerMapping> urlMappings() {
    return application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream();
  }
}
