/** Shared by all pages: texts in two languages, messages, handling of refusals, converters. */
package fr.alin.web.shared;
