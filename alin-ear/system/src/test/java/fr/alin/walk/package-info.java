/** A walk through everything that AL'in answers to, page by page and form by form, over plain HTTP. */
package fr.alin.walk;
