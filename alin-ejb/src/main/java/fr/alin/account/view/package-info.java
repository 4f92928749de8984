/** What pages and other contexts may read of an account. */
package fr.alin.account.view;
