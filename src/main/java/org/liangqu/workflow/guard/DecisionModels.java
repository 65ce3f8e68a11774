package org.liangqu.workflow.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.liangqu.eligibility.GuideClauses;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Checks changed decision tables before they come into force: that they can be read, hold every
 * table, output and rule that is relied on, name rules, clauses and effects as the guide's register
 * does, and answer when a fact is missing.
 */
@Component
public class DecisionModels {

  private static final String SHIPPED = "classpath*:bpmn/*.dmn";

  private final List<Check> checks;
  private final Check trial;

  public DecisionModels(GuideClauses guide) {
    ShippedTables shipped = new ShippedTables(DecisionModels::readShipped);
    ExpectedTables expected = new ExpectedTables();
    checks =
        List.of(
            new CompletenessCheck(expected),
            new FormCheck(expected),
            new FeelCheck(expected),
            new RegisterCheck(guide),
            new ShippedCheck(shipped, expected, guide));
    trial = new TrialCheck(expected, shipped);
  }

  /**
   * All that is wrong with files that are to be deployed together; empty if they are sound. A file
   * counts by the ids of its tables, whatever its name.
   */
  public List<ModelProblem> problems(Collection<ModelFile> files) {
    if (files.isEmpty()) {
      return List.of();
    }
    Problems problems = new Problems();
    List<DecisionFile> readable =
        files.stream().flatMap(file -> DecisionFileReader.read(file, problems).stream()).toList();
    Candidate candidate = new Candidate(readable, readable.size() == files.size());
    checks.forEach(check -> check.check(candidate, problems));
    if (problems.all().isEmpty()) {
      trial.check(candidate, problems);
    }
    return problems.all();
  }

  private static List<ModelFile> readShipped() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SHIPPED))
          .map(DecisionModels::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + SHIPPED, e);
    }
  }

  private static ModelFile read(Resource resource) {
    try {
      return new ModelFile(resource.getFilename(), resource.getContentAsByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource, e);
    }
  }
}
