/** What only the server can show: transactions, security, timers and messages of the business, without the pages. */
package fr.alin.container;
