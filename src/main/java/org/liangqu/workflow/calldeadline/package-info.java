/** A deadline of a call, from the day it is set until what it means is done (申报期限届满处理). */
package org.liangqu.workflow.calldeadline;
