/** Which event tells whom what, by mail; nobody uses this context, it listens. */
package fr.alin.notification;
