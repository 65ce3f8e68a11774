package org.liangqu.eligibility.whatif;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

/**
 * The differences found, in a temporary file that only the application's account can read: a page
 * at a time is in memory, and what it takes to find it.
 */
final class DifferenceFile implements AutoCloseable {

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Path path;
  private final RandomAccessFile file;
  private final List<Entry> entries = new ArrayList<>();
  private boolean closed;

  private record Entry(long at, int length, VerdictChange change, Set<String> rules) {

    boolean matches(DifferenceFilter filter) {
      return (filter.change() == null || filter.change() == change)
          && (filter.ruleId() == null || rules.contains(filter.ruleId()));
    }
  }

  DifferenceFile() {
    try {
      path = Files.createTempFile("liangqu-what-if", ".json");
      file = new RandomAccessFile(path.toFile(), "rw");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Once it is closed, nobody is left to read it. */
  synchronized void add(ProposalDifference difference) {
    if (closed) {
      return;
    }
    try {
      byte[] line = JSON.writeValueAsBytes(difference);
      long end = file.length();
      file.seek(end);
      file.write(line);
      entries.add(new Entry(end, line.length, difference.change(), rules(difference)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids are few and stand in memory once. */
  private static Set<String> rules(ProposalDifference difference) {
    return difference.rules().stream()
        .map(rule -> rule.ruleId().intern())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** In the order of the proposals' numbers. */
  synchronized Page<ProposalDifference> page(DifferenceFilter filter, Pageable wanted) {
    if (closed) {
      return Page.empty(wanted);
    }
    List<Entry> matching = entries.stream().filter(entry -> entry.matches(filter)).toList();
    List<ProposalDifference> shown =
        matching.stream()
            .skip(wanted.getOffset())
            .limit(wanted.getPageSize())
            .map(this::read)
            .toList();
    return new PageImpl<>(shown, wanted, matching.size());
  }

  private ProposalDifference read(Entry entry) {
    try {
      byte[] line = new byte[entry.length()];
      file.seek(entry.at());
      file.readFully(line);
      return JSON.readValue(line, ProposalDifference.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    entries.clear();
    try {
      file.close();
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
