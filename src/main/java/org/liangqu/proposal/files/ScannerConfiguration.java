package org.liangqu.proposal.files;

import org.liangqu.proposal.files.VirusScanner.Verdict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Files are looked through for viruses where a scanner's address is given. */
@Configuration(proxyBeanMethods = false)
class ScannerConfiguration {

  @Bean
  VirusScanner virusScanner(@Value("${liangqu.attachments.scanner:}") String address) {
    if (address.isBlank()) {
      return file -> new Verdict(ScanState.NOT_SCANNED, null);
    }
    return new ClamdScanner(address.strip());
  }
}
