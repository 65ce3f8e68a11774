package org.liangqu.proposal;

import java.util.UUID;
import org.liangqu.proposal.files.DocumentFacts;
import org.liangqu.proposal.files.FileType;
import org.liangqu.proposal.files.ScanState;

/** A file that was looked through and stored, and isn't attached yet. */
record ReceivedFile(
    UUID contentId, FileType type, long size, String sha256, ScanState scan, DocumentFacts facts) {}
