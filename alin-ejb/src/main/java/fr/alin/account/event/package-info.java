/** Account events, for contexts that write to the holder. */
package fr.alin.account.event;
