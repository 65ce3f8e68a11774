/** Accounts, groups and authorizations in the engine, and who is signed in for its doors. */
package org.liangqu.workflow.access;
