/** Helps people who call or write: their state, their mails, what can be made anew. */
package fr.alin.support;
