/** The audit pages. */
package org.liangqu.audit.web;
