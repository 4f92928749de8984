/** Views for the pages of alerts. */
package fr.alin.alert.view;
