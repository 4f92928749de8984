/** What is answered to anyone who asks about a household. */
package fr.alin.eligibility.view;
