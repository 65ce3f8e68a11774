package org.liangqu.proposal.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangqu.shared.Refusal;
import org.springframework.core.io.ByteArrayResource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** What holds for every store. */
@TestInstance(Lifecycle.PER_CLASS)
class StoreTests {

  @TempDir private static Path folder;

  private FakeS3 s3;

  @BeforeAll
  void openTheBucket() throws IOException {
    s3 = new FakeS3();
  }

  @AfterAll
  void closeTheBucket() {
    s3.close();
  }

  private List<AttachmentStore> stores() {
    S3Properties properties = new S3Properties("files", "us-east-1", s3.endpoint(), "attachments/");
    return List.of(
        new FolderAttachmentStore(folder),
        new S3AttachmentStore(
            StoreConfiguration.builder(properties)
                .credentialsProvider(
                    StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "key")))
                .build(),
            properties.bucket(),
            properties.prefix()));
  }

  private static UUID store(AttachmentStore store, byte... content) {
    UUID id = UUID.randomUUID();
    store.store(id, new ByteArrayResource(content));
    return id;
  }

  @ParameterizedTest
  @MethodSource("stores")
  void givesBackWhatItKeepsAsOftenAsItIsAsked(AttachmentStore store) throws IOException {
    UUID id = store(store, (byte) 1, (byte) 2, (byte) 3);
    assertThat(store.open(id).contentLength()).isEqualTo(3);
    assertThat(store.open(id).getContentAsByteArray()).containsExactly(1, 2, 3);
    assertThat(store.open(id).getContentAsByteArray()).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void saysWhatIsLost(AttachmentStore store) {
    UUID id = store(store, (byte) 1);
    store.delete(id);
    store.delete(id);
    assertThatThrownBy(() -> store.open(id))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不在附件库中");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void namesAllThatItKeeps(AttachmentStore store) {
    UUID id = store(store, (byte) 1);
    List<UUID> named = new ArrayList<>();
    store.eachStoredBefore(Instant.now().plusSeconds(60), named::addAll);
    assertThat(named).contains(id);
  }
}
