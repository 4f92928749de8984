/** Figures of the staff's pages, each as a table and as a chart of the same table. */
package fr.alin.web.chart;
