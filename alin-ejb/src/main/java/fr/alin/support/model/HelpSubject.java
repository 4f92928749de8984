package fr.alin.support.model;

/** What somebody writes about. */
public enum HelpSubject {
    SIGN_IN,
    CODE,
    APPLICATION,
    CANDIDACY,
    DATA,
    OTHER
}
