/** A bureau's letter and list for one call (遴选函及清单). */
package org.liangqu.workflow.selectionlist;
