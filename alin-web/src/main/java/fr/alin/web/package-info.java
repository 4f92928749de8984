/** The pages of AL'in: one bean a page, which asks one service a click and holds no rule. */
package fr.alin.web;
