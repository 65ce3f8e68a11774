/** A park's panel of experts: formed, scoring, arguing, concluding (园区专家评审). */
package org.liangqu.workflow.expertreview;
