package org.liangqu.proposal.files;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a bucket is; the credentials come from where the SDK looks for them, such as {@code
 * AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}.
 *
 * @param bucket none for a folder instead
 * @param endpoint of a service that isn't Amazon's, null for Amazon's
 * @param prefix what all names begin with
 */
@ConfigurationProperties("liangqu.attachments.s3")
record S3Properties(
    String bucket,
    @DefaultValue("us-east-1") String region,
    URI endpoint,
    @DefaultValue("attachments/") String prefix) {

  boolean isConfigured() {
    return bucket != null && !bucket.isBlank();
  }
}
