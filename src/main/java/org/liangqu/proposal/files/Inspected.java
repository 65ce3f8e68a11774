package org.liangqu.proposal.files;

/** What a file turned out to hold. */
public record Inspected(FileType type, DocumentFacts facts) {}
