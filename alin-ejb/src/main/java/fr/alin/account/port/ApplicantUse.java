package fr.alin.account.port;

/** Tells whether an account is used to look for a home; implemented by a context above this one. */
public interface ApplicantUse {

    /** True from the first import request until the application is deleted. */
    boolean isInUse(long accountId);
}
