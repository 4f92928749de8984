/**
 * The registration sites: what is asked of them, in our own words, and their health. A site that fails several times in a
 * row is left alone until a probe finds it back.
 */
package fr.alin.registration;
