/** Tables judged and explained by the engine's decision service, for the modules that ask. */
package org.liangqu.workflow.rules;
