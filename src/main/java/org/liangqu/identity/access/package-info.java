/**
 * The access table (权限表): who may do what, at which stage, and who must keep out. One table for
 * every service; {@code docs/access.md} is written from it.
 */
@org.springframework.modulith.NamedInterface("access")
package org.liangqu.identity.access;
