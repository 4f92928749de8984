/** Events about an application. They carry identifiers only. */
package fr.alin.housingapplication.event;
