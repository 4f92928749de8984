/** The pages and their beans; no business rule. */
package fr.alin.web;
