/** Style sheets, scripts and images, each kept by browsers until it changes (静态资源). */
package org.liangqu.portal.looks;
