/** The pages of offers: the list in three circles, and one offer with its "Je postule". */
package fr.alin.web.offer;
