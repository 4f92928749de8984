/** Rules of accounts: links that work once, passwords, and locks that grow. */
package fr.alin.account.model;
