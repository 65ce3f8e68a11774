package org.liangqu.registration;

/** A scan and how many pages of it can be shown. */
public record LicencePreview(LicenceScan scan, int pages) {}
