/** Events about the registration sites. */
package fr.alin.registration.event;
