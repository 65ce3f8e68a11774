package org.liangqu.shared.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the embedded PostgreSQL keeps its data.
 *
 * @param folder kept between runs; null for a folder that goes with the process
 */
@ConfigurationProperties("liangqu.database")
record EmbeddedDatabaseProperties(Path folder) {

  boolean isKept() {
    return folder != null && !folder.toString().isBlank();
  }
}
