/** The registration sites as a person sees them: create an application, sign in, edit it, deposit documents, renew, delete. */
package fr.alin.integration.partners.site;
