package fr.alin.bench;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;

import fr.alin.shared.security.CurrentCaller;
import fr.alin.shared.security.NotSignedIn;

/** A current user set per thread, to act for thousands of accounts without signing in. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class ThreadCaller extends CurrentCaller {

    private static final ThreadLocal<Long> ACCOUNT = new ThreadLocal<>();

    /** Public, since the tests are loaded by another class loader. */
    public static void becomes(long account) {
        ACCOUNT.set(account);
    }

    @Override
    public long accountId() {
        var account = ACCOUNT.get();
        if (account == null) {
            throw new NotSignedIn();
        }
        return account;
    }
}
