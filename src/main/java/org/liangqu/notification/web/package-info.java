/** The pages of templates, deliveries and personal settings. */
package org.liangqu.notification.web;
