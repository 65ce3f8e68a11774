package org.liangqu.identity.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;

/** Everything that the running application answers, asked of the application itself. */
final class Endpoints {

  private static final String APPLICATION = "jakarta.ws.rs.Application";

  /** Answered by Spring Security's filters, before any servlet. */
  private static final Set<Endpoint> FILTERS =
      Set.of(
          new Endpoint("POST", "/sign-in"),
          new Endpoint("POST", "/sign-in/code"),
          new Endpoint("POST", "/sign-out"));

  private final ApplicationContext application;
  private final ServletContext servlets;
  private final SpringEndpoints spring;

  Endpoints(ApplicationContext application, ServletContext servlets) {
    this.application = application;
    this.servlets = servlets;
    this.spring = new SpringEndpoints(application);
  }

  /** Controllers and resources. */
  Set<Endpoint> operations() {
    Set<Endpoint> endpoints = new TreeSet<>(FILTERS);
    endpoints.addAll(spring.controllers());
    servlets.getServletRegistrations().values().forEach(each -> endpoints.addAll(of(each)));
    return endpoints;
  }

  Set<Endpoint> files() {
    return spring.files();
  }

  private Set<Endpoint> of(ServletRegistration servlet) {
    if (servlet.getMappings().equals(Set.of("/"))) {
      return Set.of();
    }
    return servlet.getMappings().stream()
        .flatMap(mapping -> at(mapping, servlet).stream())
        .collect(Collectors.toSet());
  }

  /** A servlet that is no JAX-RS application is one endpoint; nobody knows what it serves. */
  private Collection<Endpoint> at(String mapping, ServletRegistration servlet) {
    String base = mapping.replaceAll("/\\*$", "");
    String name = servlet.getInitParameter(APPLICATION);
    if (name != null) {
      return JaxRsEndpoints.of(base, classes(name));
    }
    ResourceConfig jersey = application.getBeanProvider(ResourceConfig.class).getIfAvailable();
    return jersey != null && servlet.getClassName().contains("jersey")
        ? JaxRsEndpoints.of(base, jersey.getClasses())
        : List.of(new Endpoint("GET", mapping.replace("/*", "/**")));
  }

  private static Set<Class<?>> classes(String application) {
    try {
      return ((Application) BeanUtils.instantiateClass(Class.forName(application))).getClasses();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
