package org.liangqu.organization.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Puts something else into a workbook, as an attacker would. */
final class ZipContents {

  private ZipContents() {}

  static byte[] replace(byte[] archive, String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream changed = new ZipOutputStream(out)) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        changed.putNextEntry(new ZipEntry(entry.getName()));
        if (entry.getName().equals(name)) {
          changed.write(content);
        } else {
          in.transferTo(changed);
        }
      }
    }
    return out.toByteArray();
  }
}
