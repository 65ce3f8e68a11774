package org.liangqu.proposal.files;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Keeps files in a bucket, so that several nodes share them. */
class S3AttachmentStore implements AttachmentStore {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final String BYTES = "application/octet-stream";

  private final S3Client client;
  private final String bucket;
  private final String prefix;

  /**
   * @param prefix what all names begin with, such as {@code attachments/}; may be empty
   */
  S3AttachmentStore(S3Client client, String bucket, String prefix) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  @Override
  public void store(UUID id, Resource content) {
    long size = Lengths.of(content);
    client.putObject(
        request -> request.bucket(bucket).key(prefix + id),
        RequestBody.fromContentProvider(() -> Lengths.stream(content), size, BYTES));
  }

  @Override
  public Resource open(UUID id) {
    try {
      long size =
          client.headObject(request -> request.bucket(bucket).key(prefix + id)).contentLength();
      return new S3Resource(client, bucket, prefix + id, size);
    } catch (NoSuchKeyException e) {
      throw FolderAttachmentStore.lost();
    }
  }

  @Override
  public void delete(UUID id) {
    client.deleteObject(request -> request.bucket(bucket).key(prefix + id));
  }

  @Override
  public void eachStoredBefore(Instant time, Consumer<List<UUID>> batches) {
    for (ListObjectsV2Response page :
        client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))) {
      batches.accept(
          page.contents().stream()
              .filter(object -> object.lastModified().isBefore(time))
              .map(S3Object::key)
              .map(key -> key.substring(prefix.length()))
              .filter(name -> NAME.matcher(name).matches())
              .map(UUID::fromString)
              .toList());
    }
  }
}
