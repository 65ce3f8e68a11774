/** Keeps personal data and credentials out of the log. */
package org.liangqu.shared.logging;
