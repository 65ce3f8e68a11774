/** The engine's history, for the auditor's pages. */
package org.liangqu.workflow.history;
