/** A proposal from submission to the department's intake (项目申报审批). */
package org.liangqu.workflow.proposalapproval;
