/** What every page leans on: texts in two languages, messages, refusals turned into words, values typed in fields. */
package fr.alin.web.shared;
