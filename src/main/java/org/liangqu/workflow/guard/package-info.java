/**
 * The deployment guard: checks decision tables before they come into force, by whichever door they
 * are deployed (模型部署检查).
 */
package org.liangqu.workflow.guard;
