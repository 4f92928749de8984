/** The handbook's path on the real EAR in a real browser, page by page, and what happens when parts fail. */
package fr.alin.journey;
