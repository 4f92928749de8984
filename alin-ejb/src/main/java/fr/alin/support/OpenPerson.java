package fr.alin.support;

import fr.alin.account.model.StatedReason;
import fr.alin.support.model.CallerAnswers;

/** Asks to open the page about a person who calls. */
public record OpenPerson(long accountId, CallerAnswers answers, StatedReason reason) {}
