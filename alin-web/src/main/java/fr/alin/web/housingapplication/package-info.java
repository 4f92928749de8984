/** The pages that import a housing application, show it, complete it and validate it. */
package fr.alin.web.housingapplication;
