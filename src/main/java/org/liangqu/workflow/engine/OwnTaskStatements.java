package org.liangqu.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;

/**
 * Has the engine's queries answer by whose a task is, on every way that leads to them. They take
 * the place of the shipped ones as those for another database do.
 */
final class OwnTaskStatements {

  private static final List<String> MAPPERS =
      List.of(
          "/engine/owntasks/joins.xml",
          "/engine/owntasks/tasks.xml",
          "/engine/owntasks/variables.xml");
  private static final List<String> REPLACED =
      List.of(
          "TaskByQueryCriteria",
          "TaskCountByQueryCriteria",
          "VariableInstanceByQueryCriteria",
          "VariableInstanceCountByQueryCriteria");

  private OwnTaskStatements() {}

  static void addTo(ProcessEngineConfigurationImpl engine) {
    DbSqlSessionFactory sessions = engine.getDbSqlSessionFactory();
    Configuration known = sessions.getSqlSessionFactory().getConfiguration();
    MAPPERS.forEach(mapper -> read(mapper, known));
    Map<String, String> statements = new HashMap<>();
    if (sessions.getStatementMappings() != null) {
      statements.putAll(sessions.getStatementMappings());
    }
    REPLACED.forEach(query -> statements.put("select" + query, "selectOwn" + query));
    sessions.setStatementMappings(statements);
  }

  private static void read(String mapper, Configuration known) {
    try (InputStream text = OwnTaskStatements.class.getResourceAsStream(mapper)) {
      new XMLMapperBuilder(text, known, mapper, known.getSqlFragments()).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
