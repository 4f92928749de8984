package fr.alin.support;

import fr.alin.support.model.HelpSubject;
import fr.alin.support.model.HelpWords;

/** Asks support something. */
public record AskForHelp(HelpSubject subject, HelpWords words) {}
