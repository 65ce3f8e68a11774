/** REST and pages of the module organization. */
package org.liangqu.organization.web;
