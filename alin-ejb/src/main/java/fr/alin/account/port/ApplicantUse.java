package fr.alin.account.port;

/** Whether somebody looks for a home with an account, from the context that knows; it stands above this one. */
public interface ApplicantUse {

    /** True from the first request to import an application until the application is deleted. */
    boolean isInUse(long accountId);
}
