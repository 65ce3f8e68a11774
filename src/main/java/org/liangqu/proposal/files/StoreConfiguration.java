package org.liangqu.proposal.files;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/** Files are kept in a folder, or in a bucket where one is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Properties.class)
class StoreConfiguration {

  @Bean
  AttachmentStore attachmentStore(
      @Value("${liangqu.attachments.folder:./data/attachments}") Path folder, S3Properties s3) {
    return s3.isConfigured()
        ? new S3AttachmentStore(builder(s3).build(), s3.bucket(), s3.prefix())
        : new FolderAttachmentStore(folder);
  }

  /** What other services than Amazon's understand too. */
  static S3ClientBuilder builder(S3Properties s3) {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .region(Region.of(s3.region()))
        .endpointOverride(s3.endpoint())
        .forcePathStyle(s3.endpoint() != null)
        .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build())
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
  }
}
