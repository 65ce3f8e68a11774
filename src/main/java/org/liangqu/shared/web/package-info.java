/** How refusals and faults are answered over REST (RFC 9457). */
package org.liangqu.shared.web;
