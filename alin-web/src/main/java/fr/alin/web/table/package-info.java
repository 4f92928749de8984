/** Lists of the staff's pages: sorted, filtered and cut into pages by the server, with their state in the address. */
package fr.alin.web.table;
