/** A unit's registration and its first account (单位注册). */
package org.liangqu.workflow.organizationregistration;
