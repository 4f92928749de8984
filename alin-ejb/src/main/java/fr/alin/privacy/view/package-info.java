/** What a person sees of her own data. */
package fr.alin.privacy.view;
