/** REST of the module directory. */
package org.liangqu.directory.web;
