/** Views of an account for pages and other contexts. */
package fr.alin.account.view;
