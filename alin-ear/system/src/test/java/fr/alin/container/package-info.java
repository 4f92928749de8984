/** Container tests: transactions, security, timers and messages of the services, without the pages. */
package fr.alin.container;
