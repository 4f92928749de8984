/** The pages where a landlord's agent or an administrator enters, corrects and withdraws offers. */
package fr.alin.web.landlord;
