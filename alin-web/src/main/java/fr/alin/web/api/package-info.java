/** The public JSON API, documented in OpenAPI; requests are parsed by hand, so that each wrong field is named. */
package fr.alin.web.api;
