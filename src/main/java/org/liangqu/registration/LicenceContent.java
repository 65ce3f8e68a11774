package org.liangqu.registration;

import org.springframework.core.io.Resource;

/** A scan with its bytes. */
public record LicenceContent(LicenceScan scan, Resource content) {}
