/** The JSON services for anyone, documented in OpenAPI; they read by hand, so that each wrong field is named. */
package fr.alin.web.api;
