/** A unit's request that a rejection be reconsidered (申请复议). */
package org.liangqu.workflow.reconsideration;
