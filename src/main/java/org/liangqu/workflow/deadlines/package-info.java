/** Moves the engine's timers and due dates with a call's deadlines (期限移动). */
package org.liangqu.workflow.deadlines;
