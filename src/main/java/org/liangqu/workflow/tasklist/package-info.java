/** What a task shows in Tasklist, and what happens when it waits too long. */
package org.liangqu.workflow.tasklist;
