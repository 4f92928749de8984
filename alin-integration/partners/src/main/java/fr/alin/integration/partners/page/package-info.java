/** The small web server of the stand-ins: routes, plain pages, JSON for tests. */
package fr.alin.integration.partners.page;
