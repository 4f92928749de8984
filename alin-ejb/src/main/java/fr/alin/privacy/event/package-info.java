/** What happened or will happen to a person's data, for those who must write to her. */
package fr.alin.privacy.event;
