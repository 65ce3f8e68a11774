package org.liangqu.proposal.files;

import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import software.amazon.awssdk.services.s3.S3Client;

/** An object of a bucket, fetched whenever it is read. */
final class S3Resource extends AbstractResource {

  private final S3Client client;
  private final String bucket;
  private final String key;
  private final long size;

  S3Resource(S3Client client, String bucket, String key, long size) {
    this.client = client;
    this.bucket = bucket;
    this.key = key;
    this.size = size;
  }

  @Override
  public String getDescription() {
    return "s3://" + bucket + "/" + key;
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public long contentLength() {
    return size;
  }

  @Override
  public InputStream getInputStream() {
    return client.getObject(request -> request.bucket(bucket).key(key));
  }
}
