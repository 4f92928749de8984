/** What the pages of alerts show. */
package fr.alin.alert.view;
