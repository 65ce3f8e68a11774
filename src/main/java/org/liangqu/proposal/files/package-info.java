/** Where files are kept, what is in them, and how they are looked at (附件库). */
@org.springframework.modulith.NamedInterface("files")
package org.liangqu.proposal.files;
