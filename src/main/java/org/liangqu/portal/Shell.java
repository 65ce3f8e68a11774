package org.liangqu.portal;

import java.util.List;

/**
 * What surrounds every page: who is signed in, and where to go.
 *
 * @param unread messages not yet read
 */
record Shell(String personName, List<String> offices, long unread, List<Link> links) {

  record Link(String label, String href, boolean current, boolean messages) {}
}
