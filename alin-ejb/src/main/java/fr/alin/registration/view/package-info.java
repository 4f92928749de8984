/** What an administrator is shown of the registration sites. */
package fr.alin.registration.view;
