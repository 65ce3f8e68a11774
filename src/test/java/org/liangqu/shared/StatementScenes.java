package org.liangqu.shared;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Listens to the statements that a thread prepares, whoever prepares them: JPA, JDBC, engine. */
@TestComponent
public class StatementScenes implements BeanPostProcessor {

  private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall");
  private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

  /** The statements of the action, a batch of rows counting once. */
  public static List<String> of(Runnable action) {
    List<String> heard = new ArrayList<>();
    HEARD.set(heard);
    try {
      action.run();
    } finally {
      HEARD.remove();
    }
    return heard;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Listening(source) : bean;
  }

  private static final class Listening extends DelegatingDataSource {

    Listening(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return listening(super.getConnection());
    }

    private static Connection listening(Connection connection) {
      return (Connection)
          Proxy.newProxyInstance(
              Listening.class.getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, arguments) -> {
                if (PREPARING.contains(method.getName()) && HEARD.get() != null) {
                  HEARD.get().add((String) arguments[0]);
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
