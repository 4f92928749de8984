/** What offers ask of those who know their candidates. */
package fr.alin.offer.port;
