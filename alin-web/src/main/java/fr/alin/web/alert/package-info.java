/** The pages of saved searches: keep one, see them all, and stop their mails without signing in. */
package fr.alin.web.alert;
