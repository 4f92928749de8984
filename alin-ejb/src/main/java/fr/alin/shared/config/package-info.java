/** Typed settings: delays, sizes and addresses. */
package fr.alin.shared.config;
