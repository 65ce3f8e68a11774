package org.liangqu.proposal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScannerTests {

  @TempDir private Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("file"), content);
  }

  @Test
  void findsNothingInACleanFileOfManyPieces() throws IOException {
    try (FakeClamd clamd = new FakeClamd()) {
      VirusScanner scanner = new ClamdScanner(clamd.address());
      assertThat(scanner.scan(file("x".repeat(200_000))).state()).isEqualTo(ScanState.CLEAN);
    }
  }

  @Test
  void namesTheVirus() throws IOException {
    try (FakeClamd clamd = new FakeClamd()) {
      VirusScanner.Verdict verdict =
          new ClamdScanner(clamd.address()).scan(file("x".repeat(70_000) + FakeClamd.EICAR));
      assertThat(verdict.state()).isEqualTo(ScanState.INFECTED);
      assertThat(verdict.virus()).isEqualTo("Eicar-Signature");
    }
  }

  @Test
  void leavesForLaterWhatCantBeScannedNow() throws IOException {
    FakeClamd gone = new FakeClamd();
    gone.close();
    assertThat(new ClamdScanner(gone.address()).scan(file("x")).state())
        .isEqualTo(ScanState.PENDING);
    assertThat(new ClamdScanner("unix:/nowhere/clamd.ctl").scan(file("x")).state())
        .isEqualTo(ScanState.PENDING);
  }

  @Test
  void refusesAnAddressThatIsNone() {
    assertThatThrownBy(() -> new ClamdScanner("clamd:3310"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tcp://clamd:3310");
  }
}
