/** How the engine is set up: what it may evaluate, keep and deploy. */
package org.liangqu.workflow.engine;
