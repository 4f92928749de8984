/** Pages of support: people who call, their state, and what is made anew for them. */
package fr.alin.web.support;
