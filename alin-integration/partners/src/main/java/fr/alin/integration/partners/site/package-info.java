/** The registration sites for applicants: create, edit, renew and delete an application, upload documents. */
package fr.alin.integration.partners.site;
