/** The small web server of the stand-ins: routes, HTML pages, JSON for tests. */
package fr.alin.integration.partners.page;
